package org.xinghe.portal.web;

import java.time.LocalDateTime;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.ActivityState;
import org.xinghe.web.ui.Tone;

/// How an activity stands for somebody who wants to go there.
enum Standing {
    AHEAD(Tone.BUSY),
    ON(Tone.GOOD),
    OVER(Tone.QUIET),
    HELD(Tone.QUIET),
    CALLED_OFF(Tone.BAD);

    private final Tone tone;

    Standing(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    static Standing of(ActivityCard card, LocalDateTime now) {
        if (card.state() == ActivityState.CANCELLED) {
            return CALLED_OFF;
        }
        var first = card.firstAt();
        var last = card.lastAt();
        if (first == null || last == null || now.isBefore(first)) {
            return card.state() == ActivityState.RECORDED ? HELD : AHEAD;
        }
        if (!now.isAfter(last)) {
            return ON;
        }
        return card.state() == ActivityState.RECORDED ? HELD : OVER;
    }
}
