package org.xinghe.campaign.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.Period;

/// Keeps single changes, each with what it says before and after.
@Repository
class ChangeStore {

    private enum Kind {
        CHANGED,
        DROPPED,
        ADDED,
        REROUTED,
        RESCHEDULED,
        RETHEMED
    }

    private final JdbcClient jdbc;
    private final SideStore sides;

    ChangeStore(JdbcClient jdbc, SideStore sides) {
        this.jdbc = jdbc;
        this.sides = sides;
    }

    List<RevisionChange> of(NoticeId supplement) {
        var from = sides.of(supplement, SideStore.FROM);
        var to = sides.of(supplement, SideStore.TO);
        return jdbc.sql("select * from campaign.change where revision = :notice order by position")
                .param("notice", supplement.value())
                .query((row, _) -> change(row, from, to))
                .list();
    }

    int nextPosition(NoticeId supplement) {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from campaign.change where revision = :notice")
                .param("notice", supplement.value())
                .query(Integer.class)
                .single();
    }

    void keep(NoticeId supplement, RevisionChange change) {
        var row = jdbc.sql("""
                insert into campaign.change (id, version, revision, position, kind, state, said, duty, unit_kind,
                       from_office, to_office, from_first, from_last, to_first, to_last, from_text, to_text)
                values (:id, :version, :revision, :position, :kind, :state, :said, :duty, :unitKind,
                       :fromOffice, :toOffice, :fromFirst, :fromLast, :toFirst, :toLast, :fromText, :toText)
                """)
                .param("id", change.id().value())
                .param("version", change.version())
                .param("revision", supplement.value())
                .param("position", change.position())
                .param("state", change.state().name())
                .param("said", change.said());
        var columns = Columns.of(change.change());
        row.param("kind", columns.kind.name())
                .param("duty", columns.duty, Types.OTHER)
                .param("unitKind", columns.unitKind, Types.VARCHAR)
                .param("fromOffice", columns.fromOffice, Types.OTHER)
                .param("toOffice", columns.toOffice, Types.OTHER)
                .param("fromFirst", columns.from == null ? null : columns.from.startsOn(), Types.DATE)
                .param("fromLast", columns.from == null ? null : columns.from.endsOn(), Types.DATE)
                .param("toFirst", columns.to == null ? null : columns.to.startsOn(), Types.DATE)
                .param("toLast", columns.to == null ? null : columns.to.endsOn(), Types.DATE)
                .param("fromText", columns.fromText, Types.VARCHAR)
                .param("toText", columns.toText, Types.VARCHAR)
                .update();
        keepSides(change);
    }

    /// Puts a change in place of the one that somebody saw; refused when it has changed since.
    void settle(RevisionChange seen, Change change, ProposalState state) {
        var columns = Columns.of(change);
        var fresh = jdbc.sql("""
                update campaign.change
                   set state = :state, version = version + 1, to_office = :toOffice, from_office = :fromOffice
                 where id = :id and version = :version
                """)
                .param("state", state.name())
                .param("toOffice", columns.toOffice, Types.OTHER)
                .param("fromOffice", columns.fromOffice, Types.OTHER)
                .param("id", seen.id().value())
                .param("version", seen.version())
                .update();
        if (fresh == 0) {
            throw new EditConflict("change", seen.id(), seen.version(), seen.version() + 1);
        }
        jdbc.sql("delete from campaign.change_side where change = :id")
                .param("id", seen.id().value())
                .update();
        keepSides(new RevisionChange(seen.id(), seen.version() + 1, seen.position(), change, seen.said(), state));
    }

    /// Which duty came of an added one.
    void cameOf(ChangeId change, DutyId duty) {
        jdbc.sql("update campaign.change set duty = :duty where id = :change")
                .param("duty", duty.value())
                .param("change", change.value())
                .update();
    }

    /// The last supplement that went out in whose text a duty stands; empty while it stands in its notice.
    Optional<NoticeId> stating(DutyId duty) {
        return jdbc.sql("""
                select revision.notice
                  from campaign.change
                  join campaign.revision on revision.notice = change.revision
                  join campaign.change_side stands on stands.change = change.id and stands.side = 'TO'
                  left join campaign.change_side stood on stood.change = change.id and stood.side = 'FROM'
                 where change.duty = :duty
                   and change.state = 'CONFIRMED'
                   and revision.done_at is not null
                   and stands.sentence <> ''
                   and (stood.change is null
                        or (stood.paragraph, stood.starts_at) <> (stands.paragraph, stands.starts_at))
                 order by revision.done_at desc
                 limit 1
                """)
                .param("duty", duty.value())
                .query((row, _) -> new NoticeId(row.getObject("notice", UUID.class)))
                .optional();
    }

    /// For whom a change changed something when it went out.
    void keepUnits(ChangeId change, Set<UnitId> units) {
        jdbc.sql("""
                insert into campaign.change_unit (change, unit)
                select :change, unit from unnest(:units::uuid[]) unit
                on conflict do nothing
                """)
                .param("change", change.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    Map<ChangeId, Set<UnitId>> unitsOf(NoticeId supplement) {
        var units = new HashMap<ChangeId, Set<UnitId>>();
        jdbc.sql("""
                select change_unit.change, change_unit.unit
                  from campaign.change_unit
                  join campaign.change on change.id = change_unit.change
                 where change.revision = :notice
                """).param("notice", supplement.value()).query(row -> {
            units.computeIfAbsent(new ChangeId(row.getObject("change", UUID.class)), _ -> new HashSet<>())
                    .add(new UnitId(row.getObject("unit", UUID.class)));
        });
        return units;
    }

    private void keepSides(RevisionChange change) {
        switch (change.change()) {
            case Changed(var _, var from, var to) -> {
                sides.keep(change.id(), SideStore.FROM, from);
                sides.keep(change.id(), SideStore.TO, to);
            }
            case Dropped(var _, var from) -> sides.keep(change.id(), SideStore.FROM, from);
            case Added(var to) -> sides.keep(change.id(), SideStore.TO, to);
            case Rerouted _, Rescheduled _, Rethemed _ -> {}
        }
    }

    private static RevisionChange change(ResultSet row, Map<ChangeId, StatedDuty> from, Map<ChangeId, StatedDuty> to)
            throws SQLException {
        var id = new ChangeId(row.getObject("id", UUID.class));
        return new RevisionChange(
                id,
                row.getInt("version"),
                row.getInt("position"),
                what(row, from.get(id), to.get(id)),
                row.getString("said"),
                ProposalState.valueOf(row.getString("state")));
    }

    private static Change what(ResultSet row, @Nullable StatedDuty from, @Nullable StatedDuty to) throws SQLException {
        return switch (Kind.valueOf(row.getString("kind"))) {
            case CHANGED -> new Changed(dutyOf(row), Objects.requireNonNull(from), Objects.requireNonNull(to));
            case DROPPED -> new Dropped(dutyOf(row), Objects.requireNonNull(from));
            case ADDED -> new Added(Objects.requireNonNull(to));
            case REROUTED ->
                new Rerouted(
                        UnitKind.valueOf(row.getString("unit_kind")),
                        officeOf(row, "from_office"),
                        officeOf(row, "to_office"),
                        row.getString("to_text"));
            case RESCHEDULED ->
                new Rescheduled(
                        periodOf(row, "from_first", "from_last"),
                        periodOf(row, "to_first", "to_last"),
                        row.getString("to_text"));
            case RETHEMED -> new Rethemed(row.getString("from_text"), row.getString("to_text"));
        };
    }

    private static DutyId dutyOf(ResultSet row) throws SQLException {
        return new DutyId(row.getObject("duty", UUID.class));
    }

    private static @Nullable OfficeId officeOf(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OfficeId(id);
    }

    private static Period periodOf(ResultSet row, String first, String last) throws SQLException {
        return new Period(row.getObject(first, LocalDate.class), row.getObject(last, LocalDate.class));
    }

    /// A change laid out in the columns of its table.
    private record Columns(
            Kind kind,
            @Nullable UUID duty,
            @Nullable String unitKind,
            @Nullable UUID fromOffice,
            @Nullable UUID toOffice,
            @Nullable Period from,
            @Nullable Period to,
            @Nullable String fromText,
            @Nullable String toText) {

        static Columns of(Change change) {
            return switch (change) {
                case Changed(var duty, var _, var _) -> ofDuty(Kind.CHANGED, duty.value());
                case Dropped(var duty, var _) -> ofDuty(Kind.DROPPED, duty.value());
                case Added _ -> ofDuty(Kind.ADDED, null);
                case Rerouted(var kind, var from, var to, var named) ->
                    new Columns(Kind.REROUTED, null, kind.name(), value(from), value(to), null, null, null, named);
                case Rescheduled(var from, var to, var text) ->
                    new Columns(Kind.RESCHEDULED, null, null, null, null, from, to, null, text);
                case Rethemed(var from, var to) ->
                    new Columns(Kind.RETHEMED, null, null, null, null, null, null, from, to);
            };
        }

        private static Columns ofDuty(Kind kind, @Nullable UUID duty) {
            return new Columns(kind, duty, null, null, null, null, null, null, null);
        }

        private static @Nullable UUID value(@Nullable Identifier id) {
            return id == null ? null : id.value();
        }
    }
}
