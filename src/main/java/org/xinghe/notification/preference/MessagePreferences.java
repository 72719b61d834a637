package org.xinghe.notification.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.shared.Actor;
import org.xinghe.shared.PersonId;

/// Keeps how people want to be told. Each decides for oneself.
@Service
@Transactional
public class MessagePreferences {

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    MessagePreferences(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Preference mine() {
        var me = Actor.current().require();
        return of(java.util.List.of(me)).getOrDefault(me, Preference.USUAL);
    }

    /// What of some people is not as usual, in one statement.
    @Transactional(readOnly = true)
    public Map<PersonId, Preference> of(Collection<PersonId> people) {
        return jdbc
                .sql("select person, duty_by, muted from notification.preference where person = any (:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(new PersonId(row.getObject("person", UUID.class)), preference(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void change(Preference wish) {
        var me = Actor.current().require();
        keep(me, wish);
        history.note("person", me, "change-preferences", Map.of());
    }

    /// Does without mail about a topic, for whoever holds a signed link; again changes nothing.
    public void mute(PersonId person, Topic topic) {
        var known = of(java.util.List.of(person)).getOrDefault(person, Preference.USUAL);
        var muted = new LinkedHashSet<>(known.muted());
        if (muted.add(topic)) {
            keep(person, new Preference(known.dutyBy(), muted));
            history.note("person", person, "unsubscribe", Map.of("topic", topic.name()));
        }
    }

    private void keep(PersonId person, Preference wish) {
        jdbc.sql("""
                insert into notification.preference (person, duty_by, muted, changed_at)
                values (:person, :by, :muted, :now)
                on conflict (person) do update
                   set duty_by = excluded.duty_by, muted = excluded.muted, changed_at = excluded.changed_at
                """)
                .param("person", person.value())
                .param("by", wish.dutyBy() == null ? null : wish.dutyBy().name(), Types.VARCHAR)
                .param("muted", wish.muted().stream().map(Topic::name).sorted().toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Preference preference(ResultSet row) throws SQLException {
        var by = row.getString("duty_by");
        var muted = (String[]) row.getArray("muted").getArray();
        return new Preference(
                by == null ? null : DutyChannel.valueOf(by),
                Arrays.stream(muted).map(Topic::valueOf).collect(Collectors.toSet()));
    }
}
