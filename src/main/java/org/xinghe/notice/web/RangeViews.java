package org.xinghe.notice.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.forwarding.ForwardingRange;
import org.xinghe.notice.forwarding.ForwardingRanges;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// How far a notice may go, as its pages show it.
@Component
class RangeViews {

    private final ForwardingRanges ranges;
    private final Notices notices;

    RangeViews(ForwardingRanges ranges, Notices notices) {
        this.ranges = ranges;
        this.notices = notices;
    }

    /// The issuers' range, and who or what says so.
    String says(NoticeSummary notice, Words words) {
        var standing = ranges.of(notice.id());
        return words.say(
                "forwarding.range.says",
                words.say("forwarding.range", standing.range()),
                words.say("forwarding.range.origin", standing.origin()));
    }

    RangeView of(NoticeSummary notice, Words words) {
        var mayChoose = notices.mayEdit(notice) && notice.releasedAt() == null;
        return new RangeView(
                says(notice, words),
                mayChoose ? choices(ranges.of(notice.id()).range(), words) : List.of(),
                NoticeFrames.pathOf(notice) + "/forwarding-range");
    }

    private static List<Choice> choices(ForwardingRange standing, Words words) {
        return Arrays.stream(ForwardingRange.values())
                .map(each -> new Choice(
                        each.name(),
                        words.say("forwarding.range", each),
                        each == standing,
                        words.say("forwarding.range.%s.hint".formatted(each))))
                .toList();
    }
}
