package org.xinghe.activity.question;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;

/// Writes questions.
@Component
class AudienceQuestionRows {

    private final JdbcClient jdbc;

    AudienceQuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two at once get numbers of their own: each waits for the activity's row.
    AudienceQuestionId insert(
            ActivityId activity, QuestionOrigin origin, String text, String asker, String medium, Instant now) {
        jdbc.sql("select id from activity.activity where id = :activity for no key update")
                .param("activity", activity.value())
                .query((row, _) -> row.getString("id"))
                .single();
        var id = AudienceQuestionId.fresh();
        jdbc.sql("""
                insert into activity.question (id, version, activity, number, origin, text, asker, medium, asked_at,
                        state, answer, answerer, answerer_title, reason, follow_up_by, follow_up_done)
                select :id, 0, :activity, coalesce(max(number), 0) + 1, :origin, :text, :asker, :medium, :now,
                       'OPEN', '', '', '', '', '', ''
                  from activity.question
                 where activity = :activity
                """)
                .param("id", id.value())
                .param("activity", activity.value())
                .param("origin", origin.name())
                .param("text", text)
                .param("asker", asker)
                .param("medium", medium)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /// Whether the question stood at this version.
    boolean answer(AudienceQuestionId id, int version, GiveAnswer wish, Instant now) {
        return jdbc.sql("""
                update activity.question
                   set answer = :answer, answerer = :answerer, answerer_title = :title, answered_at = :now,
                       state = :state, reason = '', follow_up_on = :later_on, follow_up_by = :later_by,
                       version = version + 1
                 where id = :id and version = :version
                """)
                        .param("answer", wish.answer())
                        .param("answerer", wish.answerer())
                        .param("title", wish.title())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("state", (wish.publish() ? QuestionState.PUBLISHED : QuestionState.ANSWERED).name())
                        .param("later_on", wish.later() ? wish.laterOn() : null, Types.DATE)
                        .param("later_by", wish.later() ? wish.laterBy() : "")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void move(AudienceQuestionId id, QuestionState to, String reason) {
        jdbc.sql("""
                update activity.question set state = :state, reason = :reason, version = version + 1 where id = :id
                """)
                .param("state", to.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    /// The doubles of the question go with it.
    void merge(AudienceQuestionId id, AudienceQuestionId target) {
        jdbc.sql("""
                update activity.question
                   set state = 'MERGED', merged_into = :target, version = version + 1
                 where id = :id or merged_into = :id
                """).param("target", target.value()).param("id", id.value()).update();
    }

    void handIn(AudienceQuestionId id, String done) {
        jdbc.sql("update activity.question set follow_up_done = :done, version = version + 1 where id = :id")
                .param("done", done)
                .param("id", id.value())
                .update();
    }

    void box(ActivityId activity, boolean takes) {
        jdbc.sql("""
                insert into activity.question_box (activity, takes) values (:activity, :takes)
                on conflict (activity) do update set takes = excluded.takes
                """).param("activity", activity.value()).param("takes", takes).update();
    }
}
