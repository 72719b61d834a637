package org.xinghe.attendance.registration;

import java.util.List;

/// A question of the unit's own.
///
/// @param purpose what the answer is for; stands beside the question
/// @param choices the answers to choose from; empty for an answer in a few words
public record Question(QuestionId id, String text, String purpose, List<String> choices, boolean required) {

    public static final int LONGEST_ANSWER = 200;

    public Question {
        choices = List.copyOf(choices);
    }
}
