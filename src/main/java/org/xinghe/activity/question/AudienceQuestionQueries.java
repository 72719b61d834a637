package org.xinghe.activity.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.shared.Identifier;

/// Reads questions.
@Component
class AudienceQuestionQueries {

    private static final String WHOLE = """
            select question.*, target.number as target_number,
                   (select count(*) from activity.question as other where other.merged_into = question.id) as doubles
              from activity.question
              left join activity.question as target on target.id = question.merged_into
            """;

    private final JdbcClient jdbc;

    AudienceQuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AudienceQuestion> find(AudienceQuestionId id) {
        return jdbc.sql(WHOLE + " where question.id = :id")
                .param("id", id.value())
                .query(AudienceQuestionQueries::question)
                .optional();
    }

    Optional<AudienceQuestion> find(ActivityId activity, int number) {
        return jdbc.sql(WHOLE + " where question.activity = :activity and question.number = :number")
                .param("activity", activity.value())
                .param("number", number)
                .query(AudienceQuestionQueries::question)
                .optional();
    }

    List<AudienceQuestion> of(ActivityId activity) {
        return jdbc.sql(WHOLE + " where question.activity = :activity order by question.number")
                .param("activity", activity.value())
                .query(AudienceQuestionQueries::question)
                .list();
    }

    List<AudienceQuestion> publishedOf(ActivityId activity) {
        return jdbc.sql(WHOLE + """
                 where question.activity = :activity
                   and question.state = 'PUBLISHED'
                 order by question.number
                """)
                .param("activity", activity.value())
                .query(AudienceQuestionQueries::question)
                .list();
    }

    /// How many are open, by activity; those without any are left out.
    Map<ActivityId, Integer> openOf(Collection<ActivityId> activities) {
        var counts = new HashMap<ActivityId, Integer>();
        jdbc.sql("""
                select activity, count(*) as questions
                  from activity.question
                 where state = 'OPEN' and activity = any (:activities)
                 group by activity
                """).param("activities", ids(activities)).query(row -> {
            counts.put(new ActivityId(row.getObject("activity", UUID.class)), row.getInt("questions"));
        });
        return counts;
    }

    /// What was promised and is not handed in, the earliest day first.
    List<AudienceQuestion> owedOf(Collection<ActivityId> activities) {
        return jdbc.sql(WHOLE + """
                 where question.activity = any (:activities)
                   and question.follow_up_on is not null
                   and question.follow_up_done = ''
                 order by question.follow_up_on, question.number
                """)
                .param("activities", ids(activities))
                .query(AudienceQuestionQueries::question)
                .list();
    }

    boolean isAsked(ActivityId activity, String text) {
        return jdbc.sql("select count(*) from activity.question where activity = :activity and text = :text")
                        .param("activity", activity.value())
                        .param("text", text)
                        .query(Long.class)
                        .single()
                > 0;
    }

    int countOpen(ActivityId activity) {
        return openOf(List.of(activity)).getOrDefault(activity, 0);
    }

    Optional<Boolean> box(ActivityId activity) {
        return jdbc.sql("select takes from activity.question_box where activity = :activity")
                .param("activity", activity.value())
                .query((row, _) -> row.getBoolean("takes"))
                .optional();
    }

    private static UUID[] ids(Collection<ActivityId> activities) {
        return activities.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    private static AudienceQuestion question(ResultSet row, int index) throws SQLException {
        return new AudienceQuestion(
                new AudienceQuestionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getInt("number"),
                QuestionOrigin.valueOf(row.getString("origin")),
                row.getString("text"),
                row.getString("asker"),
                row.getString("medium"),
                row.getTimestamp("asked_at").toInstant(),
                QuestionState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("answerer"),
                row.getString("answerer_title"),
                instant(row.getTimestamp("answered_at")),
                row.getString("reason"),
                row.getObject("target_number", Integer.class),
                row.getInt("doubles"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getString("follow_up_by"),
                row.getString("follow_up_done"));
    }

    private static java.time.@Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
