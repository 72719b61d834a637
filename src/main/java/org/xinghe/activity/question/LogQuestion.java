package org.xinghe.activity.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.question.QuestionOutcome.Reason;

/// A question that staff write down as it is asked.
///
/// @param medium whom the journalist asks for; empty for the audience in the hall
/// @param asker the journalist or visitor; empty when nobody said
/// @param answer null while it is open
public record LogQuestion(
        String text, String medium, String asker, @Nullable GiveAnswer answer) {

    static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NAME = 60;

    public LogQuestion {
        text = text.strip();
        medium = medium.strip();
        asker = asker.strip();
    }

    List<Reason> faults() {
        var faults = new ArrayList<Reason>();
        if (text.isEmpty()) {
            faults.add(Reason.TEXT_MISSING);
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            faults.add(Reason.TEXT_TOO_LONG);
        }
        if (medium.length() > LONGEST_NAME || asker.length() > LONGEST_NAME) {
            faults.add(Reason.NAME_TOO_LONG);
        }
        if (answer != null) {
            answer.faults().stream().filter(each -> !faults.contains(each)).forEach(faults::add);
        }
        return faults;
    }
}
