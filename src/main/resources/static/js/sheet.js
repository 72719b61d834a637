// Lets one use the duties of a notice as a sheet: #sheet[data-sheet] with rows [data-duty] and cells [data-cell]. Arrows,
// Enter, Tab, F2, Esc, Ctrl+Z, Ctrl+Y, copying and pasting work as in a spreadsheet. Each change goes to the server,
// which answers with the sheet as it stands now; what is being typed at that moment stays. One change after the other.
(() => {
    const sheet = () => document.querySelector("#sheet[data-sheet]");
    if (!sheet()) {
        return;
    }
    let editing = null;
    let anchor = null;
    let line = Promise.resolve();

    const cells = (row) => [...row.querySelectorAll("[data-cell]")];
    const rows = () => [...sheet().querySelectorAll("tr[data-duty]")];
    const rowOf = (cell) => cell.closest("tr[data-duty]");
    const focused = () => document.activeElement?.closest?.("#sheet[data-sheet] [data-cell]");
    const find = (duty, column) => sheet().querySelector(`tr[data-duty="${duty}"] [data-cell="${column}"]`);
    const whereIs = (cell) => cell && {duty: rowOf(cell).dataset.duty, column: cell.dataset.cell};

    // The cell one stands on can be written into, so that an input method finds a place; what it holds is chosen, so that
    // writing replaces it. It counts as being edited from the first letter on.
    const focus = (cell) => {
        if (!cell) {
            return;
        }
        sheet().querySelectorAll("[data-cell][tabindex='0']").forEach((each) => {
            each.tabIndex = -1;
        });
        cell.tabIndex = 0;
        cell.setAttribute("contenteditable", "plaintext-only");
        if (!cell.isContentEditable) {
            cell.setAttribute("contenteditable", "true");
        }
        cell.focus();
        getSelection().selectAllChildren(cell);
    };

    const neighbour = (cell, down, right) => {
        const all = rows();
        const own = cells(rowOf(cell));
        const row = all[Math.min(Math.max(all.indexOf(rowOf(cell)) + down, 0), all.length - 1)];
        return cells(row)[Math.min(Math.max(own.indexOf(cell) + right, 0), own.length - 1)];
    };

    const begin = (cell) => {
        editing = {cell, before: cell.textContent};
        cell.classList.add("writing");
    };

    const edit = (cell, text) => {
        focus(cell);
        begin(cell);
        if (text !== undefined) {
            cell.textContent = text;
        }
        getSelection().selectAllChildren(cell);
        getSelection().collapseToEnd();
    };

    const stop = () => {
        const {cell, before} = editing;
        editing = null;
        cell.classList.remove("writing");
        return before;
    };

    const cancel = () => {
        const cell = editing.cell;
        cell.textContent = stop();
        focus(cell);
    };

    const commit = () => {
        const cell = editing.cell;
        const text = cell.textContent;
        if (text !== stop()) {
            send("cells", {...whereIs(cell), text});
        }
    };

    // The answer is the whole sheet: where one stands and what one types meanwhile is carried over.
    const show = (html) => {
        const typed = editing && {...whereIs(editing.cell), before: editing.before, text: editing.cell.textContent};
        const stood = whereIs(focused());
        editing = null;
        anchor = null;
        sheet().outerHTML = html;
        window.htmx?.process(sheet());
        if (typed && find(typed.duty, typed.column)) {
            edit(find(typed.duty, typed.column), typed.text);
            editing.before = typed.before;
        } else if (stood) {
            focus(find(stood.duty, stood.column) ?? cells(rows()[0])[0]);
        }
    };

    const post = async (act, values) => {
        const place = sheet();
        const token = place.querySelector("form input[type=hidden]");
        const body = new URLSearchParams([[token.name, token.value], ["seen", place.dataset.seen]]);
        Object.entries(values).forEach(([name, value]) => [value].flat().forEach((each) => body.append(name, each)));
        place.classList.add("busy");
        try {
            const answer = await fetch(`${place.dataset.sheet}/${act}`,
                {method: "POST", headers: {"HX-Request": "true"}, body});
            const html = await answer.text();
            if (![200, 409, 422].includes(answer.status) || !html.includes("id=\"sheet\"")) {
                throw new Error(`${answer.status}`);
            }
            show(html);
        } catch {
            sheet().querySelector("[data-sheet-offline]").hidden = false;
        } finally {
            sheet().classList.remove("busy");
        }
    };

    const send = (act, values) => {
        line = line.then(() => post(act, values));
        return line;
    };

    // The rectangle between two cells, as rows of cells.
    const range = (from, to) => {
        const all = rows();
        const [top, bottom] = [all.indexOf(rowOf(from)), all.indexOf(rowOf(to))].sort((one, other) => one - other);
        const columns = cells(rowOf(from)).map((cell) => cell.dataset.cell);
        const [left, right] = [from, to].map((cell) => columns.indexOf(cell.dataset.cell))
            .sort((one, other) => one - other);
        return all.slice(top, bottom + 1).map((row) => cells(row).slice(left, right + 1));
    };

    const mark = () => {
        sheet().querySelectorAll(".in-range").forEach((cell) => cell.classList.remove("in-range"));
        const cell = focused();
        if (anchor && cell && anchor !== cell) {
            range(anchor, cell).flat().forEach((each) => each.classList.add("in-range"));
        }
    };

    const go = (cell, down, right, extend) => {
        anchor = extend ? anchor ?? cell : null;
        focus(neighbour(cell, down, right));
        mark();
    };

    const arrows = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]};

    const whileEditing = (event) => {
        const cell = editing.cell;
        if (event.key === "Escape") {
            cancel();
        } else if (event.key === "Enter") {
            commit();
            focus(neighbour(cell, event.shiftKey ? -1 : 1, 0));
        } else if (event.key === "Tab") {
            commit();
            focus(neighbour(cell, 0, event.shiftKey ? -1 : 1));
        } else {
            return;
        }
        event.preventDefault();
    };

    const whileMoving = (event, cell) => {
        const control = event.ctrlKey || event.metaKey;
        const key = event.key.toLowerCase();
        const edge = cell === neighbour(cell, 0, event.shiftKey ? -1 : 1);
        if (arrows[event.key] && !control) {
            go(cell, ...arrows[event.key], event.shiftKey);
        } else if (event.key === "Home" || event.key === "End") {
            go(cell, 0, event.key === "Home" ? -99 : 99, event.shiftKey);
        } else if (event.key === "Enter" || event.key === "F2") {
            edit(cell);
        } else if (event.key === "Tab" && !edge) {
            go(cell, 0, event.shiftKey ? -1 : 1, false);
        } else if (event.key === "Escape") {
            anchor = null;
            mark();
        } else if (event.key === "Delete" || event.key === "Backspace") {
            send("cells", {...whereIs(cell), text: ""});
        } else if (control && (key === "z" || key === "y")) {
            send(key === "y" || event.shiftKey ? "redo" : "undo", {});
        } else {
            return;
        }
        event.preventDefault();
    };

    document.addEventListener("keydown", (event) => {
        if (event.isComposing) {
            return;
        }
        if (editing?.cell === event.target) {
            whileEditing(event);
        } else if (focused()) {
            whileMoving(event, focused());
        }
    });

    document.addEventListener("beforeinput", (event) => {
        const cell = focused();
        if (cell && cell === event.target && !editing) {
            begin(cell);
        }
    });

    document.addEventListener("mousedown", (event) => {
        const cell = event.target.closest?.("#sheet[data-sheet] [data-cell]");
        if (cell && editing?.cell !== cell) {
            anchor = event.shiftKey ? focused() : null;
            focus(cell);
            mark();
            event.preventDefault();
        }
    });
    document.addEventListener("dblclick", (event) => {
        const cell = event.target.closest?.("#sheet[data-sheet] [data-cell]");
        if (cell && !editing) {
            edit(cell);
        }
    });
    document.addEventListener("focusout", (event) => {
        if (editing?.cell === event.target) {
            commit();
        }
        event.target.closest?.("#sheet[data-sheet] [data-cell]")?.removeAttribute("contenteditable");
    });

    document.addEventListener("copy", (event) => {
        const cell = focused();
        if (cell && !editing) {
            const text = range(anchor ?? cell, cell)
                .map((row) => row.map((each) => each.textContent.trim()).join("\t"))
                .join("\n");
            event.clipboardData.setData("text/plain", text);
            event.preventDefault();
        }
    });
    document.addEventListener("paste", (event) => {
        const cell = focused();
        if (cell && !editing) {
            const all = rows();
            const top = anchor ? range(anchor, cell)[0][0] : cell;
            const row = all.slice(all.indexOf(rowOf(top))).map((each) => each.dataset.duty);
            send("block", {row, column: top.dataset.cell, text: event.clipboardData.getData("text/plain")});
            event.preventDefault();
        }
    });

    document.addEventListener("submit", (event) => {
        const act = event.target.dataset?.sheetAct;
        if (act) {
            event.preventDefault();
            send(act, {});
        }
    });

    cells(rows()[0] ?? document.createElement("tr")).slice(0, 1).forEach((cell) => {
        cell.tabIndex = 0;
    });
})();
