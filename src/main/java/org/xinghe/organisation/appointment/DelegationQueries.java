package org.xinghe.organisation.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.PersonId;

/// Keeps delegations.
@Repository
class DelegationQueries {

    private static final String COLUMNS = "id, holder, person, from_on, until_on, given_by, ended_at";

    private final JdbcClient jdbc;

    DelegationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two who delegate the same post at once come one after the other.
    void lock(PostHolderId holder) {
        jdbc.sql("select id from organisation.post_holder where id = :id for update")
                .param("id", holder.value())
                .query(UUID.class)
                .single();
    }

    void keep(PostHolderId holder, PersonId person, LocalDate from, LocalDate until, String givenBy, Instant at) {
        jdbc.sql("""
                insert into organisation.delegation (id, holder, person, from_on, until_on, given_by, given_at)
                values (:id, :holder, :person, :from, :until, :givenBy, :at)
                """)
                .param("id", DelegationId.fresh().value())
                .param("holder", holder.value())
                .param("person", person.value())
                .param("from", from)
                .param("until", until)
                .param("givenBy", givenBy)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(DelegationId id, Instant at) {
        return jdbc.sql("update organisation.delegation set ended_at = :at where id = :id and ended_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    Optional<Delegation> find(DelegationId id) {
        return jdbc.sql("select %s from organisation.delegation where id = :id".formatted(COLUMNS))
                .param("id", id.value())
                .query(DelegationQueries::delegation)
                .optional();
    }

    List<Delegation> of(Collection<PostHolderId> holders) {
        return jdbc.sql("""
                select %s from organisation.delegation where holder = any (:holders) order by from_on, id
                """.formatted(COLUMNS))
                .param("holders", holders.stream().map(Identifier::value).toArray(UUID[]::new))
                .query(DelegationQueries::delegation)
                .list();
    }

    /// Who has, had or will have a post in a unit, or acted in one.
    List<PersonId> peopleOf(UnitId unit) {
        return jdbc.sql("""
                select person from organisation.post_holder where unit = :unit
                 union
                select delegation.person
                  from organisation.delegation
                  join organisation.post_holder holder on holder.id = delegation.holder
                 where holder.unit = :unit
                """)
                .param("unit", unit.value())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Delegation(
                new DelegationId(row.getObject("id", UUID.class)),
                new PostHolderId(row.getObject("holder", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("given_by"),
                ended == null ? null : ended.toInstant());
    }
}
