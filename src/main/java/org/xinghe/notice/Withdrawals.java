package org.xinghe.notice;

import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.WithdrawOutcome.Reason;
import org.xinghe.notice.WithdrawOutcome.Refused;
import org.xinghe.notice.WithdrawOutcome.Withdrawn;
import org.xinghe.shared.NotFound;

/// Taking back what is out, or what has taken a number: the number stays its own and is never given again.
@Service
@Transactional
public class Withdrawals {

    public static final int LONGEST_REASON = 200;

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final NoticePolicy policy;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Withdrawals(
            NoticeRepository repository,
            NoticeQueries queries,
            NoticePolicy policy,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.policy = policy;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// Takes a document back. Twice is once.
    ///
    /// @param reason in 1 to 200 characters, for everybody who got it
    public WithdrawOutcome withdraw(NoticeId id, String reason) {
        var summary = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(summary);
        if (summary.withdrawal() != null) {
            return new Withdrawn(id, summary.withdrawal().at());
        }
        if (!mayWithdraw(summary)) {
            return new Refused(Reason.NOTHING_OUT);
        }
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new Refused(why.isEmpty() ? Reason.REASON_MISSING : Reason.REASON_TOO_LONG);
        }
        var now = clock.instant();
        var notice = repository.require(id);
        notice.withdraw(why, now);
        repository.save(notice);
        askNobody(id);
        history.note("notice", id, "withdraw", summary.status().name(), "WITHDRAWN", Map.of("reason", why));
        return new Withdrawn(id, now);
    }

    /// Whether the acting person may take a document back.
    @Transactional(readOnly = true)
    public boolean mayWithdraw(NoticeSummary notice) {
        return policy.mayEdit(notice)
                && notice.withdrawal() == null
                && (notice.status() == NoticeStatus.RELEASED || queries.isRegistered(notice.id()));
    }

    /// Whoever has not taken receipt of it is not asked to any more.
    private void askNobody(NoticeId notice) {
        jdbc.sql("update notice.delivery set receipt_asked = false where notice = :notice and received_at is null")
                .param("notice", notice.value())
                .update();
    }
}
