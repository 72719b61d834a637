// Touching a fact marks its sentence: an element with data-sentence="#s12" or "/page#s12" marks the element #s12.
(() => {
    const sentenceOf = (fact) => document.getElementById(fact.dataset.sentence.split("#")[1] ?? "");
    const mark = (fact, on) => {
        fact.classList.toggle("touched", on);
        sentenceOf(fact)?.classList.toggle("touched", on);
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
