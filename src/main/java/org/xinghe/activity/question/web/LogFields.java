package org.xinghe.activity.question.web;

import org.springframework.util.MultiValueMap;
import org.xinghe.activity.question.LogQuestion;

/// The fields of a question that staff write down.
public record LogFields(String text, String medium, String asker, AnswerFields answer) {

    static final LogFields EMPTY = new LogFields("", "", "", AnswerFields.EMPTY);

    static LogFields typed(MultiValueMap<String, String> sent) {
        return new LogFields(
                AnswerFields.text(sent, "text"),
                AnswerFields.text(sent, "medium"),
                AnswerFields.text(sent, "asker"),
                AnswerFields.typed(sent));
    }

    LogQuestion wish() {
        return new LogQuestion(text, medium, asker, answer.isEmpty() ? null : answer.wish());
    }
}
