// Hides the rows of a table that do not hold what is typed into its filter.
document.querySelectorAll("[data-filters]").forEach((filter) => {
    const rows = () => document.querySelectorAll(`#${filter.dataset.filters} tbody tr`);
    filter.hidden = false;
    filter.addEventListener("input", (event) => {
        const wanted = event.target.value.trim().toLowerCase();
        rows().forEach((row) => {
            row.hidden = !row.textContent.toLowerCase().includes(wanted);
        });
    });
});

// Ticks the boxes of a table's rows that are shown; hidden until script can do it.
document.querySelectorAll("[data-ticks]").forEach((box) => {
    box.hidden = false;
    box.addEventListener("change", () => {
        document.querySelectorAll(`#${box.dataset.ticks} tbody tr:not([hidden]) input[type=checkbox]`)
            .forEach((each) => {
                each.checked = box.checked;
            });
    });
});
