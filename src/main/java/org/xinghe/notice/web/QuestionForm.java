package org.xinghe.notice.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A question as typed.
///
/// @param unit for which it is asked
/// @param sentence the anchor of its sentence
public record QuestionForm(String unit, String sentence, String text) {

    public QuestionForm(@Nullable String unit, @Nullable String sentence, @Nullable String text) {
        this.unit = Objects.requireNonNullElse(unit, "");
        this.sentence = Objects.requireNonNullElse(sentence, "");
        this.text = Objects.requireNonNullElse(text, "");
    }
}
