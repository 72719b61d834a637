package org.xinghe.organisation.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
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
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// Letting somebody act for the holder of a post for some days. The holder gives it, or the leader of the unit; who
/// acts for somebody gives nothing on.
@Service
@Transactional
public class Delegations {

    private final DelegationQueries queries;
    private final UnitDirectory directory;
    private final Posts posts;
    private final Units units;
    private final People people;
    private final Newcomers newcomers;
    private final History history;
    private final Clock clock;

    Delegations(
            DelegationQueries queries,
            UnitDirectory directory,
            Posts posts,
            Units units,
            People people,
            Newcomers newcomers,
            History history,
            Clock clock) {
        this.queries = queries;
        this.directory = directory;
        this.posts = posts;
        this.units = units;
        this.people = people;
        this.newcomers = newcomers;
        this.history = history;
        this.clock = clock;
    }

    /// Lets somebody of the unit, or a newcomer, act for a holder; a newcomer gets a one-time link to be handed over.
    public AppointOutcome delegate(Delegate wish) {
        var holder = require(wish.unit(), wish.holder());
        if (!mayDelegate(holder)) {
            throw new NotFound("post", wish.holder());
        }
        queries.lock(holder.id());
        var from = wish.from();
        var until = wish.until();
        var reasons = faultsOf(wish, holder);
        if (!reasons.isEmpty() || from == null || until == null) {
            return new Refused(List.copyOf(reasons));
        }
        var chosen = wish.newcomer() == null
                ? new Appointed(java.util.Objects.requireNonNull(wish.person()), null)
                : newcomers.register(wish.newcomer());
        queries.keep(holder.id(), chosen.person(), from, until, Actor.current().name(), clock.instant());
        history.note(
                "unit",
                wish.unit(),
                act("delegate", holder.kind()),
                Map.of(
                        "person",
                        nameOf(chosen.person()),
                        "holder",
                        nameOf(holder.person()),
                        "days",
                        from + " – " + until));
        return chosen;
    }

    /// Ends a delegation at once.
    public void end(UnitId unit, DelegationId id) {
        var delegation = queries.find(id).orElseThrow(() -> new NotFound("delegation", id));
        var holder = require(unit, delegation.holder());
        if (!mayEnd(holder, delegation)) {
            throw new NotFound("delegation", id);
        }
        if (queries.end(id, clock.instant())) {
            history.note(
                    "unit",
                    unit,
                    act("end-delegation", holder.kind()),
                    Map.of("person", nameOf(delegation.person()), "holder", nameOf(holder.person())));
        }
    }

    /// The holder itself and the leader of its unit, each only by a post of their own.
    @Transactional(readOnly = true)
    public boolean mayDelegate(PostHolder holder) {
        return !holder.isOver(today())
                && units.require(holder.unit()).isOpen()
                && Actor.current()
                        .signedIn()
                        .filter(person -> person.equals(holder.person()) || leads(person, holder.unit()))
                        .isPresent();
    }

    /// Who may give it, who has it, and who fills the post.
    @Transactional(readOnly = true)
    public boolean mayEnd(PostHolder holder, Delegation delegation) {
        return !delegation.isOver(today())
                && (mayDelegate(holder)
                        || Actor.current()
                                .signedIn()
                                .filter(delegation.person()::equals)
                                .isPresent()
                        || directory.rightsOver(holder.unit()).appoints().contains(holder.kind()));
    }

    /// The holding of a post that the acting person may let somebody else act in; for others it does not exist.
    @Transactional(readOnly = true)
    public PostHolder requireDelegable(UnitId unit, PostHolderId id) {
        var holder = require(unit, id);
        if (!mayDelegate(holder)) {
            throw new NotFound("post", id);
        }
        return holder;
    }

    /// Delegations of posts that are not over, the first to begin first.
    @Transactional(readOnly = true)
    public List<Delegation> standing(Collection<PostHolderId> holders) {
        return queries.of(holders).stream()
                .filter(each -> !each.isOver(today()))
                .toList();
    }

    /// The people of a unit who may act for a holder: who has or had a post there, or acted in one.
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates(PostHolder holder) {
        return people.all(queries.peopleOf(holder.unit())).values().stream()
                .filter(PersonSummary::active)
                .filter(person -> !person.id().equals(holder.person()))
                .filter(person -> !holdsAlready(person.id(), holder))
                .sorted(java.util.Comparator.comparing(PersonSummary::name))
                .toList();
    }

    private Set<Reason> faultsOf(Delegate wish, PostHolder holder) {
        var reasons = faultsOfDays(wish, holder);
        if (wish.newcomer() != null) {
            reasons.addAll(newcomers.faultsOf(wish.newcomer()));
        } else if (wish.person() == null) {
            reasons.add(Reason.PERSON_MISSING);
        } else if (holdsAlready(wish.person(), holder)) {
            reasons.add(Reason.HOLDS_ALREADY);
        } else if (candidates(holder).stream().noneMatch(each -> each.id().equals(wish.person()))) {
            reasons.add(Reason.PERSON_MISSING);
        }
        return reasons;
    }

    private Set<Reason> faultsOfDays(Delegate wish, PostHolder holder) {
        var reasons = EnumSet.noneOf(Reason.class);
        var from = wish.from();
        var until = wish.until();
        if (from == null || from.isBefore(today())) {
            reasons.add(Reason.FROM_PAST);
        }
        if (until == null) {
            reasons.add(Reason.UNTIL_MISSING);
        }
        if (from == null || until == null) {
            return reasons;
        }
        if (until.isBefore(from)) {
            reasons.add(Reason.DAYS);
        } else if (!until.isBefore(from.plusYears(1))) {
            reasons.add(Reason.TOO_LONG);
        } else if (standing(List.of(holder.id())).stream()
                .anyMatch(each -> !each.from().isAfter(until) && !each.until().isBefore(from))) {
            reasons.add(Reason.DELEGATED_ALREADY);
        }
        return reasons;
    }

    private boolean holdsAlready(PersonId person, PostHolder holder) {
        return posts.at(List.of(holder.unit())).stream()
                .filter(each -> each.person().equals(person) && !each.isOver(today()))
                .anyMatch(each -> each.kind() == holder.kind()
                        && (each.office() == null || each.office().equals(holder.office())));
    }

    private boolean leads(PersonId person, UnitId unit) {
        return posts.holdsItself(person, PostKind.LEADER, unit);
    }

    private PostHolder require(UnitId unit, PostHolderId id) {
        return posts.find(id).filter(holder -> holder.unit().equals(unit)).orElseThrow(() -> new NotFound("post", id));
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(PersonSummary::name).orElse("");
    }

    private static String act(String verb, PostKind kind) {
        return verb + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
