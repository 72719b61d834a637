package org.xinghe.activity.school.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The form by which a school asks for a talk.
public record SchoolRequestPage(
        String title,
        String activityPath,
        boolean open,
        String token,
        SchoolFields form,
        List<Choice> regions,
        List<Choice> grades,
        List<Choice> ways,
        SchoolFaults faults) {}
