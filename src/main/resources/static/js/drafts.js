// Keeps what is typed into a form with data-draft="its name" until the form is sent, and brings it back.
// The form may hold an element with [data-draft-note] (hidden) and a button [data-draft-discard] in it.
(() => {
    const kept = (form) => `draft:${form.dataset.draft}`;
    const fields = (form) => [...form.elements].filter((field) =>
        field.name && !field.name.startsWith("_") && !["hidden", "file", "password", "submit"].includes(field.type));

    const read = (form) => JSON.stringify(fields(form).map((field) =>
        ["checkbox", "radio"].includes(field.type) ? field.checked : field.value));

    const write = (form, text) => JSON.parse(text).forEach((value, index) => {
        const field = fields(form)[index];
        if (field && typeof value === "boolean") {
            field.checked = value;
        } else if (field) {
            field.value = value;
        }
    });

    document.querySelectorAll("form[data-draft]").forEach((form) => {
        const untouched = read(form);
        const stored = localStorage.getItem(kept(form));
        if (stored && stored !== untouched) {
            write(form, stored);
            form.querySelector("[data-draft-note]")?.removeAttribute("hidden");
        }
        form.addEventListener("input", () => localStorage.setItem(kept(form), read(form)));
        form.addEventListener("submit", () => localStorage.removeItem(kept(form)));
        form.querySelector("[data-draft-discard]")?.addEventListener("click", () => {
            localStorage.removeItem(kept(form));
            write(form, untouched);
            form.querySelector("[data-draft-note]").hidden = true;
        });
    });
})();
