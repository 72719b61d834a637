package org.xinghe.activity.route.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.web.Difference;
import org.xinghe.activity.web.Faults;

/// The form of one group.
///
/// @param group its id, null of a new one
public record GroupFormPage(
        String activity,
        String title,
        @Nullable String group,
        GroupForm form,
        Faults faults,
        List<String> refusals,
        List<Difference> differences) {

    public String path() {
        return "/desk/activities/" + activity + "/route";
    }

    public String action() {
        return path() + "/groups" + (group == null ? "" : "/" + group);
    }
}
