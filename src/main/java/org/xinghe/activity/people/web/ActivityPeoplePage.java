package org.xinghe.activity.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.web.Faults;
import org.xinghe.web.ui.Choice;

/// The people of an activity at the desk.
///
/// @param path of the activity
/// @param editing the one whose values stand in the form, null when it is for somebody new
/// @param speakerMissing whether nobody speaks yet where somebody should
/// @param theirs what somebody else saved meanwhile, null when nobody did
public record ActivityPeoplePage(
        String path,
        String activity,
        List<NamedPersonLine> people,
        boolean mayChange,
        boolean speakerMissing,
        NamedPersonForm form,
        @Nullable String editing,
        List<Choice> roles,
        List<Choice> levels,
        Faults faults,
        @Nullable String theirs) {

    /// Where the form goes.
    public String action() {
        return editing == null ? path + "/people" : path + "/people/" + editing;
    }
}
