package org.xinghe.notice.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.forwarding.ForwardingRange;
import org.xinghe.notice.forwarding.ForwardingRanges;
import org.xinghe.shared.Typed;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Words;

/// How far a notice may go is said before its release.
@Controller
class RangeController {

    private final ForwardingRanges ranges;
    private final Notices notices;

    RangeController(ForwardingRanges ranges, Notices notices) {
        this.ranges = ranges;
        this.notices = notices;
    }

    @PostMapping(NoticeFrames.LIST + "/{id}/forwarding-range")
    SeeOther set(Words words, @PathVariable NoticeId id, @RequestParam(required = false) @Nullable String range) {
        var path = "%s/%s/recipients#range".formatted(NoticeFrames.LIST, id);
        var chosen = Typed.constant(ForwardingRange.class, range);
        notices.requirePrepared(id);
        if (chosen.isEmpty()) {
            return new SeeOther(path, "forwarding.range.missing");
        }
        ranges.set(id, chosen.get());
        return new SeeOther(path, "forwarding.range.saved", words.say("forwarding.range", chosen.get()));
    }
}
