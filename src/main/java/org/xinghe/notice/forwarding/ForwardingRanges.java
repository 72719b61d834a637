package org.xinghe.notice.forwarding;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// How far notices may go: what the issuing officer says before the release, else what the text and the addressees say.
@Service
@Transactional
public class ForwardingRanges {

    private final Notices notices;
    private final Recipients recipients;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;

    ForwardingRanges(Notices notices, Recipients recipients, Units units, JdbcClient jdbc, History history) {
        this.notices = notices;
        this.recipients = recipients;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// Where a range comes from.
    public enum Origin {
        OFFICER,
        TEXT,
        ADDRESSEES
    }

    /// How far a notice may go, and who or what says so.
    public record Standing(ForwardingRange range, Origin origin) {}

    @Transactional(readOnly = true)
    public Standing of(NoticeId notice) {
        var set = jdbc.sql("select range from notice.forwarding_range where notice = :notice")
                .param("notice", notice.value())
                .query(String.class)
                .optional();
        if (set.isPresent()) {
            return new Standing(ForwardingRange.valueOf(set.get()), Origin.OFFICER);
        }
        return ForwardingRange.saidIn(notices.textOf(notice))
                .map(said -> new Standing(said, Origin.TEXT))
                .orElseGet(() -> new Standing(belowAddressees(notice), Origin.ADDRESSEES));
    }

    /// Says how far a notice may go; once it is out, it stands.
    public void set(NoticeId id, ForwardingRange range) {
        var notice = notices.requirePrepared(id);
        if (!notices.mayEdit(notice) || notice.releasedAt() != null) {
            throw new NotFound("open range of notice", id);
        }
        var before = of(id);
        if (before.range() == range && before.origin() == Origin.OFFICER) {
            return;
        }
        jdbc.sql("""
                insert into notice.forwarding_range (notice, range) values (:notice, :range)
                on conflict (notice) do update set range = excluded.range
                """).param("notice", id.value()).param("range", range.name()).update();
        history.note("notice", id, "set-range", Map.of("range", range.name()));
    }

    private ForwardingRange belowAddressees(NoticeId notice) {
        return ForwardingRange.below(units.all(recipients.unitsOf(notice)).values().stream()
                .map(UnitSummary::level)
                .collect(Collectors.toSet()));
    }
}
