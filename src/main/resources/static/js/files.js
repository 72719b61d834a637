// Files dropped onto a [data-drop] land in the file field inside it.
document.querySelectorAll("[data-drop]").forEach((place) => {
    const over = (on) => place.classList.toggle("over", on);
    place.addEventListener("dragover", (event) => {
        event.preventDefault();
        over(true);
    });
    place.addEventListener("dragleave", () => over(false));
    place.addEventListener("drop", (event) => {
        event.preventDefault();
        over(false);
        const field = place.querySelector("input[type=file]");
        field.files = event.dataTransfer.files;
        field.dispatchEvent(new Event("change", {bubbles: true}));
    });
});
