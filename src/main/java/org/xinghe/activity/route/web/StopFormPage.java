package org.xinghe.activity.route.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.web.Difference;
import org.xinghe.activity.web.Faults;
import org.xinghe.activity.web.RegionGroup;
import org.xinghe.web.ui.Choice;

/// The form of one stop.
///
/// @param stop its id, null of a new one
public record StopFormPage(
        String activity,
        String title,
        @Nullable String stop,
        StopForm form,
        Faults faults,
        List<String> refusals,
        List<Difference> differences,
        List<RegionGroup> regions,
        List<Choice> modes) {

    public String path() {
        return "/desk/activities/" + activity + "/route";
    }

    public String action() {
        return path() + "/stops" + (stop == null ? "" : "/" + stop);
    }
}
