package org.xinghe.activity.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// One question as its desk shows it.
///
/// @param who who asked, for which medium
/// @param doubles how many others ask the same, null for none
/// @param followUp what was promised for later, null when nothing was
/// @param form what stands in the form of its answer
/// @param faults what is wrong with what was just sent about it
public record AudienceQuestionView(
        String path,
        int version,
        int number,
        Tone tone,
        String state,
        String who,
        String when,
        String text,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable String reason,
        @Nullable String merged,
        @Nullable String doubles,
        @Nullable String followUp,
        boolean owed,
        boolean open,
        boolean mayAnswer,
        boolean mayPublish,
        boolean mayWithdraw,
        boolean mayDecline,
        boolean mayMerge,
        AnswerFields form,
        List<String> faults) {}
