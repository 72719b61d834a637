package org.xinghe.notification.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.WorkingDays;

/// Decides who hears what on one day. A unit hears when the rule table says so for anything it owes, and then all it
/// owes; on a day that is not worked nobody hears. What fell on a day without a run is caught up with on the next one.
///
/// @param lastRun when the last run before today began, null when there was none
record ChasePlan(
        ChaseRules rules,
        WorkingDays days,
        Instant now,
        @Nullable Instant lastRun) {

    private static final int LONGEST_CATCHING_UP = 10;

    /// The messages of the day.
    ///
    /// @param held which posts somebody holds in a unit
    List<Digest> digestsOf(List<Owed> owed, Map<UnitId, Set<PostKind>> held) {
        if (!days.isWorked(today())) {
            return List.of();
        }
        return owed.stream().collect(Collectors.groupingBy(Owed::unit)).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(this::isReminded))
                .flatMap(entry ->
                        of(entry.getKey(), entry.getValue(), held.getOrDefault(entry.getKey(), Set.of())).stream())
                .sorted(Comparator.comparing((Digest digest) -> digest.unit().toString())
                        .thenComparing(Digest::role))
                .toList();
    }

    /// Whether the rule table reminds of a thing today, or did on a day since the last run.
    boolean isReminded(Owed owed) {
        return askedFor(owed) || daysOfThisRun().stream().anyMatch(day -> isRemindedOn(day, owed));
    }

    /// Whether the unit's leader hears of a thing.
    boolean rises(Owed owed) {
        var due = owed.dueOn();
        var since = owed.since();
        if (due != null) {
            return isOver(due) && days.between(due, today()) > rules.dutyRisesAfter();
        }
        return owed.kind() == OwedKind.RECEIPT
                && since != null
                && days.between(CampaignTime.dayOf(since), today()) > rules.receiptRisesAfter();
    }

    private List<Digest> of(UnitId unit, List<Owed> owed, Set<PostKind> held) {
        var lines = owed.stream().map(this::line).sorted(IN_ORDER).toList();
        var first = firstToHear(held);
        var rose = lines.stream().filter(DigestLine::rose).toList();
        var digests = new ArrayList<Digest>();
        digests.add(new Digest(
                unit, first, first == PostKind.LEADER ? DigestRole.STANDS_IN : DigestRole.WORKS_ON_IT, lines));
        if (first != PostKind.LEADER && held.contains(PostKind.LEADER) && isRaisedToday(owed)) {
            digests.add(new Digest(unit, PostKind.LEADER, DigestRole.ROSE, rose));
        }
        return digests;
    }

    private boolean isRaisedToday(List<Owed> owed) {
        return owed.stream().anyMatch(each -> rises(each) && isReminded(each));
    }

    /// The coordinator; of an issuer the officer; the leader only where nobody holds either. A message to a post that
    /// nobody holds waits there for whoever takes it over.
    private static PostKind firstToHear(Set<PostKind> held) {
        if (held.isEmpty() || held.contains(PostKind.COORDINATOR)) {
            return PostKind.COORDINATOR;
        }
        return held.contains(PostKind.OFFICER) ? PostKind.OFFICER : PostKind.LEADER;
    }

    private static final Comparator<DigestLine> IN_ORDER = Comparator.comparing(DigestLine::group)
            .thenComparing(DigestLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DigestLine::sinceOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DigestLine::what);

    private DigestLine line(Owed owed) {
        var group = groupOf(owed);
        var since = owed.since() == null ? null : CampaignTime.dayOf(owed.since());
        return new DigestLine(
                group,
                owed.kind(),
                owed.what(),
                owed.about(),
                owed.dueOn(),
                since,
                workedDays(group, owed.dueOn(), since),
                rises(owed),
                owed.href());
    }

    private DigestGroup groupOf(Owed owed) {
        var due = owed.dueOn();
        if (due != null && isOver(due)) {
            return DigestGroup.OVERDUE;
        }
        if (due != null && days.between(today(), due) == 0) {
            return DigestGroup.TODAY;
        }
        return switch (owed.kind()) {
            case RETURNED_ACTIVITY, RETURNED_REPORT -> DigestGroup.RETURNED;
            case RECEIPT -> DigestGroup.RECEIPT;
            case DUTY ->
                due != null && days.between(today(), due) <= rules.farthest() ? DigestGroup.SOON : DigestGroup.LATER;
        };
    }

    private int workedDays(DigestGroup group, @Nullable LocalDate due, @Nullable LocalDate since) {
        return switch (group) {
            case OVERDUE -> due == null ? 0 : days.between(due, today());
            case TODAY, SOON, LATER -> due == null ? 0 : days.between(today(), due);
            case RETURNED, RECEIPT -> since == null ? 0 : days.between(since, today());
        };
    }

    private boolean isRemindedOn(LocalDate day, Owed owed) {
        var due = owed.dueOn();
        if (due != null) {
            return day.isAfter(due)
                    ? (days.between(due, day) - 1) % rules.every() == 0
                    : rules.before().contains(days.between(day, due));
        }
        var since = owed.since();
        if (since == null) {
            return false;
        }
        return switch (owed.kind()) {
            case DUTY -> false;
            case RECEIPT -> isWaiting(CampaignTime.dayOf(since), day, rules.receiptAfter());
            case RETURNED_ACTIVITY, RETURNED_REPORT -> isWaiting(CampaignTime.dayOf(since), day, rules.returnAfter());
        };
    }

    private boolean isWaiting(LocalDate since, LocalDate day, int patience) {
        var waited = days.between(since, day) - patience;
        return waited >= 0 && waited % rules.every() == 0;
    }

    /// An officer asked for it since the last run.
    private boolean askedFor(Owed owed) {
        var asked = owed.remindedAt();
        return asked != null && (lastRun == null || asked.isAfter(lastRun));
    }

    private boolean isOver(LocalDate due) {
        return !CampaignTime.inTime(now, due);
    }

    /// Today and the worked days since the last run.
    private List<LocalDate> daysOfThisRun() {
        var today = today();
        var from = lastRun == null ? today : CampaignTime.dayOf(lastRun).plusDays(1);
        var earliest = today.minusDays(LONGEST_CATCHING_UP);
        return (from.isBefore(earliest) ? earliest : from)
                .datesUntil(today.plusDays(1))
                .filter(days::isWorked)
                .toList();
    }

    private LocalDate today() {
        return CampaignTime.dayOf(now);
    }
}
