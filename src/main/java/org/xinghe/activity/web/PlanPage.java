package org.xinghe.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// The page on which an activity is planned or its plan is changed.
///
/// @param id of the activity, null of a new one
/// @param units for whom a new one may be planned
/// @param campaigns for which a new one may be planned
/// @param sentence of the duty that it answers, null when it answers none
/// @param mayPublish whether the one who plans may also publish
/// @param isPublic whether it is public already: then it is saved and nothing else
/// @param poster the poster that is kept already
/// @param posterFaults why a file was not taken as poster
/// @param refusals why it did not go on
/// @param warnings what is unusual and yet allowed
/// @param differences what somebody else saved meanwhile, beside what was typed here
/// @param help what helps with the plan
public record PlanPage(
        @Nullable String id,
        String unit,
        String unitName,
        String campaign,
        String campaignTitle,
        List<Choice> units,
        List<Choice> campaigns,
        List<Choice> strands,
        List<Choice> duties,
        @Nullable String sentence,
        List<Choice> kinds,
        List<Choice> modes,
        List<RegionGroup> regions,
        boolean mayPublish,
        boolean mayLeaveOpen,
        PlanForm form,
        Faults faults,
        @Nullable KeptPicture poster,
        List<String> posterFaults,
        List<String> refusals,
        List<String> warnings,
        List<Difference> differences,
        PlanningHelp help) {

    private static final int OPEN_AT_ONCE = 3;

    public boolean isNew() {
        return id == null;
    }

    /// Where the form goes.
    public String action() {
        return isNew() ? "/desk/activities" : "/desk/activities/" + id + "/plan";
    }

    /// Where one goes who leaves the form.
    public String back() {
        return isNew() ? "/desk/activities" : "/desk/activities/" + id;
    }

    /// The name under which this device keeps what is typed.
    public String draft() {
        return isNew() ? "activity-new-%s-%s".formatted(unit, campaign) : "activity-" + id;
    }

    /// Whether there is something to choose before the form is filled in.
    public boolean mayChooseScope() {
        return isNew() && (units.size() > 1 || campaigns.size() > 1);
    }

    /// Whether a session's fields are in sight: the first one, those at fault, and a few.
    public boolean isOpen(int index) {
        var filled = form.sessions().stream().filter(row -> !row.isEmpty()).count();
        var atFault = faults.keys().keySet().stream().anyMatch(field -> field.matches("[A-Za-z]+" + (index + 1)));
        return index == 0
                || atFault
                || (filled <= OPEN_AT_ONCE && !form.sessions().get(index).isEmpty());
    }

    /// All that is wrong, the poster included.
    public List<String> allFaults(Words words) {
        return java.util.stream.Stream.of(refusals, faults.all(words), posterFaults)
                .flatMap(List::stream)
                .toList();
    }
}
