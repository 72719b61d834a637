package org.xinghe.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.CampaignTime;

/// Writes down what every unit is going to hold, before any of it is played: the same seed writes the same.
final class ActivityScript {

    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(10, 0), LocalTime.of(14, 30), LocalTime.of(15, 0));
    private static final List<String> STREETS = List.of("科苑路", "学府街", "文源巷", "北大街", "迎春路", "滨河西路", "建设路", "新华街");

    private final Ideas ideas;
    private final Strands strands;
    private final Timeline timeline;
    private final CampaignId campaign;
    private final Map<UnitId, List<MediaId>> pictures;
    private final DemoSettings settings;
    private final Chance chance;
    private final RecordWords records;

    ActivityScript(
            Ideas ideas,
            Strands strands,
            Timeline timeline,
            CampaignId campaign,
            Map<UnitId, List<MediaId>> pictures,
            DemoSettings settings,
            Chance chance) {
        this.ideas = ideas;
        this.strands = strands;
        this.timeline = timeline;
        this.campaign = campaign;
        this.pictures = pictures;
        this.settings = settings;
        this.chance = chance;
        this.records = new RecordWords(chance);
    }

    /// What a unit holds of its own accord. Its first activity answers a duty that names its place, if there is one.
    ///
    /// @param until the last day on which it holds anything
    List<PlannedActivity> of(DemoUnit unit, @Nullable DutyId ofItsPlace, LocalDate until) {
        var planned = new ArrayList<PlannedActivity>();
        for (var idea : ideas.of(unit, settings.share(howMany(unit.kind())))) {
            var duty = planned.isEmpty() ? ofItsPlace : null;
            planned.add(plan(unit, idea, strands.of(idea.theme(), chance).orElse(null), duty, until));
        }
        return planned;
    }

    /// What an issuer holds for a duty of its own.
    PlannedActivity forDuty(DemoUnit issuer, Idea idea, @Nullable StrandId strand, DutyId duty) {
        return plan(issuer, idea, strand, duty, timeline.window().endsOn());
    }

    private PlannedActivity plan(
            DemoUnit unit, Idea idea, @Nullable StrandId strand, @Nullable DutyId duty, LocalDate until) {
        var sessions = sessions(idea, dayFor(until), until);
        var first = sessions.getFirst().startsAt().toLocalDate();
        var own = pictures.getOrDefault(unit.id(), List.of());
        var wish = new PlanActivity(
                unit.id(),
                campaign,
                idea.kind(),
                strand,
                duty,
                idea.title(),
                idea.summary(),
                idea.mode(),
                idea.audience(),
                unit.coordinator().name(),
                "0351-555%04d".formatted(chance.between(0, 9999)),
                sessions,
                own.isEmpty() || chance.percent(45) ? null : chance.of(own));
        return fate(unit, wish, first, sessions.getLast().endsAt());
    }

    private PlannedActivity fate(DemoUnit unit, PlanActivity wish, LocalDate first, LocalDateTime last) {
        var earliest = timeline.issued().plusDays(1);
        var planned = Timeline.later(earliest, first.minusDays(chance.between(3, 10)));
        var slack = planned.until(first).getDays(); // never more than ten
        var luck = chance.between(1, 100);
        var plannedAt = Timeline.at(planned, chance.between(9, 11), chance.between(0, 59));
        var submittedAt = Timeline.at(planned, chance.between(14, 15), chance.between(0, 59));
        if (luck == 1) {
            return new PlannedActivity(unit, wish, plannedAt, null, null, null, null, null, null, null);
        }
        if (luck <= 6 && slack >= 3) {
            var back = planned.plusDays(1);
            return new PlannedActivity(
                    unit,
                    wish,
                    plannedAt,
                    submittedAt,
                    Timeline.at(back, 9, chance.between(0, 59)),
                    clearer(wish),
                    Timeline.at(back.plusDays(1), 9, chance.between(0, 59)),
                    null,
                    recordedAt(last),
                    records.of(wish, unit.kind(), ownPictures(unit), first));
        }
        var approvedAt = slack >= 2 && chance.percent(60)
                ? Timeline.at(planned.plusDays(1), chance.between(8, 10), chance.between(0, 59))
                : Timeline.at(planned, 17, chance.between(0, 59));
        if (luck <= 8 && slack >= 3) {
            var cancelled = Timeline.at(first.minusDays(1), 16, chance.between(0, 59));
            return new PlannedActivity(
                    unit, wish, plannedAt, submittedAt, null, null, approvedAt, cancelled, null, null);
        }
        var record = chance.percent(94) ? records.of(wish, unit.kind(), ownPictures(unit), first) : null;
        return new PlannedActivity(
                unit,
                wish,
                plannedAt,
                submittedAt,
                null,
                null,
                approvedAt,
                null,
                record == null ? null : recordedAt(last),
                record);
    }

    private List<MediaId> ownPictures(DemoUnit unit) {
        return pictures.getOrDefault(unit.id(), List.of());
    }

    /// In the evening of the last day, or within the week.
    private java.time.Instant recordedAt(LocalDateTime last) {
        var after = chance.percent(40) ? 0 : chance.between(1, 6);
        var latest = Timeline.earlier(
                timeline.window().endsOn().plusDays(4), timeline.reportDue().minusDays(1));
        var day = Timeline.earlier(last.toLocalDate().plusDays(after), latest);
        return !day.isAfter(last.toLocalDate())
                ? CampaignTime.instantOf(last.plusMinutes(chance.between(20, 90)))
                : Timeline.at(day, chance.between(9, 17), chance.between(0, 59));
    }

    /// The same plan, with what its leader asked for.
    private static PlanActivity clearer(PlanActivity wish) {
        return new PlanActivity(
                wish.unit(),
                wish.campaign(),
                wish.kind(),
                wish.strand(),
                wish.duty(),
                wish.title(),
                wish.summary() + "现场备有饮水和急救箱，入口设引导。",
                wish.mode(),
                wish.audience(),
                wish.contactName(),
                wish.contactPhone(),
                wish.sessions(),
                wish.poster());
    }

    /// Weekends and the middle of the window are fuller.
    private LocalDate dayFor(LocalDate until) {
        var window = timeline.window();
        var days = (int) (until.toEpochDay() - window.startsOn().toEpochDay());
        var day = window.startsOn()
                .plusDays(
                        chance.percent(45)
                                ? (chance.between(0, days) + chance.between(0, days)) / 2
                                : chance.between(0, days));
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!weekend && chance.percent(25)) {
            var saturday = day.plusDays(
                    DayOfWeek.SATURDAY.getValue() - day.getDayOfWeek().getValue());
            return saturday.isAfter(until) ? day : saturday;
        }
        return day;
    }

    private List<PlannedSession> sessions(Idea idea, LocalDate day, LocalDate until) {
        var sessions = new ArrayList<PlannedSession>();
        var count = chance.percent(78) ? 1 : chance.between(2, 3);
        var every = chance.percent(60) ? 1 : 7;
        var hour = hourFor(idea);
        var minutes = chance.between(3, 6) * 30;
        var address = chance.of(STREETS) + chance.between(1, 199) + "号";
        var link = idea.mode() == Mode.OFFLINE
                ? null
                : "https://live.example.com/%06d".formatted(chance.between(1, 999_999));
        var capacity = idea.mode() == Mode.ONLINE || chance.percent(60) ? null : chance.between(2, 12) * 25;
        for (var number = 0; number < count; number++) {
            var on = day.plusDays((long) number * every);
            if (number == 0 || !on.isAfter(until)) {
                var start = LocalDateTime.of(on, hour);
                sessions.add(new PlannedSession(
                        start,
                        start.plusMinutes(minutes),
                        idea.place(),
                        idea.region(),
                        idea.mode() == Mode.ONLINE ? "" : address,
                        link,
                        capacity));
            }
        }
        return sessions;
    }

    private LocalTime hourFor(Idea idea) {
        var usual = idea.mode() == Mode.ONLINE && chance.percent(60) ? LocalTime.of(19, 30) : chance.of(HOURS);
        if (idea.title().matches(".*(夜|云上联欢).*")) {
            return LocalTime.of(19, 30);
        }
        if (idea.title().contains("午餐会")) {
            return LocalTime.NOON;
        }
        return idea.title().matches(".*(早餐会|观鸟).*") ? LocalTime.of(7, 30) : usual;
    }

    private int howMany(UnitKind kind) {
        return switch (kind) {
            case CITY_ASSOCIATION -> chance.between(15, 22);
            case CITY_BUREAU -> chance.between(6, 10);
            case COUNTY_ASSOCIATION -> chance.between(2, 6);
            case SOCIETY -> chance.between(3, 7);
            case TRADE_ASSOCIATION, RESEARCH_ASSOCIATION -> chance.between(2, 5);
            case UNIVERSITY_ASSOCIATION -> chance.between(3, 8);
            case ENTERPRISE_ASSOCIATION -> chance.between(2, 5);
            case PROVINCE_ASSOCIATION,
                    PROVINCE_DEPARTMENT,
                    COUNTY_BUREAU,
                    UNIVERSITY,
                    RESEARCH_INSTITUTE,
                    ENTERPRISE,
                    SCHOOL,
                    SCIENCE_BASE,
                    MEDIA,
                    OTHER -> chance.between(2, 5);
        };
    }
}
