// Keeps what is typed into a form with data-draft="its name" on this device, and brings it back. It is forgotten once
// the server has said what became of it: the first page after sending holds a sentence of class "flash". After a lost
// connection, a page that says what went wrong, or a closed window it is still there.
// The form may hold an element with [data-draft-note] (hidden) and a button [data-draft-discard] in it.
(() => {
    const sent = sessionStorage.getItem("draft-sent");
    sessionStorage.removeItem("draft-sent");
    if (sent && document.querySelector(".flash")) {
        localStorage.removeItem(sent);
    }

    const kept = (form) => `draft:${form.dataset.draft}`;
    const boxes = ["checkbox", "radio"];

    // Fields by name, and by value or number where a name stands more than once: pictures come and go between sendings.
    const fields = (form) => {
        const counts = {};
        return [...form.elements]
            .filter((field) => field.name && !field.name.startsWith("_")
                && !["hidden", "file", "password", "submit", "button"].includes(field.type))
            .map((field) => {
                counts[field.name] = (counts[field.name] ?? 0) + 1;
                const which = boxes.includes(field.type) ? field.value : counts[field.name];
                return [`${field.name}=${which}`, field];
            });
    };

    const read = (form) => JSON.stringify(Object.fromEntries(fields(form).map(([key, field]) =>
        [key, boxes.includes(field.type) ? field.checked : field.value])));

    const write = (form, text) => {
        const values = JSON.parse(text);
        fields(form).forEach(([key, field]) => {
            const value = values[key];
            if (typeof value === "boolean") {
                field.checked = value;
            } else if (value !== undefined) {
                field.value = value;
            }
        });
        form.querySelectorAll("details:not([open])").forEach((part) => {
            part.open = [...part.querySelectorAll("input:not([type=hidden], [type=checkbox], [type=radio]), textarea")]
                .some((field) => field.value);
        });
    };

    const begin = (form) => {
        const untouched = read(form);
        const stored = localStorage.getItem(kept(form));
        if (stored && stored !== untouched) {
            write(form, stored);
            if (read(form) !== untouched) {
                form.querySelector("[data-draft-note]")?.removeAttribute("hidden");
            }
        }
        form.addEventListener("input", () => localStorage.setItem(kept(form), read(form)));
        form.addEventListener("submit", () => {
            localStorage.setItem(kept(form), read(form));
            sessionStorage.setItem("draft-sent", kept(form));
        });
        form.querySelector("[data-draft-discard]")?.addEventListener("click", () => {
            localStorage.removeItem(kept(form));
            write(form, untouched);
            form.querySelector("[data-draft-note]").hidden = true;
        });
    };

    const beginAll = () => document.querySelectorAll("form[data-draft]").forEach(begin);
    beginAll();
    document.addEventListener("form:replaced", beginAll);
})();
