// A form that is filled in on a phone over a weak network: form[data-phone]. Pictures are made smaller here, sent one by
// one as soon as they are chosen, and kept on this device until they have arrived. The form itself is sent when all
// pictures have arrived and the network is there; until then it waits, says so, and can be called back.
// What is typed is kept by drafts.js. Without script the form sends its files itself.
(() => {
    const MOST_PIXELS = 2560;
    const SMALL_ENOUGH = 600_000;
    const QUALITY = 0.85;
    const LONGEST_WAIT = 30_000;

    const stored = (mode, work) => new Promise((resolve, reject) => {
        const opening = indexedDB.open("xinghe-pictures", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("picture", {keyPath: "key"});
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction("picture", mode);
            const request = work(transaction.objectStore("picture"));
            transaction.oncomplete = () => {
                database.close();
                resolve(request.result);
            };
            transaction.onerror = () => {
                database.close();
                reject(transaction.error);
            };
        };
    });
    const quietly = (promise) => promise.catch(() => undefined);
    const keep = (picture) => quietly(stored("readwrite", (store) => store.put(picture)));
    const forget = (key) => quietly(stored("readwrite", (store) => store.delete(key)));
    const allOf = async (form) =>
        ((await quietly(stored("readonly", (store) => store.getAll()))) ?? []).filter((each) => each.form === form);

    // The picture upright and not too large; the file itself when the browser cannot.
    const smaller = async (file) => {
        try {
            const image = await createImageBitmap(file, {imageOrientation: "from-image"});
            const scale = Math.min(1, MOST_PIXELS / Math.max(image.width, image.height));
            if (scale === 1 && file.size <= SMALL_ENOUGH) {
                image.close();
                return file;
            }
            const canvas = document.createElement("canvas");
            canvas.width = Math.round(image.width * scale);
            canvas.height = Math.round(image.height * scale);
            canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
            image.close();
            const made = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
            return made && made.size < file.size ? made : file;
        } catch {
            return file;
        }
    };

    const preview = async (canvas, blob) => {
        try {
            const image = await createImageBitmap(blob, {imageOrientation: "from-image"});
            const side = Math.min(image.width, image.height);
            canvas.getContext("2d").drawImage(image, (image.width - side) / 2, (image.height - side) / 2, side, side,
                0, 0, canvas.width, canvas.height);
            image.close();
        } catch {
            // a file that cannot be drawn is told of by its name
        }
    };

    const begin = (form) => {
        const name = form.dataset.draft;
        const field = form.querySelector("[data-phone-files]");
        const list = form.querySelector("[data-phone-pictures]");
        const mould = form.querySelector("[data-phone-tile]");
        const bar = form.querySelector("[data-phone-queued]");
        const note = form.querySelector("[data-phone-note]");
        const tooMany = form.querySelector("[data-phone-most]");
        const once = form.querySelector("[data-phone-once]");
        const queue = `queued:${name}`;
        const token = `once:${name}`;
        const pictures = new Map();
        let sending = false;
        let timer = 0;
        let wait = 1_000;

        // The same form opened again is the same sending.
        if (once) {
            once.value = localStorage.getItem(token) ?? once.value;
            form.addEventListener("input", () => localStorage.setItem(token, once.value));
        }

        const count = () => pictures.size + form.querySelectorAll(".kept-picture input:checked").length;
        const open = () => [...pictures.values()].filter((each) => !each.id && !each.refused);
        const say = (picture, state, text) => {
            picture.tile.dataset.state = state;
            picture.tile.querySelector("[data-phone-state]").textContent = text ?? mould.dataset[state];
        };

        const show = (picture) => {
            const tile = mould.content.firstElementChild.cloneNode(true);
            picture.tile = tile;
            list.append(tile);
            list.hidden = false;
            preview(tile.querySelector("canvas"), picture.blob);
            tile.querySelector("[data-phone-remove]").addEventListener("click", () => {
                picture.request?.abort();
                pictures.delete(picture.key);
                forget(picture.key);
                tile.remove();
                tooMany.hidden = true;
                settle();
            });
            pictures.set(picture.key, picture);
            if (picture.id) {
                arrived(picture);
            } else {
                say(picture, "waiting");
            }
        };

        const arrived = (picture) => {
            picture.tile.querySelector("input").value = picture.id;
            picture.tile.querySelector("input").disabled = false;
            picture.tile.querySelector("progress").hidden = true;
            say(picture, "sent");
        };

        const send = (picture) => new Promise((resolve) => {
            const request = new XMLHttpRequest();
            const bytes = new FormData();
            const bar = picture.tile.querySelector("progress");
            bytes.append("_csrf", form.elements._csrf.value);
            bytes.append("unit", form.elements.unit?.value ?? form.dataset.unit);
            bytes.append("file", picture.blob, picture.name);
            request.open("POST", form.dataset.upload);
            request.timeout = 60_000;
            request.upload.onprogress = (event) => {
                bar.max = event.total;
                bar.value = event.loaded;
            };
            request.onloadend = () => {
                picture.request = null;
                if (request.status === 200) {
                    picture.id = JSON.parse(request.responseText).id;
                    keep({key: picture.key, form: name, name: picture.name, blob: picture.blob, id: picture.id});
                    arrived(picture);
                    resolve(true);
                } else if (request.status === 422 || request.status === 413) {
                    picture.refused = true;
                    forget(picture.key);
                    bar.hidden = true;
                    say(picture, "refused", request.status === 422 ? JSON.parse(request.responseText).reason : undefined);
                    resolve(true);
                } else {
                    say(picture, request.status === 403 || request.status === 401 ? "signedOut" : "failed");
                    resolve(false);
                }
            };
            picture.request = request;
            say(picture, "sending");
            request.send(bytes);
        });

        const later = () => {
            clearTimeout(timer);
            timer = setTimeout(settle, wait);
            wait = Math.min(wait * 2, LONGEST_WAIT);
        };

        // Sends what is still to send, one after the other, then the form when it waits.
        const settle = async () => {
            if (sending) {
                return;
            }
            sending = true;
            try {
                for (const picture of open()) {
                    if (pictures.has(picture.key) && !(await send(picture)) && pictures.has(picture.key)) {
                        later();
                        return;
                    }
                    wait = 1_000;
                }
                if (localStorage.getItem(queue) && open().length === 0) {
                    await submit();
                }
            } finally {
                sending = false;
            }
        };

        const submit = async () => {
            let answer;
            try {
                field.disabled = true;
                const values = new FormData(form);
                field.disabled = false;
                if (form.dataset.button) {
                    values.append("then", form.dataset.button);
                }
                answer = await fetch(form.action, {
                    method: "POST", body: values, headers: {"X-Sent-By": "phone"}, redirect: "manual",
                });
            } catch {
                later();
                return;
            } finally {
                field.disabled = false;
            }
            if (answer.status >= 500) {
                later();
                return;
            }
            localStorage.removeItem(queue);
            bar.hidden = true;
            if (answer.status === 204) {
                sessionStorage.setItem("draft-sent", `draft:${name}`);
                localStorage.removeItem(token);
                await Promise.all([...pictures.keys()].map(forget));
                location.assign(answer.headers.get("Location"));
            } else if (answer.status === 422 || answer.status === 409) {
                const page = new DOMParser().parseFromString(await answer.text(), "text/html");
                document.querySelector("main").replaceWith(page.querySelector("main"));
                await Promise.all([...pictures.keys()].map(forget));
                document.querySelectorAll("form[data-phone]").forEach(begin);
                document.dispatchEvent(new CustomEvent("form:replaced"));
                scrollTo(0, 0);
            } else {
                note.hidden = false;
            }
        };

        form.addEventListener("submit", (event) => {
            event.preventDefault();
            localStorage.setItem(queue, "yes");
            bar.hidden = false;
            note.hidden = true;
            settle();
        });
        form.querySelector("[data-phone-cancel]").addEventListener("click", () => {
            localStorage.removeItem(queue);
            bar.hidden = true;
        });
        addEventListener("online", () => {
            wait = 1_000;
            settle();
        });

        field.addEventListener("change", async () => {
            const chosen = [...field.files];
            field.value = "";
            for (const file of chosen) {
                const key = `${name}:${file.name}:${file.size}:${file.lastModified}`;
                if (pictures.has(key)) {
                    continue;
                }
                if (count() >= Number(form.dataset.most)) {
                    tooMany.hidden = false;
                    break;
                }
                const picture = {key, form: name, name: file.name, blob: await smaller(file)};
                await keep({key, form: name, name: file.name, blob: picture.blob});
                show(picture);
            }
            settle();
        });

        allOf(name).then((found) => {
            found.forEach(show);
            bar.hidden = !localStorage.getItem(queue);
            settle();
        });
    };

    document.querySelectorAll("form[data-phone]").forEach(begin);
})();
