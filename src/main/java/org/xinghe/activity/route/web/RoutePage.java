package org.xinghe.activity.route.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stops and the groups of an activity at the desk.
///
/// @param activity its id
/// @param session the session that is made of the stops, null while there is none
/// @param hasStops whether it goes from stop to stop at all
/// @param lacks what is still missing before it may be public
/// @param emergencyName whom to call in an emergency, as it is kept or typed
public record RoutePage(
        String activity,
        String title,
        @Nullable String session,
        boolean hasStops,
        List<StopLine> stops,
        boolean mayChangeStops,
        List<GroupLine> groups,
        boolean mayChangeGroups,
        String places,
        List<String> lacks,
        List<String> warnings,
        List<String> refusals,
        String emergencyName,
        String emergencyPhone) {

    public String path() {
        return "/desk/activities/" + activity + "/route";
    }

    RoutePage refusedFor(List<String> reasons) {
        return new RoutePage(
                activity,
                title,
                session,
                hasStops,
                stops,
                mayChangeStops,
                groups,
                mayChangeGroups,
                places,
                lacks,
                warnings,
                reasons,
                emergencyName,
                emergencyPhone);
    }

    RoutePage withTypedNote(String group, String note) {
        var kept = groups.stream()
                .map(each -> each.id().equals(group)
                        ? new GroupLine(
                                each.id(),
                                each.name(),
                                each.leaderName(),
                                each.leaderPhone(),
                                each.capacity(),
                                each.vehicle(),
                                each.driverName(),
                                each.driverPhone(),
                                each.insurance(),
                                note)
                        : each)
                .toList();
        return new RoutePage(
                activity,
                title,
                session,
                hasStops,
                stops,
                mayChangeStops,
                kept,
                mayChangeGroups,
                places,
                lacks,
                warnings,
                refusals,
                emergencyName,
                emergencyPhone);
    }
}
