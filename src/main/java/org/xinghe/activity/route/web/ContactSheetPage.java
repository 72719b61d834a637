package org.xinghe.activity.route.web;

import java.util.List;
import org.xinghe.web.ui.Fact;

/// All stops, groups and phone numbers of an activity on one sheet of paper.
public record ContactSheetPage(
        String activity, String title, List<Fact> facts, List<StopLine> stops, List<GroupLine> groups) {

    public String path() {
        return "/desk/activities/" + activity + "/route";
    }
}
