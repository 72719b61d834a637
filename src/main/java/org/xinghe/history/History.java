package org.xinghe.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Notes who did what to which object. Called inside the transaction that does it: both stand or neither does.
@Service
public class History {

    /// The changed field that says for whom somebody acted (代).
    public static final String PRINCIPAL = "for";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectProvider<ActingFor> acting;
    private final Clock clock;

    History(JdbcClient jdbc, ObjectProvider<ActingFor> acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    /// Notes an act that changed no state, such as a reminder.
    public void note(String kind, Identifier object, String act, Map<String, String> changes) {
        note(kind, object, act, null, null, changes);
    }

    /// Notes an act by the current [Actor].
    ///
    /// @param kind the kind of object, the module's word for it: `notice`, `activity`, `report`
    /// @param act the verb, in the imperative and lower case: `release`, `take-receipt`
    /// @param from the state before, null where there was none
    /// @param to the state after
    /// @param changes changed fields by name; never a secret or a sensitive value
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(
            String kind,
            Identifier object,
            String act,
            @Nullable String from,
            @Nullable String to,
            Map<String, String> changes) {
        var actor = Actor.current();
        jdbc.sql("""
                insert into history.entry (at, person, person_name, kind, object, act, from_state, to_state, changes)
                values (:at, :person, :name, :kind, :object, :act, :from, :to, :changes)
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", actor.signedIn().map(Identifier::value).orElse(null), java.sql.Types.OTHER)
                .param("name", actor.name())
                .param("kind", kind)
                .param("object", object.value())
                .param("act", act)
                .param("from", from, java.sql.Types.VARCHAR)
                .param("to", to, java.sql.Types.VARCHAR)
                .param("changes", JSON.writeValueAsString(withPrincipal(changes, actor)))
                .update();
    }

    /// What happened to an object, newest first.
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(Identifier object) {
        return jdbc.sql("""
                select id, at, person_name, kind, act, from_state, to_state, changes
                  from history.entry
                 where object = :object
                 order by id desc
                 limit 500
                """)
                .param("object", object.value())
                .query(History::entry)
                .list();
    }

    /// What happened last to any of some objects, newest first.
    @Transactional(readOnly = true)
    public List<HistoryEntry> latest(Collection<? extends Identifier> objects, int limit) {
        return jdbc.sql("""
                select id, at, person_name, kind, act, from_state, to_state, changes
                  from history.entry
                 where object = any (:objects)
                 order by id desc
                 limit :limit
                """)
                .param("objects", objects.stream().map(Identifier::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(History::entry)
                .list();
    }

    /// Who did this last to an object; empty when nobody signed in did.
    @Transactional(readOnly = true)
    public Optional<PersonId> lastBy(Identifier object, String act) {
        return jdbc.sql(
                        "select person from history.entry where object = :object and act = :act order by id desc limit 1")
                .param("object", object.value())
                .param("act", act)
                .query((row, _) ->
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new))
                .optional()
                .flatMap(Function.identity());
    }

    /// Whoever has no right of its own acts for somebody, which is said with the act.
    private Map<String, String> withPrincipal(Map<String, String> changes, Actor actor) {
        var noted = new TreeMap<>(changes);
        actor.signedIn()
                .flatMap(person -> acting.stream().findFirst().flatMap(each -> each.namesFor(person)))
                .ifPresent(names -> noted.putIfAbsent(PRINCIPAL, names));
        return noted;
    }

    static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("person_name"),
                row.getString("kind"),
                row.getString("act"),
                row.getString("from_state"),
                row.getString("to_state"),
                JSON.readValue(row.getString("changes"), CHANGES));
    }
}
