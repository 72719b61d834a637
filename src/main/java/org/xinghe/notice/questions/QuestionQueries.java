package org.xinghe.notice.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.questions.AnswerQuestion.Audience;
import org.xinghe.organisation.UnitId;

/// Reads questions with their answers.
@Repository
class QuestionQueries {

    private static final String QUESTION = """
            select question.*, answer.version, answer.text answer_text, answer.audience, answer.answered_by,
                   answer.answered_at
              from notice.question
              left join notice.answer on answer.question = question.id
            """;

    private final JdbcClient jdbc;

    QuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Question> find(QuestionId id) {
        return jdbc.sql(QUESTION + " where question.id = :id")
                .param("id", id.value())
                .query((row, _) -> question(row, Map.of()))
                .optional();
    }

    /// All questions about a notice, the earliest first.
    List<Question> of(NoticeId notice) {
        var former = formerOf(notice);
        return jdbc.sql(QUESTION + " where notice = :notice order by asked_at, question.id")
                .param("notice", notice.value())
                .query((row, _) -> question(row, former))
                .list();
    }

    /// Those of some units and those whose answer is for everybody.
    List<Question> shown(NoticeId notice, Collection<UnitId> own) {
        return jdbc.sql(QUESTION + """
                 where notice = :notice and (unit = any (:own) or audience = 'EVERYBODY')
                 order by asked_at, question.id
                """)
                .param("notice", notice.value())
                .param("own", own.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> question(row, Map.of()))
                .list();
    }

    Optional<QuestionId> same(AskQuestion wish) {
        return jdbc.sql("""
                select id from notice.question
                 where notice = :notice and unit = :unit and sentence = :sentence and text = :text
                """)
                .param("notice", wish.notice().value())
                .param("unit", wish.unit().value())
                .param("sentence", wish.sentence())
                .param("text", wish.text())
                .query((row, _) -> new QuestionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// How many questions a unit has asked about a notice since a moment.
    int askedSince(NoticeId notice, UnitId unit, Instant since) {
        return jdbc.sql("""
                select count(*) from notice.question where notice = :notice and unit = :unit and asked_at >= :since
                """)
                .param("notice", notice.value())
                .param("unit", unit.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// How many open questions notices have; those without any are left out.
    Map<NoticeId, Integer> open(Collection<NoticeId> notices) {
        var open = new HashMap<NoticeId, Integer>();
        jdbc.sql("""
                select notice, count(*) open
                  from notice.question
                 where notice = any (:notices)
                   and not exists (select from notice.answer where question = notice.question.id)
                 group by notice
                """)
                .param("notices", notices.stream().map(NoticeId::value).toArray(UUID[]::new))
                .query(row -> {
                    open.put(new NoticeId(row.getObject("notice", UUID.class)), row.getInt("open"));
                });
        return open;
    }

    private Map<UUID, List<Answer>> formerOf(NoticeId notice) {
        return jdbc
                .sql("""
                select former_answer.* from notice.former_answer
                  join notice.question on question.id = former_answer.question
                 where notice = :notice order by version desc
                """)
                .param("notice", notice.value())
                .query((row, _) -> Map.entry(row.getObject("question", UUID.class), answer(row, "text")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Question question(ResultSet row, Map<UUID, List<Answer>> former) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Question(
                new QuestionId(id),
                new NoticeId(row.getObject("notice", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                row.getString("sentence"),
                row.getString("quote"),
                row.getString("text"),
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                standing(row),
                former.getOrDefault(id, List.of()));
    }

    private static @Nullable Answer standing(ResultSet row) throws SQLException {
        return row.getString("answer_text") == null ? null : answer(row, "answer_text");
    }

    private static Answer answer(ResultSet row, String text) throws SQLException {
        return new Answer(
                row.getInt("version"),
                row.getString(text),
                Audience.valueOf(row.getString("audience")),
                row.getString("answered_by"),
                row.getTimestamp("answered_at").toInstant());
    }
}
