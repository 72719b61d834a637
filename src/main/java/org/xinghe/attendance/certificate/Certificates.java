package org.xinghe.attendance.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.attendance.certificate.IssueOutcome.Fault;
import org.xinghe.attendance.certificate.IssueOutcome.Issued;
import org.xinghe.attendance.certificate.IssueOutcome.Reason;
import org.xinghe.attendance.certificate.IssueOutcome.Refused;
import org.xinghe.document.PdfPaper;
import org.xinghe.history.History;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Period;

/// Issuing certificates for what a unit held, replacing and withdrawing them. For strangers they do not exist.
@Service
@Transactional
public class Certificates {

    private final CertificateStore store;
    private final Activities activities;
    private final UnitActivities own;
    private final Units units;
    private final History history;
    private final Clock clock;

    Certificates(
            CertificateStore store,
            Activities activities,
            UnitActivities own,
            Units units,
            History history,
            Clock clock) {
        this.store = store;
        this.activities = activities;
        this.own = own;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    /// Whether anything can be certified of an activity yet: it is public and has begun.
    @Transactional(readOnly = true)
    public boolean mayBeCertified(ActivityDetails activity) {
        return activity.card().state().isPublic() && own.hasBegun(activity.card());
    }

    /// Issues all that is wished for, or nothing. Who has one of the kind gets no second one.
    public IssueOutcome issue(IssueCertificates wish) {
        var activity = worked(wish.activity());
        if (!mayBeCertified(activity)) {
            return refused(Reason.NOT_HELD_YET);
        }
        var wishes = CertificateRules.byHolder(wish.wishes());
        if (wishes.isEmpty() || wishes.size() > CertificateRules.MOST) {
            return refused(wishes.isEmpty() ? Reason.NOBODY : Reason.TOO_MANY);
        }
        var unit = activity.card().unit();
        var today = CampaignTime.dayOf(clock.instant());
        var last = store.lockedSeries(unit, today.getYear());
        var held = store.holders(wish.activity(), wish.kind());
        var fresh = new ArrayList<CertificateWish>();
        var had = new ArrayList<String>();
        for (var each : wishes) {
            if (hasOne(each, held)) {
                had.add(each.name());
            } else {
                fresh.add(each);
            }
        }
        var faults = fresh.stream()
                .flatMap(each -> faults(wish, each, unit).stream())
                .toList();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var issued = new ArrayList<CertificateId>();
        for (var each : fresh) {
            last++;
            issued.add(insert(activity, wish.kind(), each, wish.signing(), last, null));
        }
        store.setSeries(unit, today.getYear(), last);
        if (!issued.isEmpty()) {
            history.note(
                    "activity",
                    wish.activity(),
                    "issue-certificates",
                    Map.of("kind", "certificate.kind." + wish.kind(), "count", String.valueOf(issued.size())));
        }
        return new Issued(
                issued,
                had,
                PdfPaper.missing(String.join(
                        "", fresh.stream().map(CertificateWish::name).toList())));
    }

    /// Issues a certificate anew after an error; the old one stays to be seen, with a word that it stands no more.
    public IssueOutcome replace(CertificateId id, Correction right) {
        var old = require(id);
        var activity = worked(old.activity());
        if (right.reason().isEmpty() || right.reason().length() > 200) {
            return refused(Reason.REASON_MISSING);
        }
        var today = CampaignTime.dayOf(clock.instant());
        var serial = store.lockedSeries(old.unit(), today.getYear()) + 1;
        if (!require(id).isValid()) {
            return refused(Reason.NOT_VALID);
        }
        if (saysTheSame(old, right)) {
            return refused(Reason.NOTHING_CHANGED);
        }
        var wish = new CertificateWish(
                right.name(), right.organisation(), right.detail(), old.days(), right.service(), old.registration());
        var certified = store.certified(old.unit(), wish.name(), wish.organisation(), id);
        var reasons = CertificateRules.against(
                old.kind(), wish, right.signing(), certified, CampaignTime.localOf(clock.instant()));
        var other = store.holders(old.activity(), old.kind()).get(wish.holder());
        if (other != null && !other.id().equals(id)) {
            reasons.add(Reason.ALREADY_ISSUED);
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons.stream()
                    .map(reason -> new Fault(reason, wish.name()))
                    .toList());
        }
        store.end(id, CertificateState.REPLACED, today, right.reason());
        var fresh = insert(activity, old.kind(), wish, right.signing(), serial, old);
        store.setSeries(old.unit(), today.getYear(), serial);
        var changes = Map.of("number", require(fresh).number(), "name", wish.name(), "reason", right.reason());
        history.note("certificate", id, "replace", changes);
        history.note("certificate", fresh, "issue", Map.of("number", old.number(), "name", old.name()));
        return new Issued(List.of(fresh), List.of(), PdfPaper.missing(wish.name()));
    }

    /// Withdraws a certificate; whoever verifies it is told so, with the reason. Its leader decides.
    public IssueOutcome withdraw(CertificateId id, String reason) {
        var certificate = require(id);
        if (!mayWithdraw(certificate)) {
            throw new NotFound("certificate", id);
        }
        if (reason.isBlank() || reason.strip().length() > 200) {
            return refused(Reason.REASON_MISSING);
        }
        if (!store.end(id, CertificateState.WITHDRAWN, CampaignTime.dayOf(clock.instant()), reason.strip())) {
            return refused(Reason.NOT_VALID);
        }
        history.note("certificate", id, "withdraw", Map.of("reason", reason.strip()));
        return new Issued(List.of(), List.of(), new TreeSet<>());
    }

    @Transactional(readOnly = true)
    public boolean mayWithdraw(Certificate certificate) {
        return activities.mayDecideFor(certificate.unit());
    }

    /// One of a unit for which the acting person works.
    @Transactional(readOnly = true)
    public Certificate require(CertificateId id) {
        return store.find(id)
                .filter(each -> activities.mayWorkFor(each.unit()))
                .orElseThrow(() -> new NotFound("certificate", id));
    }

    /// All of an activity, in the order of their numbers.
    @Transactional(readOnly = true)
    public List<Certificate> of(ActivityId activity) {
        worked(activity);
        return store.ofActivity(activity);
    }

    /// A part of a unit's register, the latest first.
    @Transactional(readOnly = true)
    public List<Certificate> register(UnitId unit, int year, int limit, int offset) {
        requireWork(unit);
        return store.ofSeries(unit, year, limit, offset);
    }

    /// How many a unit issued in a year, those replaced or withdrawn included.
    @Transactional(readOnly = true)
    public int count(UnitId unit, int year) {
        requireWork(unit);
        return store.countOfSeries(unit, year);
    }

    private ActivityDetails worked(ActivityId id) {
        var activity = own.require(id);
        requireWork(activity.card().unit());
        return activity;
    }

    private void requireWork(UnitId unit) {
        if (!activities.mayWorkFor(unit)) {
            throw new NotFound("certificates of unit", unit);
        }
    }

    /// Somebody typed who also registered, or the other way round, is taken for the same person.
    private static boolean hasOne(CertificateWish wish, Map<String, CertificateStore.Held> held) {
        var typed = wish.registration() == null;
        return held.containsKey(wish.holder())
                || held.values().stream()
                        .anyMatch(each -> each.typed() != typed
                                && each.name().equals(wish.name())
                                && (!typed || wish.organisation().isEmpty()));
    }

    private List<Fault> faults(IssueCertificates wish, CertificateWish each, UnitId unit) {
        var certified = wish.kind() == CertificateKind.VOLUNTEER
                ? store.certified(unit, each.name(), each.organisation(), null)
                : List.<ServiceTime>of();
        var now = CampaignTime.localOf(clock.instant());
        return CertificateRules.against(wish.kind(), each, wish.signing(), certified, now).stream()
                .map(reason -> new Fault(reason, each.name()))
                .toList();
    }

    private static boolean saysTheSame(Certificate old, Correction right) {
        return old.name().equals(right.name())
                && old.organisation().equals(right.organisation())
                && old.detail().equals(right.detail())
                && old.service().equals(right.service())
                && old.signing().equals(right.signing());
    }

    private CertificateId insert(
            ActivityDetails activity,
            CertificateKind kind,
            CertificateWish wish,
            Signing signing,
            int serial,
            @Nullable Certificate old) {
        var id = CertificateId.fresh();
        var card = activity.card();
        var today = CampaignTime.dayOf(clock.instant());
        var issuer = units.require(card.unit()).name();
        var certificate = new Certificate(
                id,
                card.id(),
                kind,
                card.unit(),
                issuer,
                "%s证字〔%d〕%04d号".formatted(issuer, today.getYear(), serial),
                CertificateCode.fresh(),
                wish.registration(),
                wish.name(),
                wish.organisation(),
                wish.detail(),
                card.title(),
                daysOf(activity, wish, today),
                kind == CertificateKind.VOLUNTEER ? wish.service() : List.of(),
                kind == CertificateKind.VOLUNTEER ? ServiceHours.minutes(wish.service()) : 0,
                signing,
                today,
                CertificateState.VALID,
                old == null ? null : old.id(),
                null,
                null,
                "");
        store.insert(certificate, serial, wish.holder());
        return id;
    }

    /// A volunteer's days of service, else the days of the wish, else those of the activity that have come.
    private static Period daysOf(ActivityDetails activity, CertificateWish wish, LocalDate today) {
        if (!wish.service().isEmpty()) {
            var days = wish.service().stream()
                    .map(time -> time.startsAt().toLocalDate())
                    .sorted()
                    .toList();
            return new Period(days.getFirst(), days.getLast());
        }
        var days = wish.days();
        if (days != null) {
            return days;
        }
        var first = Objects.requireNonNull(activity.card().firstAt()).toLocalDate();
        var last = Objects.requireNonNull(activity.card().lastAt()).toLocalDate();
        return new Period(first, last.isAfter(today) && !first.isAfter(today) ? today : last);
    }

    private static Refused refused(Reason reason) {
        return new Refused(List.of(new Fault(reason, "")));
    }
}
