package org.xinghe.campaign.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.ProposalState;
import org.xinghe.notice.NoticeId;

/// Keeps what supplements change.
@Repository
class RevisionStore {

    private final JdbcClient jdbc;
    private final ChangeStore changes;

    RevisionStore(JdbcClient jdbc, ChangeStore changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /// Puts what is proposed in place of all that was; what officers settled before is gone with it.
    void keep(NoticeId supplement, CampaignId campaign, RevisionProposal proposal) {
        jdbc.sql("delete from campaign.change where revision = :notice")
                .param("notice", supplement.value())
                .update();
        jdbc.sql("""
                insert into campaign.revision (notice, campaign, whole, unclear)
                values (:notice, :campaign, :whole, :unclear)
                on conflict (notice) do update set whole = excluded.whole, unclear = excluded.unclear
                """)
                .param("notice", supplement.value())
                .param("campaign", campaign.value())
                .param("whole", proposal.whole())
                .param("unclear", proposal.unclear().toArray(String[]::new))
                .update();
        for (var position = 0; position < proposal.changes().size(); position++) {
            var proposed = proposal.changes().get(position);
            changes.keep(
                    supplement,
                    new RevisionChange(
                            ChangeId.fresh(), 0, position, proposed.change(), proposed.said(), ProposalState.PROPOSED));
        }
    }

    Optional<Revision> find(NoticeId supplement) {
        return jdbc.sql("select * from campaign.revision where notice = :notice")
                .param("notice", supplement.value())
                .query(this::revision)
                .optional();
    }

    /// Those that went out, in their order.
    List<Revision> doneTo(CampaignId campaign) {
        return jdbc.sql("""
                select * from campaign.revision
                 where campaign = :campaign and done_at is not null
                 order by done_at, notice
                """)
                .param("campaign", campaign.value())
                .query(this::revision)
                .list();
    }

    void tellEverybody(NoticeId supplement, boolean everybody) {
        jdbc.sql("update campaign.revision set everybody = :everybody where notice = :notice")
                .param("everybody", everybody)
                .param("notice", supplement.value())
                .update();
    }

    /// Notes that it went out; answers whether it had not before.
    boolean done(NoticeId supplement, Instant at) {
        return jdbc.sql("update campaign.revision set done_at = :at where notice = :notice and done_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("notice", supplement.value())
                        .update()
                == 1;
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        var supplement = new NoticeId(row.getObject("notice", UUID.class));
        var done = row.getTimestamp("done_at");
        return new Revision(
                supplement,
                new CampaignId(row.getObject("campaign", UUID.class)),
                row.getBoolean("whole"),
                List.of((String[]) row.getArray("unclear").getArray()),
                row.getBoolean("everybody"),
                done == null ? null : done.toInstant(),
                changes.of(supplement));
    }
}
