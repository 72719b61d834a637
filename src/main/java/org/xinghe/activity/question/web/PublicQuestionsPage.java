package org.xinghe.activity.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions and answers as everybody reads them, and the form to ask one.
///
/// @param takes whether one may ask now
/// @param sent whether one was just taken
/// @param answered those that are answered
/// @param token of the form
public record PublicQuestionsPage(
        String title,
        String activityPath,
        String path,
        boolean takes,
        boolean sent,
        List<Answered> answered,
        String token,
        String text,
        String name,
        List<String> faults) {

    /// @param others how many asked the same, null for one alone
    public record Answered(
            int number,
            String text,
            String who,
            String answer,
            String answeredBy,
            @Nullable String others,
            @Nullable String followUp) {}
}
