// Counts down to the beginning of a stream. Without script the server's words stay. A device whose clock is wrong by
// more than ten minutes goes by the server's minute.
document.querySelectorAll("[data-countdown]").forEach((place) => {
    const start = Date.parse(place.dataset.countdown);
    const skew = Date.parse(place.dataset.now) - Date.now();
    const correction = Math.abs(skew) < 600_000 ? 0 : skew;
    const show = () => {
        const left = Math.floor((start - Date.now() - correction) / 1000);
        if (left <= 0) {
            place.textContent = place.dataset.begun;
            clearInterval(ticking);
            return;
        }
        const parts = {
            d: Math.floor(left / 86_400),
            h: Math.floor(left / 3_600) % 24,
            m: Math.floor(left / 60) % 60,
            s: left % 60,
        };
        place.textContent = place.dataset.pattern.replace(/%([dhms])/g, (_, part) => parts[part]);
    };
    const ticking = setInterval(show, 1000);
    show();
});
