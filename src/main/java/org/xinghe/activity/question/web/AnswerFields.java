package org.xinghe.activity.question.web;

import org.springframework.util.MultiValueMap;
import org.xinghe.activity.question.AudienceQuestion;
import org.xinghe.activity.question.GiveAnswer;
import org.xinghe.activity.question.QuestionState;
import org.xinghe.shared.Typed;

/// The fields of an answer as they were typed.
public record AnswerFields(
        String answer, String answerer, String title, boolean publish, boolean later, String laterOn, String laterBy) {

    static final AnswerFields EMPTY = new AnswerFields("", "", "", false, false, "", "");

    static AnswerFields of(AudienceQuestion question) {
        var on = question.followUpOn();
        return new AnswerFields(
                question.answer(),
                question.answerer(),
                question.answererTitle(),
                question.state() == QuestionState.PUBLISHED,
                on != null,
                on == null ? "" : on.toString(),
                question.followUpBy());
    }

    static AnswerFields typed(MultiValueMap<String, String> sent) {
        return new AnswerFields(
                text(sent, "answer"),
                text(sent, "answerer"),
                text(sent, "title"),
                sent.containsKey("publish"),
                sent.containsKey("later"),
                text(sent, "laterOn"),
                text(sent, "laterBy"));
    }

    GiveAnswer wish() {
        return new GiveAnswer(
                answer, answerer, title, publish, later, Typed.day(laterOn).orElse(null), laterBy);
    }

    boolean isEmpty() {
        return answer.isBlank() && answerer.isBlank() && title.isBlank() && !later;
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
