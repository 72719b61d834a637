package org.xinghe.activity.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.question.QuestionOutcome.Reason;

/// An answer, and what is promised for later.
///
/// @param answerer who answers, with `title`: an expert, a unit
/// @param publish whether everybody may read it
/// @param later whether more is owed, by a day and somebody
public record GiveAnswer(
        String answer,
        String answerer,
        String title,
        boolean publish,
        boolean later,
        @Nullable LocalDate laterOn,
        String laterBy) {

    static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 60;

    public GiveAnswer {
        answer = answer.strip();
        answerer = answerer.strip();
        title = title.strip();
        laterBy = laterBy.strip();
    }

    List<Reason> faults() {
        var faults = new ArrayList<Reason>();
        if (answer.isEmpty()) {
            faults.add(Reason.ANSWER_MISSING);
        }
        if (answer.length() > LONGEST) {
            faults.add(Reason.ANSWER_TOO_LONG);
        }
        if (answerer.isEmpty()) {
            faults.add(Reason.ANSWERER_MISSING);
        }
        if (answerer.length() > LONGEST_NAME || title.length() > LONGEST_NAME || laterBy.length() > LONGEST_NAME) {
            faults.add(Reason.NAME_TOO_LONG);
        }
        if (later && laterOn == null) {
            faults.add(Reason.FOLLOW_UP_DAY_MISSING);
        }
        if (later && laterBy.isEmpty()) {
            faults.add(Reason.FOLLOW_UP_OWNER_MISSING);
        }
        return faults;
    }
}
