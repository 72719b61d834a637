package org.xinghe.activity.route.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.route.EmergencyContact;
import org.xinghe.activity.route.Group;
import org.xinghe.activity.route.GroupId;
import org.xinghe.activity.route.RouteCheck;
import org.xinghe.activity.route.RouteGroups;
import org.xinghe.activity.route.RouteStops;
import org.xinghe.activity.route.Stop;
import org.xinghe.activity.route.StopId;
import org.xinghe.activity.route.TravelMode;
import org.xinghe.activity.web.Difference;
import org.xinghe.activity.web.Faults;
import org.xinghe.activity.web.RegionGroup;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;

/// Puts together what the pages of stops and groups show.
@Component
class RoutePages {

    private final UnitActivities own;
    private final Activities activities;
    private final RouteStops stops;
    private final RouteGroups groups;
    private final RouteCheck check;
    private final Kinds kinds;
    private final RouteWords route;
    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;

    RoutePages(
            UnitActivities own,
            Activities activities,
            RouteStops stops,
            RouteGroups groups,
            RouteCheck check,
            Kinds kinds,
            RouteWords route,
            Campaigns campaigns,
            Units units,
            Regions regions) {
        this.own = own;
        this.activities = activities;
        this.stops = stops;
        this.groups = groups;
        this.check = check;
        this.kinds = kinds;
        this.route = route;
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
    }

    /// The activity, for those who work for its unit; one without groups has no such page.
    ActivityDetails require(ActivityId id) {
        var activity = own.require(id);
        if (!hasGroups(activity) || !activities.mayWorkFor(activity.card().unit())) {
            throw new NotFound("route of activity", id);
        }
        return activity;
    }

    boolean hasGroups(ActivityDetails activity) {
        return kinds.has(activity.card().kind(), Part.GROUPS);
    }

    boolean hasStops(ActivityDetails activity) {
        return kinds.has(activity.card().kind(), Part.STOPS);
    }

    RoutePage page(ActivityId id, Words words) {
        var activity = require(id);
        var planned = stops.of(id);
        var formed = groups.of(id);
        var small = stops.tooSmall(id);
        var largest = formed.stream().mapToInt(Group::capacity).max().orElse(0);
        var emergency = groups.emergencyContact(id);
        return new RoutePage(
                id.toString(),
                activity.card().title(),
                planned.isEmpty() ? null : RouteWords.span(planned, words),
                hasStops(activity),
                route.forStaff(planned, small, words),
                hasStops(activity) && stops.mayChange(id),
                route.groups(formed, words),
                groups.mayChange(id),
                places(formed, words),
                lacks(activity, words),
                small.stream()
                        .map(stop -> words.say(
                                "route.warning.capacity",
                                stop.name(),
                                Objects.requireNonNullElse(stop.capacity(), 0),
                                largest))
                        .toList(),
                List.of(),
                emergency.map(EmergencyContact::name).orElse(""),
                emergency.map(EmergencyContact::phone).orElse(""));
    }

    List<String> lacks(ActivityDetails activity, Words words) {
        return check.lacks(activity.card().id(), activity.card().kind()).stream()
                .map(reason -> words.say("activity.refused", reason))
                .toList();
    }

    RoutePanelPage panel(ActivityDetails activity, Words words) {
        var id = activity.card().id();
        var planned = stops.of(id);
        var formed = groups.of(id);
        var facts = new ArrayList<Fact>();
        if (hasStops(activity)) {
            facts.add(Fact.of(
                    words.say("route.stops"),
                    planned.isEmpty()
                            ? words.say("route.none-yet")
                            : words.say("route.stops.of", planned.size(), RouteWords.span(planned, words))));
        }
        facts.add(Fact.of(
                words.say("route.groups"), formed.isEmpty() ? words.say("route.none-yet") : places(formed, words)));
        if (!formed.isEmpty()) {
            var insured = formed.stream().filter(Group::isInsured).count();
            facts.add(Fact.of(words.say("route.insurance"), words.say("route.insurance.of", insured, formed.size())));
        }
        return new RoutePanelPage(
                "/desk/activities/" + id + "/route", hasStops(activity), facts, lacks(activity, words));
    }

    ContactSheetPage contacts(ActivityId id, Words words) {
        var activity = require(id);
        var planned = stops.of(id);
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                words.say("activity.field.unit"),
                units.require(activity.card().unit()).name()));
        if (!planned.isEmpty()) {
            facts.add(Fact.of(words.say("route.time"), RouteWords.span(planned, words)));
        }
        var emergency = emergency(activity);
        facts.add(Fact.of(words.say("route.emergency"), (emergency.name() + " " + emergency.phone()).strip()));
        return new ContactSheetPage(
                id.toString(),
                activity.card().title(),
                facts,
                route.forStaff(planned, List.of(), words),
                route.groups(groups.of(id), words));
    }

    /// Whoever is named for it; the activity's own contact while nobody is.
    EmergencyContact emergency(ActivityDetails activity) {
        return groups.emergencyContact(activity.card().id())
                .orElseGet(() -> new EmergencyContact(activity.contactName(), activity.contactPhone()));
    }

    Stop requireStop(ActivityId id, StopId stop) {
        return stops.of(id).stream()
                .filter(each -> each.id().equals(stop))
                .findFirst()
                .orElseThrow(() -> new NotFound("stop", stop));
    }

    Group requireGroup(ActivityId id, GroupId group) {
        return groups.of(id).stream()
                .filter(each -> each.id().equals(group))
                .findFirst()
                .orElseThrow(() -> new NotFound("group", group));
    }

    StopForm freshStop(ActivityDetails activity) {
        var last = stops.of(activity.card().id());
        return StopForm.after(
                last.isEmpty() ? null : last.getLast(),
                units.require(activity.card().unit()).region().value());
    }

    StopFormPage stopForm(
            ActivityDetails activity,
            @Nullable StopId stop,
            StopForm form,
            Faults faults,
            List<String> refusals,
            Words words) {
        return new StopFormPage(
                activity.card().id().toString(),
                activity.card().title(),
                stop == null ? null : stop.toString(),
                form,
                faults,
                refusals,
                List.of(),
                regionGroups(activity, words),
                modes(form, words));
    }

    StopFormPage stopConflict(ActivityDetails activity, StopId id, StopForm mine, Words words) {
        var theirs = StopForm.of(requireStop(activity.card().id(), id));
        return new StopFormPage(
                activity.card().id().toString(),
                activity.card().title(),
                id.toString(),
                mine.withVersion(theirs.version()),
                new Faults(),
                List.of(),
                differences(stopFields(theirs, words), stopFields(mine, words)),
                regionGroups(activity, words),
                modes(mine, words));
    }

    GroupFormPage groupForm(
            ActivityDetails activity, @Nullable GroupId group, GroupForm form, Faults faults, List<String> refusals) {
        return new GroupFormPage(
                activity.card().id().toString(),
                activity.card().title(),
                group == null ? null : group.toString(),
                form,
                faults,
                refusals,
                List.of());
    }

    GroupFormPage groupConflict(ActivityDetails activity, GroupId id, GroupForm mine, Words words) {
        var theirs = GroupForm.of(requireGroup(activity.card().id(), id));
        return new GroupFormPage(
                activity.card().id().toString(),
                activity.card().title(),
                id.toString(),
                mine.withVersion(theirs.version()),
                new Faults(),
                List.of(),
                differences(groupFields(theirs, words), groupFields(mine, words)));
    }

    private static String places(List<Group> formed, Words words) {
        var places = formed.stream().mapToInt(Group::capacity).sum();
        return words.say("route.groups.of", formed.size(), words.number(places));
    }

    private List<RegionGroup> regionGroups(ActivityDetails activity, Words words) {
        var province = campaigns.require(activity.card().campaign()).province();
        return RegionGroup.allIn(province, regions, words);
    }

    private static List<Choice> modes(StopForm form, Words words) {
        return Arrays.stream(TravelMode.values())
                .map(mode -> Choice.of(
                        mode.name(), words.say("route.mode", mode), mode.name().equals(form.mode())))
                .toList();
    }

    private static List<Difference> differences(List<Fact> theirs, List<Fact> mine) {
        var found = new ArrayList<Difference>();
        for (var index = 0; index < theirs.size(); index++) {
            var saved =
                    Objects.requireNonNullElse(theirs.get(index).value(), "").strip();
            var typed = Objects.requireNonNullElse(mine.get(index).value(), "").strip();
            if (!saved.equals(typed)) {
                found.add(new Difference(theirs.get(index).label(), saved, typed));
            }
        }
        return found;
    }

    private List<Fact> stopFields(StopForm form, Words words) {
        var region = Optional.of(form.region())
                .filter(code -> code.matches("\\d{6}"))
                .flatMap(code -> regions.find(org.xinghe.organisation.RegionCode.of(code)))
                .map(each -> each.name())
                .orElse(form.region());
        return List.of(
                Fact.of(words.say("route.field.name"), form.name()),
                Fact.of(words.say("activity.field.region"), region),
                Fact.of(words.say("route.field.address"), form.address()),
                Fact.of(
                        words.say("route.time"),
                        "%s %s–%s %s".formatted(form.day(), form.from(), form.lastDay(), form.until())),
                Fact.of(words.say("route.field.guide"), form.guideName() + " " + form.guidePhone()),
                Fact.of(words.say("route.field.sight"), form.sight()),
                Fact.of(words.say("route.field.capacity"), form.capacity()),
                Fact.of(words.say("route.field.minutes"), form.minutes()));
    }

    private static List<Fact> groupFields(GroupForm form, Words words) {
        return List.of(
                Fact.of(words.say("route.field.group-name"), form.name()),
                Fact.of(words.say("route.field.leader"), form.leaderName() + " " + form.leaderPhone()),
                Fact.of(words.say("route.field.group-capacity"), form.capacity()),
                Fact.of(words.say("route.field.plate"), form.plate()),
                Fact.of(words.say("route.field.seats"), form.seats()),
                Fact.of(words.say("route.field.driver"), form.driverName() + " " + form.driverPhone()));
    }
}
