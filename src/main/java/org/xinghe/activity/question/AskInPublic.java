package org.xinghe.activity.question;

import java.util.ArrayList;
import java.util.List;
import org.xinghe.activity.question.QuestionOutcome.Reason;

/// A question as somebody of the public sends it.
///
/// @param name who asks; empty when they would rather not say
public record AskInPublic(String text, String name) {

    /// In characters as people count them: 𠮷 is one.
    public static final int LONGEST_TEXT = 300;

    static final int LONGEST_NAME = 30;

    public AskInPublic {
        text = text.strip();
        name = name.strip();
    }

    List<Reason> faults() {
        var faults = new ArrayList<Reason>();
        if (text.isEmpty()) {
            faults.add(Reason.TEXT_MISSING);
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            faults.add(Reason.TEXT_TOO_LONG);
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add(Reason.NAME_TOO_LONG);
        }
        return faults;
    }
}
