package org.xinghe.activity.planning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.Renewal;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Holds last year's activity once more: plan, people, partners, safety and what else a part takes over become a
/// draft. Registrations, figures, pictures and reasons stay with the old one.
@Service
@Transactional
public class Renewals {

    private final UnitActivities own;
    private final Activities activities;
    private final Campaigns campaigns;
    private final List<Renewal> parts;
    private final History history;
    private final Clock clock;

    Renewals(
            UnitActivities own,
            Activities activities,
            Campaigns campaigns,
            List<Renewal> parts,
            History history,
            Clock clock) {
        this.own = own;
        this.activities = activities;
        this.campaigns = campaigns;
        this.parts = parts;
        this.history = history;
        this.clock = clock;
    }

    /// Whether the acting person may hold it again: it is over in one way or another.
    @Transactional(readOnly = true)
    public boolean mayRenew(ActivityDetails activity) {
        var card = activity.card();
        var last = card.lastAt();
        var over = switch (card.state()) {
            case RECORDED, CANCELLED -> true;
            case PUBLISHED, RETURNED, DRAFT -> last != null && last.isBefore(CampaignTime.localOf(clock.instant()));
            case SUBMITTED -> false;
        };
        return over && activities.mayWorkFor(card.unit());
    }

    /// The sessions as they would stand: on the same weekday, in the first year in which they are still to come.
    @Transactional(readOnly = true)
    public List<PlannedSession> moved(ActivityDetails activity) {
        return shift(activity)
                .map(shift -> activity.sessions().stream()
                        .map(each -> moved(each, shift))
                        .toList())
                .orElse(List.of());
    }

    /// Makes a draft of it.
    ///
    /// @param campaign a running one, for which the fresh one is planned
    /// @param keepsDays whether the sessions move to the same weekday; else their days are left open
    public ActivityId renew(ActivityId old, CampaignId campaign, KeepsDays keepsDays) {
        var activity = own.require(old);
        if (!mayRenew(activity) || campaigns.require(campaign).status() != CampaignStatus.RUNNING) {
            throw new NotFound("activity to be held again in " + campaign, old);
        }
        var shift = keepsDays == KeepsDays.SAME_WEEKDAY ? shift(activity).orElse(null) : null;
        var fresh = activities.plan(wish(activity, campaign, shift));
        parts.forEach(part -> part.renew(old, fresh, shift));
        history.note("activity", fresh, "renew", Map.of("title", activity.card().title()));
        return fresh;
    }

    private PlanActivity wish(ActivityDetails activity, CampaignId campaign, @Nullable Period shift) {
        var card = activity.card();
        return new PlanActivity(
                card.unit(),
                campaign,
                card.kind(),
                strand(card.campaign(), card.strand(), campaign),
                null,
                card.title(),
                card.summary(),
                card.mode(),
                activity.audience(),
                activity.contactName(),
                activity.contactPhone(),
                shift == null
                        ? List.of()
                        : activity.sessions().stream()
                                .map(each -> moved(each, shift))
                                .toList(),
                null);
    }

    /// The strand of the new campaign that has the same title.
    private @Nullable StrandId strand(CampaignId before, @Nullable StrandId strand, CampaignId now) {
        if (strand == null || before.equals(now)) {
            return strand;
        }
        var title = campaigns.strandsOf(before).stream()
                .filter(each -> each.id().equals(strand))
                .map(StrandSummary::title)
                .findFirst();
        return title.flatMap(same -> campaigns.strandsOf(now).stream()
                        .filter(each -> each.title().equals(same))
                        .map(StrandSummary::id)
                        .findFirst())
                .orElse(null);
    }

    private Optional<Period> shift(ActivityDetails activity) {
        return Optional.ofNullable(activity.card().firstAt())
                .map(first -> shift(first, CampaignTime.dayOf(clock.instant())));
    }

    /// To the same weekday nearest to the same date, a year on or as many years as it takes not to lie in the past.
    static Period shift(LocalDateTime first, LocalDate today) {
        var day = first.toLocalDate();
        var years = 1;
        var wanted = sameWeekday(day, years);
        while (wanted.isBefore(today)) {
            years++;
            wanted = sameWeekday(day, years);
        }
        return Period.ofDays((int) ChronoUnit.DAYS.between(day, wanted));
    }

    private static LocalDate sameWeekday(LocalDate day, int years) {
        DayOfWeek weekday = day.getDayOfWeek();
        return day.plusYears(years).minusDays(3).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private static PlannedSession moved(PlannedSession session, Period shift) {
        return new PlannedSession(
                session.startsAt().plus(shift),
                session.endsAt().plus(shift),
                session.place(),
                session.region(),
                session.address(),
                session.link(),
                session.capacity());
    }
}
