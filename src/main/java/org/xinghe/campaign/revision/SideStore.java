package org.xinghe.campaign.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.reader.Place;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// Keeps what a duty says on one side of a change.
@Repository
class SideStore {

    static final String FROM = "FROM";
    static final String TO = "TO";

    private final JdbcClient jdbc;

    SideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ChangeId, StatedDuty> of(NoticeId supplement, String side) {
        return jdbc
                .sql("""
                select side.*
                  from campaign.change_side side
                  join campaign.change on change.id = side.change
                 where change.revision = :notice and side.side = :side
                """)
                .param("notice", supplement.value())
                .param("side", side)
                .query((row, _) -> Map.entry(new ChangeId(row.getObject("change", UUID.class)), stated(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(ChangeId change, String side, StatedDuty duty) {
        var wish = duty.wish();
        var owners = wish.owners();
        jdbc.sql("""
                insert into campaign.change_side (change, side, strand, kind, what, sentence, paragraph, starts_at,
                       ends_at, due_rule, due_text, minutes, owner_rule, owner_kinds, owner_region, jointly)
                values (:change, :side, :strand, :kind, :what, :sentence, :paragraph, :starts,
                       :ends, :due, :dueText, :minutes, :rule, :kinds, :region, :jointly)
                """)
                .param("change", change.value())
                .param("side", side)
                .param("strand", wish.strand() == null ? null : wish.strand().value(), Types.OTHER)
                .param("kind", wish.kind().name())
                .param("what", wish.what())
                .param("sentence", duty.sentence())
                .param("paragraph", duty.place().paragraph())
                .param("starts", duty.place().start())
                .param("ends", duty.place().end())
                .param("due", wish.due() == null ? "" : wish.due().code())
                .param("dueText", duty.dueText())
                .param("minutes", wish.minutes(), Types.INTEGER)
                .param("rule", owners.rule().name())
                .param(
                        "kinds",
                        owners.kinds().stream().sorted().map(UnitKind::name).collect(Collectors.joining(",")))
                .param(
                        "region",
                        owners.region() == null ? null : owners.region().value(),
                        Types.VARCHAR)
                .param("jointly", owners.jointly())
                .update();
    }

    private static StatedDuty stated(ResultSet row) throws SQLException {
        var strand = row.getObject("strand", UUID.class);
        return new StatedDuty(
                new AddDuty(
                        strand == null ? null : new StrandId(strand),
                        DutyKind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        DueRule.of(row.getString("due_rule")).orElse(null),
                        owners(row),
                        row.getObject("minutes", Integer.class),
                        List.of()),
                row.getString("sentence"),
                new Place(row.getInt("paragraph"), row.getInt("starts_at"), row.getInt("ends_at")),
                row.getString("due_text"));
    }

    private static Owners owners(ResultSet row) throws SQLException {
        var kinds = row.getString("owner_kinds");
        var region = row.getString("owner_region");
        return new Owners(
                OwnerRule.valueOf(row.getString("owner_rule")),
                kinds.isEmpty()
                        ? Set.of()
                        : Arrays.stream(kinds.split(",")).map(UnitKind::valueOf).collect(Collectors.toSet()),
                region == null ? null : new RegionCode(region),
                row.getBoolean("jointly"));
    }
}
