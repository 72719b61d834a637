package org.xinghe.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.ProposalState;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.CampaignTime;

/// The campaign's weeks, day by day: units plan and submit, leaders approve or send back, some is called off, most is
/// held and put on record.
@Component
@Profile("demo")
class ActivityScene {

    private static final List<String> WHY_BACK = List.of("请补充现场安全和引导安排。", "简介请写得更具体，说明面向哪些人。", "请说明应急联系方式和急救准备。");
    private static final List<String> WHY_OFF = List.of("主讲人临时出差，另择时间。", "天气预警，户外活动取消。", "场地维修，本场取消。");

    private final Activities activities;
    private final UnitActivities ofUnits;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Regions regions;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    ActivityScene(
            Activities activities,
            UnitActivities ofUnits,
            Campaigns campaigns,
            Duties duties,
            Regions regions,
            Crew crew,
            DemoSettings settings,
            DemoClock clock) {
        this.activities = activities;
        this.ofUnits = ofUnits;
        this.campaigns = campaigns;
        this.duties = duties;
        this.regions = regions;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param leaving a unit that will be merged and holds nothing in the second half
    void play(
            CampaignId campaign,
            Timeline timeline,
            Cast cast,
            Map<UnitId, List<MediaId>> pictures,
            @Nullable DemoUnit leaving,
            Progress progress) {
        var script = write(campaign, timeline, cast, pictures, leaving);
        var plans = new TreeMap<LocalDate, List<Act>>();
        var others = new TreeMap<LocalDate, List<Act>>();
        var chance = new Chance(settings.seed(), "reasons");
        script.forEach(activity -> add(activity, plans, others, chance));
        var all = size(plans) + size(others);
        var done = 0;
        for (var day = timeline.issued(); !day.isAfter(lastOf(others, timeline)); day = day.plusDays(1)) {
            clock.standAt(Timeline.at(day, 18, 30));
            var planned = plans.getOrDefault(day, List.of());
            var other = others.getOrDefault(day, List.of());
            crew.inOrder(planned);
            crew.sideBySide(other);
            done += planned.size() + other.size();
            progress.at(done, all);
        }
    }

    private List<PlannedActivity> write(
            CampaignId campaign,
            Timeline timeline,
            Cast cast,
            Map<UnitId, List<MediaId>> pictures,
            @Nullable DemoUnit leaving) {
        var chance = new Chance(settings.seed(), "activities");
        var theme = campaigns.require(campaign).theme();
        var ideas = new Ideas(regions, cast.province().code(), shortened(theme), chance);
        var strands = new Strands(campaigns.strandsOf(campaign));
        var script = new ActivityScript(ideas, strands, timeline, campaign, pictures, settings, chance);
        var planned = new ArrayList<>(ofIssuers(campaign, cast, script));
        var places = placeDuties(campaign);
        var window = timeline.window();
        var days = ChronoUnit.DAYS.between(window.startsOn(), window.endsOn());
        for (var unit : cast.units()) {
            if (chance.percent(96)) {
                var until = unit.equals(leaving) ? window.startsOn().plusDays(days / 2) : window.endsOn();
                var duty = unit.kind() == UnitKind.CITY_ASSOCIATION ? places.get(unit.region()) : null;
                planned.addAll(script.of(unit, duty, until));
            }
        }
        return planned;
    }

    /// What the issuers owe themselves, one activity a duty; every fifth is the second issuer's.
    private List<PlannedActivity> ofIssuers(CampaignId campaign, Cast cast, ActivityScript script) {
        var planned = new ArrayList<PlannedActivity>();
        for (var duty : duties.of(campaign)) {
            if (duty.kind() == DutyKind.ACTIVITY
                    && duty.state() == ProposalState.CONFIRMED
                    && duty.owners().rule() == OwnerRule.ISSUERS) {
                var issuers = cast.issuers();
                var issuer = issuers.get(planned.size() % 5 == 4 ? 1 % issuers.size() : 0);
                var idea = DutyIdeas.of(duty, cast.province());
                planned.add(script.forDuty(issuer, idea, duty.strand(), duty.id()));
            }
        }
        return planned;
    }

    private Map<RegionCode, DutyId> placeDuties(CampaignId campaign) {
        var places = new HashMap<RegionCode, DutyId>();
        duties.of(campaign).stream()
                .filter(duty -> duty.kind() == DutyKind.ACTIVITY && duty.state() == ProposalState.CONFIRMED)
                .forEach(duty -> Optional.ofNullable(duty.owners().region())
                        .ifPresent(region -> places.putIfAbsent(region, duty.id())));
        return places;
    }

    private void add(
            PlannedActivity activity,
            Map<LocalDate, List<Act>> plans,
            Map<LocalDate, List<Act>> others,
            Chance chance) {
        var unit = activity.unit();
        var id = new ActivityId[1];
        put(plans, Act.ofCoordinator(activity.plannedAt(), unit, () -> id[0] = activities.plan(activity.wish())));
        if (activity.submittedAt() != null) {
            put(others, Act.ofCoordinator(activity.submittedAt(), unit, () -> require(activities.submit(id[0]))));
        }
        if (activity.sentBackAt() != null) {
            var why = chance.of(WHY_BACK);
            put(others, Act.ofLeader(activity.sentBackAt(), unit, () -> require(activities.sendBack(id[0], why))));
            var changed = activity.changed();
            if (changed != null) {
                put(others, Act.ofCoordinator(activity.sentBackAt().plusSeconds(3 * 3600), unit, () -> {
                    require(activities.change(id[0], ofUnits.require(id[0]).version(), changed));
                    require(activities.submit(id[0]));
                }));
            }
        }
        if (activity.approvedAt() != null) {
            put(others, Act.ofLeader(activity.approvedAt(), unit, () -> require(activities.approve(id[0]))));
        }
        if (activity.cancelledAt() != null) {
            var why = chance.of(WHY_OFF);
            put(others, Act.ofLeader(activity.cancelledAt(), unit, () -> require(activities.cancel(id[0], why))));
        }
        var record = activity.record();
        if (activity.recordedAt() != null && record != null) {
            put(
                    others,
                    Act.ofCoordinator(activity.recordedAt(), unit, () -> require(activities.record(id[0], record))));
        }
    }

    private static void put(Map<LocalDate, List<Act>> days, Act act) {
        days.computeIfAbsent(CampaignTime.dayOf(act.at()), _ -> new ArrayList<>())
                .add(act);
    }

    private static int size(Map<LocalDate, List<Act>> days) {
        return days.values().stream().mapToInt(List::size).sum();
    }

    private static LocalDate lastOf(TreeMap<LocalDate, List<Act>> days, Timeline timeline) {
        return days.isEmpty() ? timeline.window().endsOn() : days.lastKey();
    }

    private static void require(ActivityOutcome outcome) {
        if (outcome instanceof ActivityOutcome.Refused refused) {
            throw new IllegalStateException("An activity of the story was refused: " + refused);
        }
    }

    /// A theme fits into a title while it is short.
    private static @Nullable String shortened(@Nullable String theme) {
        return theme == null || theme.length() > 24 ? null : theme.replaceAll("[“”\"]", "");
    }
}
