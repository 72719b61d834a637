package org.xinghe.activity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.people.PersonOutcome.Named;
import org.xinghe.activity.people.PersonOutcome.NamedAlready;
import org.xinghe.activity.people.PersonOutcome.TooMany;
import org.xinghe.history.History;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// Who has a part in an activity: read by everybody who may know the activity, written by those who plan it.
@Service
@Transactional
public class ActivityPeople {

    /// So many people are named at most.
    public static final int MOST = 200;

    private final UnitActivities activities;
    private final History history;
    private final JdbcClient jdbc;

    ActivityPeople(UnitActivities activities, History history, JdbcClient jdbc) {
        this.activities = activities;
        this.history = history;
        this.jdbc = jdbc;
    }

    /// All of them in the order in which they were named.
    @Transactional(readOnly = true)
    public List<PersonOf> of(ActivityId activity) {
        return jdbc.sql("select * from activity.person where activity = :activity order by position")
                .param("activity", activity.value())
                .query(ActivityPeople::person)
                .list();
    }

    public PersonOutcome add(ActivityId activity, NamePerson wish) {
        activities.requireChangeable(activity);
        lock(activity);
        if (of(activity).size() >= MOST) {
            return new TooMany();
        }
        var id = PersonOfId.fresh();
        if (isNamedAlready(activity, id, wish)) {
            return new NamedAlready(wish.name());
        }
        insert(activity, id, wish);
        history.note("activity", activity, "person-add", Map.of("name", wish.name()));
        return new Named(id);
    }

    /// @param version what was seen; when somebody changed it meanwhile, [EditConflict]
    public PersonOutcome change(ActivityId activity, PersonOfId id, int version, NamePerson wish) {
        activities.requireChangeable(activity);
        lock(activity);
        var standing = require(activity, id);
        if (standing.version() != version) {
            throw new EditConflict("person of an activity", id, version, standing.version());
        }
        if (isNamedAlready(activity, id, wish)) {
            return new NamedAlready(wish.name());
        }
        written(activity, id, wish, """
                update activity.person
                   set version = version + 1, role = :role, name = :name, title_level = :level, title = :title,
                       organisation = :organisation
                 where id = :id and activity = :activity
                """);
        history.note("activity", activity, "person-change", Map.of("name", wish.name()));
        return new Named(id);
    }

    public void remove(ActivityId activity, PersonOfId id) {
        activities.requireChangeable(activity);
        var standing = require(activity, id);
        jdbc.sql("delete from activity.person where id = :id")
                .param("id", id.value())
                .update();
        history.note("activity", activity, "person-remove", Map.of("name", standing.name()));
    }

    /// One of an activity's people; [NotFound] for one of another.
    @Transactional(readOnly = true)
    public PersonOf require(ActivityId activity, PersonOfId id) {
        return of(activity).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("person of activity " + activity, id));
    }

    /// Two who name people of one activity go one after the other.
    private void lock(ActivityId activity) {
        jdbc.sql("select id from activity.activity where id = :id for update")
                .param("id", activity.value())
                .query(UUID.class)
                .single();
    }

    private boolean isNamedAlready(ActivityId activity, PersonOfId except, NamePerson wish) {
        return of(activity).stream()
                .filter(each -> !each.id().equals(except) && each.role() == wish.role())
                .anyMatch(each -> plain(each.name()).equals(plain(wish.name()))
                        && plain(each.organisation()).equals(plain(wish.organisation())));
    }

    /// As the database does it for its keys.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    private void insert(ActivityId activity, PersonOfId id, NamePerson wish) {
        written(activity, id, wish, """
                insert into activity.person
                       (id, version, activity, position, role, name, title_level, title, organisation)
                select :id, 0, :activity, coalesce(max(position), 0) + 1, :role, :name, :level, :title, :organisation
                  from activity.person
                 where activity = :activity
                """);
    }

    private void written(ActivityId activity, PersonOfId id, NamePerson wish, String statement) {
        jdbc.sql(statement)
                .param("id", id.value())
                .param("activity", activity.value())
                .param("role", wish.role().name())
                .param("name", wish.name())
                .param("level", wish.titleLevel().name())
                .param("title", wish.title())
                .param("organisation", wish.organisation())
                .update();
    }

    private static PersonOf person(ResultSet row, int number) throws SQLException {
        return new PersonOf(
                new PersonOfId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                PersonRole.valueOf(row.getString("role")),
                row.getString("name"),
                TitleLevel.valueOf(row.getString("title_level")),
                row.getString("title"),
                row.getString("organisation"));
    }
}
