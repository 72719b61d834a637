package org.xinghe.activity.school.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// What a school finds behind its link, and what it may do there.
///
/// @param proposal who comes when; empty while nobody was proposed
/// @param said what just happened, null when nothing did
public record SchoolVisitPage(
        String title,
        String activityPath,
        String path,
        Tone tone,
        String state,
        String explained,
        List<Fact> wish,
        List<Fact> proposal,
        boolean mayConfirm,
        boolean mayMove,
        boolean mayWithdraw,
        boolean mayFeedBack,
        FeedbackFields feedback,
        boolean given,
        List<Choice> methods,
        List<Choice> marks,
        List<Choice> pictures,
        @Nullable String said,
        SchoolFaults faults) {

    /// The fields of a feedback as they were typed.
    public record FeedbackFields(String present, String text) {}
}
