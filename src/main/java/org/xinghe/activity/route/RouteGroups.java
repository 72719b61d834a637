package org.xinghe.activity.route;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.Part;
import org.xinghe.history.History;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// The groups of an activity: their leaders, vehicles and insurance, and whom all of them call in an emergency.
@Service
@Transactional(propagation = Propagation.NESTED)
public class RouteGroups {

    public static final int MOST = 50;

    private final RouteStore store;
    private final RouteSessions sessions;
    private final RouteRights rights;
    private final UnitActivities own;
    private final History history;
    private final Clock clock;

    RouteGroups(
            RouteStore store,
            RouteSessions sessions,
            RouteRights rights,
            UnitActivities own,
            History history,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.rights = rights;
        this.own = own;
        this.history = history;
        this.clock = clock;
    }

    /// In the order in which they were formed; empty for an activity without groups. Whoever asks answers for who
    /// reads it.
    @Transactional(readOnly = true)
    public List<Group> of(ActivityId activity) {
        return store.groups(activity);
    }

    @Transactional(readOnly = true)
    public Optional<EmergencyContact> emergencyContact(ActivityId activity) {
        return store.emergency(activity);
    }

    /// Whether the acting person may change the groups as the activity stands.
    @Transactional(readOnly = true)
    public boolean mayChange(ActivityId activity) {
        return rights.mayChangeGroups(own.require(activity));
    }

    public RouteOutcome form(ActivityId activity, PlanGroup wish) {
        takeTurn(activity);
        if (store.groups(activity).size() >= MOST) {
            return RouteOutcome.refused(new RouteObjection.TooMany(MOST));
        }
        return keep(activity, group(GroupId.fresh(), 1, wish, null), wish, "form-group", false);
    }

    /// A group that grows is no longer insured: its policy is to be looked at again.
    ///
    /// @param version the version that was opened; when somebody saved meanwhile, [EditConflict]
    public RouteOutcome change(ActivityId activity, GroupId id, int version, PlanGroup wish) {
        takeTurn(activity);
        var standing = require(activity, id);
        if (standing.version() != version) {
            throw new EditConflict("group", id, version, standing.version());
        }
        var lapses = standing.isInsured() && wish.capacity() > standing.capacity();
        var insurance = lapses ? null : standing.insurance();
        return keep(activity, group(id, version + 1, wish, insurance), wish, "change-group", lapses);
    }

    /// Ticks that a group is insured against accidents, by whom and when.
    ///
    /// @param note the insurer and the number of the policy
    public RouteOutcome insure(ActivityId activity, GroupId id, String note) {
        takeTurn(activity);
        var standing = require(activity, id);
        if (note.isBlank()) {
            return RouteOutcome.refused(new RouteObjection.PolicyNoteMissing());
        }
        return insured(
                activity,
                standing,
                new Insurance(note.strip(), Actor.current().name(), clock.instant()),
                "insure-group");
    }

    public RouteOutcome endInsurance(ActivityId activity, GroupId id) {
        takeTurn(activity);
        return insured(activity, require(activity, id), null, "end-insurance");
    }

    public RouteOutcome remove(ActivityId activity, GroupId id) {
        takeTurn(activity);
        var standing = require(activity, id);
        if (!mayChange(activity)) {
            return notNow();
        }
        store.remove(id);
        history.note("activity", activity, "remove-group", Map.of("name", standing.name()));
        return sessions.follow(activity, RouteOutcome.done());
    }

    public RouteOutcome callInEmergency(ActivityId activity, EmergencyContact contact) {
        takeTurn(activity);
        if (!mayChange(activity)) {
            return notNow();
        }
        store.keep(activity, contact);
        history.note(
                "activity",
                activity,
                "name-emergency-contact",
                Map.of("name", contact.name().strip()));
        return RouteOutcome.done();
    }

    private RouteOutcome keep(ActivityId activity, Group group, PlanGroup wish, String act, boolean lapses) {
        if (!mayChange(activity)) {
            return notNow();
        }
        var vehicle = wish.vehicle();
        if (vehicle != null && wish.hasTooFewSeats()) {
            return RouteOutcome.refused(new RouteObjection.SeatsTooFew(vehicle.seats(), wish.capacity()));
        }
        store.keep(activity, group);
        history.note("activity", activity, act, Map.of("name", group.name()));
        return sessions.follow(activity, new RouteOutcome.Done(lapses));
    }

    private RouteOutcome insured(ActivityId activity, Group standing, @Nullable Insurance insurance, String act) {
        if (!mayChange(activity)) {
            return notNow();
        }
        store.keep(
                activity,
                new Group(
                        standing.id(),
                        standing.version() + 1,
                        standing.name(),
                        standing.leaderName(),
                        standing.leaderPhone(),
                        standing.capacity(),
                        standing.vehicle(),
                        insurance));
        history.note("activity", activity, act, Map.of("name", standing.name()));
        return RouteOutcome.done();
    }

    private void takeTurn(ActivityId activity) {
        rights.requireWork(activity, Part.GROUPS);
        store.takeTurn(activity);
    }

    private Group require(ActivityId activity, GroupId id) {
        return store.groups(activity).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("group", id));
    }

    private static Group group(GroupId id, int version, PlanGroup wish, @Nullable Insurance insurance) {
        return new Group(
                id,
                version,
                wish.name().strip(),
                wish.leaderName().strip(),
                wish.leaderPhone().strip(),
                wish.capacity(),
                wish.vehicle(),
                insurance);
    }

    private static RouteOutcome notNow() {
        return RouteOutcome.refused(new RouteObjection.OfTheActivity(Reason.NOT_IN_THIS_STATE));
    }
}
