package org.xinghe.activity.school;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.school.SchoolOutcome.Reason;

/// What a school says afterwards; what was not answered is null.
public record GiveFeedback(
        @Nullable Integer present,
        @Nullable CountingMethod method,
        @Nullable Integer useful,
        String text,
        @Nullable Boolean picturesAllowed) {

    private static final int MOST = 100_000;
    private static final int BEST = 5;

    public GiveFeedback {
        text = text.strip();
    }

    List<Reason> faults() {
        var faults = new ArrayList<Reason>();
        AskForTalk.add(faults, present == null || present < 0 || present > MOST, Reason.PRESENT_WRONG);
        AskForTalk.add(faults, method == null, Reason.METHOD_MISSING);
        AskForTalk.add(faults, useful == null || useful < 1 || useful > BEST, Reason.USEFUL_MISSING);
        AskForTalk.add(faults, picturesAllowed == null, Reason.PICTURES_UNDECIDED);
        AskForTalk.add(faults, text.length() > 2 * AskForTalk.LONGEST_TEXT, Reason.TOO_LONG);
        AskForTalk.add(faults, NameLists.isOne(text), Reason.NAMES_OF_PUPILS);
        return faults;
    }
}
