// Touching a fact marks its sentence: an element with data-sentence="#s12" or "/page#s12" marks the element #s12, and
// the column that holds the sentence scrolls to it. The page itself stays where it is.
(() => {
    const sentenceOf = (fact) => document.getElementById(fact.dataset.sentence.split("#")[1] ?? "");
    const show = (sentence) => {
        const column = sentence.closest(".stays");
        if (!column || column.scrollHeight <= column.clientHeight) {
            return;
        }
        const place = sentence.getBoundingClientRect();
        const frame = column.getBoundingClientRect();
        if (place.top < frame.top || place.bottom > Math.min(frame.bottom, window.innerHeight)) {
            column.scrollTop += place.top - frame.top - column.clientHeight / 4;
        }
    };
    const mark = (fact, on) => {
        const sentence = sentenceOf(fact);
        fact.classList.toggle("touched", on);
        sentence?.classList.toggle("touched", on);
        if (sentence && on) {
            show(sentence);
        }
    };
    for (const [event, on] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
        document.addEventListener(event, (touch) => {
            const fact = touch.target.closest?.("[data-sentence]");
            if (fact) {
                mark(fact, on);
            }
        });
    }
})();
