package org.xinghe.organisation.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.appointment.AppointOutcome.Appointed;
import org.xinghe.organisation.appointment.AppointOutcome.Reason;
import org.xinghe.organisation.appointment.AppointOutcome.Refused;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Filling and ending posts by people: each act asks whether the acting person may do it.
@Service
@Transactional
public class Appointments {

    private static final int MOST_FOUND = 20;

    private final UnitDirectory directory;
    private final Posts posts;
    private final Units units;
    private final Offices offices;
    private final People people;
    private final Accounts accounts;
    private final Newcomers newcomers;
    private final Clock clock;

    Appointments(
            UnitDirectory directory,
            Posts posts,
            Units units,
            Offices offices,
            People people,
            Accounts accounts,
            Newcomers newcomers,
            Clock clock) {
        this.directory = directory;
        this.posts = posts;
        this.units = units;
        this.offices = offices;
        this.people = people;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /// Gives a post to somebody known or to a newcomer, who gets a one-time link to be handed over.
    public AppointOutcome appoint(Appointment wish) {
        var rights = directory.rightsOver(wish.unit()).appoints();
        if (rights.isEmpty()) {
            throw new NotFound("unit", wish.unit());
        }
        var kind = wish.kind();
        var reasons = faultsOf(wish, rights);
        if (!reasons.isEmpty() || kind == null) {
            return new Refused(List.copyOf(reasons));
        }
        if (wish.newcomer() == null) {
            var person = java.util.Objects.requireNonNull(wish.person());
            posts.appoint(person, kind, wish.unit(), officeOf(wish), wish.from(), null);
            return new Appointed(person, null);
        }
        var registered = newcomers.register(wish.newcomer());
        posts.appoint(registered.person(), kind, wish.unit(), officeOf(wish), wish.from(), null);
        return registered;
    }

    /// Ends a post with a day; refuses a day before its first.
    public AppointOutcome end(UnitId unit, PostHolderId id, LocalDate lastDay) {
        var holder = require(unit, id);
        requireAppoint(unit, holder.kind());
        if (lastDay.isBefore(holder.from())) {
            return new Refused(List.of(Reason.DAYS));
        }
        posts.end(id, lastDay);
        return new Appointed(holder.person(), null);
    }

    /// A new one-time link for somebody who holds a post and never took the account up; who has done so asks an
    /// administrator, since a link sets a new password.
    public String inviteAgain(UnitId unit, PostHolderId id) {
        var holder = require(unit, id);
        requireAppoint(unit, holder.kind());
        if (!mayBeInvited(holder, people.find(holder.person()).orElseThrow())) {
            throw new NotFound("post", id);
        }
        return accounts.invite(holder.person());
    }

    /// Whether the holder of a post still waits for a link.
    @Transactional(readOnly = true)
    public boolean mayBeInvited(PostHolder holder, PersonSummary person) {
        return !holder.isOver(today()) && person.active() && !person.takenUp();
    }

    /// People who may be given a post in a unit, by a part of their name or their whole sign-in name. Who does not
    /// administer finds by name only people in the units that they manage.
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates(UnitId unit, String text) {
        if (text.isBlank() || directory.rightsOver(unit).appoints().isEmpty()) {
            return List.of();
        }
        var wanted = text.strip();
        return people.everybody().stream()
                .filter(PersonSummary::active)
                .filter(person -> person.signInName().equalsIgnoreCase(wanted)
                        || person.name().contains(wanted) && mayFind(person))
                .limit(MOST_FOUND)
                .toList();
    }

    private boolean mayFind(PersonSummary person) {
        return directory.administers()
                || posts.heldBy(person.id()).stream().anyMatch(post -> directory.maySee(post.unit()));
    }

    private Set<Reason> faultsOf(Appointment wish, Set<PostKind> rights) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (wish.kind() == null || !rights.contains(wish.kind())) {
            reasons.add(Reason.POST_MISSING);
        }
        if (!units.require(wish.unit()).isOpen()) {
            reasons.add(Reason.UNIT_NOT_OPEN);
        }
        if (wish.office() != null
                && offices.of(wish.unit()).stream()
                        .noneMatch(office -> office.id().equals(wish.office()))) {
            reasons.add(Reason.OFFICE_UNKNOWN);
        }
        if (wish.newcomer() != null) {
            reasons.addAll(newcomers.faultsOf(wish.newcomer()));
        } else if (wish.person() == null
                || people.find(wish.person()).filter(PersonSummary::active).isEmpty()) {
            reasons.add(Reason.PERSON_MISSING);
        }
        return reasons;
    }

    private static @org.jspecify.annotations.Nullable OfficeId officeOf(Appointment wish) {
        return wish.kind() == PostKind.OFFICER ? wish.office() : null;
    }

    private void requireAppoint(UnitId unit, PostKind kind) {
        if (!directory.rightsOver(unit).appoints().contains(kind)) {
            throw new NotFound("unit", unit);
        }
    }

    private PostHolder require(UnitId unit, PostHolderId id) {
        return posts.find(id).filter(holder -> holder.unit().equals(unit)).orElseThrow(() -> new NotFound("post", id));
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
