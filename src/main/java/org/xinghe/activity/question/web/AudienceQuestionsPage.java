package org.xinghe.activity.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;

/// The questions of an activity at its desk.
///
/// @param press whether journalists ask: the log comes first and names their media
/// @param mayWork whether the acting person may answer
/// @param takes whether the public may ask
/// @param tabs open, answered, all
/// @param owed what was promised for later and is not handed in
/// @param refusals what is wrong with what was just sent about a question
public record AudienceQuestionsPage(
        String title,
        String path,
        String activityPath,
        boolean press,
        boolean mayWork,
        boolean takes,
        @Nullable String publicPath,
        List<Link> tabs,
        List<AudienceQuestionView> shown,
        List<AudienceQuestionView> owed,
        LogFields log,
        List<String> logFaults,
        List<String> refusals) {}
