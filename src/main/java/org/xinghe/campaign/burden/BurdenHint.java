package org.xinghe.campaign.burden;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.ReleaseHint;
import org.xinghe.notice.ReleaseObjection;

/// One line on the release page: what the notice costs the province, and whether an officer has looked at it.
@Component
class BurdenHint implements ReleaseHint {

    private static final double MINUTES_OF_HOUR = 60.0;

    private final Burdens burdens;

    BurdenHint(Burdens burdens) {
        this.burdens = burdens;
    }

    @Override
    public List<ReleaseObjection> hintsFor(NoticeId notice) {
        var path = "/desk/notices/%s/burden".formatted(notice);
        return burdens.of(notice, null).stream()
                .flatMap(burden -> {
                    var cost = ReleaseObjection.of(
                            burden.warnings().isEmpty() ? "burden.hint" : "burden.hint.warnings",
                            path,
                            burden.recipients(),
                            Math.round(burden.totalMinutes() / MINUTES_OF_HOUR),
                            burden.medianMinutes(),
                            burden.warnings().size());
                    return burdens.seenBy(notice).isPresent()
                                    || burden.warnings().isEmpty()
                            ? Stream.of(cost)
                            : Stream.of(cost, ReleaseObjection.of("burden.hint.unseen", path));
                })
                .toList();
    }
}
