package org.xinghe.history;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.CampaignTime;

/// All of history, for those who audit. Whoever asks has made sure that the reader may.
@Service
@Transactional(readOnly = true)
public class HistoryLog {

    /// Entries on one page.
    public static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final HistoryChain chain;

    HistoryLog(JdbcClient jdbc, HistoryChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    /// One page of the entries that a filter lets through, newest first; one more than a page when there are more.
    public List<HistoryEntry> entries(HistoryFilter filter, int page) {
        return jdbc.sql("""
                select id, at, person_name, kind, act, from_state, to_state, changes
                  from history.entry
                 where (:who::text is null or position(:who in person_name) > 0)
                   and (:kind::text is null or kind = :kind)
                   and (:from::timestamptz is null or at >= :from)
                   and (:to::timestamptz is null or at < :to)
                 order by id desc
                 limit :limit offset :offset
                """)
                .param("who", filter.who(), Types.VARCHAR)
                .param("kind", filter.kind(), Types.VARCHAR)
                .param("from", startOf(filter.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "to",
                        filter.to() == null ? null : startOf(filter.to().plusDays(1)),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", PAGE + 1)
                .param("offset", (page - 1) * PAGE)
                .query(History::entry)
                .list();
    }

    /// Walks the whole chain.
    public ChainProof proof() {
        return chain.verify();
    }

    private static java.time.@Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(CampaignTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
