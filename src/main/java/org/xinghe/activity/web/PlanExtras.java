package org.xinghe.activity.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.planning.Recurrence;
import org.xinghe.activity.planning.Rhythm;
import org.xinghe.campaign.CampaignId;

/// What is typed into a plan beside the plan itself: what else it counts for, what it belongs to, how it recurs.
///
/// @param alsoFor the ids of further campaigns
/// @param programme the id of the programme, empty for none
/// @param rhythm a [Rhythm], empty for none
/// @param weekdays of [DayOfWeek]
/// @param skipsDaysOff whether days off are left out
/// @param another whether somebody saw what looks alike and said that this is another one
public record PlanExtras(
        List<String> alsoFor,
        String programme,
        String rhythm,
        List<String> weekdays,
        String until,
        boolean skipsDaysOff,
        boolean another) {

    static final PlanExtras NONE = new PlanExtras(List.of(), "", "", List.of(), "", true, false);

    static PlanExtras of(MultiValueMap<String, String> sent) {
        return new PlanExtras(
                all(sent, "alsoFor"),
                TypedValues.text(sent, "programme"),
                TypedValues.text(sent, "rhythm"),
                all(sent, "weekday"),
                TypedValues.text(sent, "repeatUntil"),
                !TypedValues.text(sent, "skipsDaysOff").isEmpty(),
                !TypedValues.text(sent, "another").isEmpty());
    }

    static PlanExtras of(ActivityDetails activity) {
        return new PlanExtras(
                activity.campaigns().stream().map(CampaignId::toString).toList(),
                Objects.toString(activity.programme(), ""),
                "",
                List.of(),
                "",
                true,
                true);
    }

    List<CampaignId> campaigns() {
        return alsoFor.stream()
                .flatMap(text -> TypedValues.id(text).stream())
                .map(CampaignId::new)
                .toList();
    }

    @Nullable
    ActivityId programmeId() {
        return TypedValues.id(programme).map(ActivityId::new).orElse(null);
    }

    PlanExtras asked() {
        return new PlanExtras(alsoFor, programme, rhythm, weekdays, until, skipsDaysOff, true);
    }

    /// How the sessions recur; empty when something is wrong, with all faults noted.
    Optional<Recurrence> recurrence(Set<LocalDate> daysOff, Faults faults) {
        var meant = TypedValues.constant(Rhythm.class, rhythm);
        if (meant.isEmpty()) {
            faults.add("rhythm", "planning.fault.rhythm");
        }
        var days = weekdays.stream()
                .flatMap(text -> TypedValues.constant(DayOfWeek.class, text).stream())
                .collect(Collectors.toSet());
        if (meant.filter(Rhythm.WEEKDAYS::equals).isPresent() && days.isEmpty()) {
            faults.add("weekday", "planning.fault.weekdays");
        }
        var last = TypedValues.day(until);
        if (last.isEmpty()) {
            faults.add("repeatUntil", "planning.fault.until");
        }
        return faults.isEmpty()
                ? Optional.of(new Recurrence(
                        meant.orElseThrow(), days, last.orElseThrow(), skipsDaysOff ? daysOff : Set.of()))
                : Optional.empty();
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        return List.copyOf(sent.getOrDefault(name, List.of()));
    }
}
