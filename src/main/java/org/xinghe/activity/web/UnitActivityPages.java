package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.Approvals;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.UnitActivityFilter;
import org.xinghe.activity.tally.Tallies;
import org.xinghe.activity.tally.TallyFilter;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutySummary;
import org.xinghe.history.HistoryEvents;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.Size;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Picture;

/// Puts together what the list and the page of an activity show.
@Component
class UnitActivityPages {

    private final UnitActivities own;
    private final Activities activities;
    private final PlanPages plans;
    private final ApprovalPages approvals;
    private final Approvals steps;
    private final Campaigns campaigns;
    private final Units units;
    private final Media media;
    private final List<DeskSection> sections;
    private final Tallies tallies;
    private final HistoryEvents history;

    UnitActivityPages(
            UnitActivities own,
            Activities activities,
            PlanPages plans,
            ApprovalPages approvals,
            Approvals steps,
            Campaigns campaigns,
            Units units,
            Media media,
            List<DeskSection> sections,
            Tallies tallies,
            HistoryEvents history) {
        this.own = own;
        this.activities = activities;
        this.plans = plans;
        this.approvals = approvals;
        this.steps = steps;
        this.campaigns = campaigns;
        this.units = units;
        this.media = media;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(DeskSection::place))
                .toList();
        this.tallies = tallies;
        this.history = history;
    }

    ActivityListPage list(UnitActivityFilter filter, Words words) {
        var list = own.list(filter);
        var reachable = own.reachableUnits();
        var names = units.all(list.cards().stream().map(ActivityCard::unit).toList());
        return new ActivityListPage(
                reachable.stream()
                        .map(unit -> Choice.of(
                                unit.id().toString(), unit.name(), unit.id().equals(filter.unit())))
                        .toList(),
                Arrays.stream(ActivityState.values())
                        .map(state ->
                                Choice.of(state.name(), words.say("activity.state", state), state == filter.state()))
                        .toList(),
                Objects.requireNonNullElse(filter.text(), ""),
                filter.unit() != null || filter.state() != null || filter.text() != null,
                list.cards().stream()
                        .map(card -> row(card, Objects.requireNonNull(names.get(card.unit())), words))
                        .toList(),
                list.total(),
                came(reachable, filter, words),
                list.page(),
                list.pages(),
                path("/desk/activities", filter, true),
                path("/desk/activities/download.xlsx", filter, false));
    }

    /// Of the units that are looked at: held of planned, with what happened on the way.
    private @Nullable String came(List<UnitSummary> reachable, UnitActivityFilter filter, Words words) {
        var asked = reachable.stream()
                .map(UnitSummary::id)
                .filter(unit -> filter.unit() == null || unit.equals(filter.unit()))
                .collect(Collectors.toSet());
        var total = tallies.total(TallyFilter.ofUnits(asked));
        return total.planned() == 0
                ? null
                : words.say(
                        "tally.own",
                        words.say(
                                "tally.ratio",
                                words.number(total.held()),
                                words.number(total.planned()),
                                Math.round(total.held() * 100.0 / total.planned())),
                        total.moves(),
                        total.switched(),
                        total.cancelled());
    }

    UnitActivityPage page(ActivityDetails activity, Shell shell) {
        var words = shell.words();
        var card = activity.card();
        var duty = plans.duty(Objects.toString(activity.duty(), ""));
        var held = activity.record();
        return new UnitActivityPage(
                card.id().toString(),
                card.title(),
                ActivityWords.tone(card.state()),
                words.say("activity.state", card.state()),
                approvals.way(activity, words),
                approvals.present(activity, words).orElse(null),
                activity.card().state() == ActivityState.SUBMITTED
                        ? steps.present(card.id())
                                .map(each -> each.id().toString())
                                .orElse(null)
                        : null,
                activity.reason(),
                plans.warnings(planOf(activity), words),
                duty.map(DutySummary::what).orElse(null),
                duty.map(DutySummary::sentence).filter(text -> !text.isBlank()).orElse(null),
                duty.flatMap(each -> campaigns.find(each.campaign()))
                        .map(campaign -> "/desk/notices/" + campaign.notice())
                        .orElse(null),
                card.state().isPublic() ? "/activities/" + card.slug() : null,
                card.summary(),
                facts(activity, words),
                activity.sessions().stream().map(each -> session(each, words)).toList(),
                pictures(activity.poster() == null ? List.of() : List.of(activity.poster()), card.title()),
                held == null ? List.of() : held(held, words),
                held == null ? null : held.text(),
                held == null ? List.of() : pictures(held.pictures(), card.title()),
                held == null ? List.of() : held.pressLinks(),
                sections.stream()
                        .flatMap(each -> each.of(activity, shell).stream())
                        .toList(),
                history.of(card.id(), words),
                own.rightsOn(activity),
                held != null,
                joinable(activity),
                List.of(),
                "");
    }

    private UnitActivityRow row(ActivityCard card, UnitSummary unit, Words words) {
        return new UnitActivityRow(
                card.id().toString(),
                "/desk/activities/" + card.id(),
                card.title(),
                unit.name(),
                ActivityWords.tone(card.state()),
                words.say("activity.state", card.state()),
                ActivityWords.moment(card.firstAt(), words),
                card.place(),
                ActivityWords.next(card, own.hasBegun(card), words));
    }

    /// The campaigns that it counts for, its own first.
    private List<String> titlesOf(ActivityDetails activity) {
        var own = activity.card().campaign();
        return Stream.concat(Stream.of(own), activity.campaigns().stream().filter(each -> !each.equals(own)))
                .map(each -> campaigns.require(each).title())
                .toList();
    }

    private List<Choice> joinable(ActivityDetails activity) {
        return !activities.mayWorkFor(activity.card().unit()) || activity.card().state() == ActivityState.CANCELLED
                ? List.of()
                : campaigns.running().stream()
                        .filter(campaign -> campaign.status() == CampaignStatus.RUNNING)
                        .filter(campaign -> !activity.campaigns().contains(campaign.id()))
                        .map(campaign -> Choice.of(campaign.id().toString(), campaign.title(), false))
                        .toList();
    }

    private List<Fact> facts(ActivityDetails activity, Words words) {
        var card = activity.card();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                words.say("activity.field.unit"), units.require(card.unit()).name()));
        facts.add(Fact.of(words.say("activity.field.campaign"), String.join("；", titlesOf(activity))));
        plans.strand(card.campaign(), Objects.toString(card.strand(), ""))
                .ifPresent(strand -> facts.add(Fact.of(words.say("activity.field.strand"), strand)));
        facts.add(Fact.of(words.say("activity.field.kind"), words.say("activity.kind." + card.kind())));
        facts.add(Fact.of(words.say("activity.field.mode"), words.say("activity.mode", card.mode())));
        facts.add(Fact.of(words.say("activity.field.audience"), orNone(activity.audience(), words)));
        facts.add(Fact.of(
                words.say("activity.field.contact"),
                orNone((activity.contactName() + " " + activity.contactPhone()).strip(), words)));
        return facts;
    }

    private String session(PlannedSession session, Words words) {
        var parts = new ArrayList<String>();
        parts.add(ActivityWords.time(session, words));
        parts.add(plans.regionName(session.region()));
        parts.add(session.place());
        parts.add(session.address());
        parts.add(Objects.requireNonNullElse(session.link(), ""));
        if (session.capacity() != null) {
            parts.add(words.say("activity.capacity.of", session.capacity()));
        }
        return String.join(" · ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    private static List<Fact> held(RecordActivity held, Words words) {
        return List.of(
                Fact.of(
                        words.say("activity.field.on-site"),
                        ActivityWords.counted(held.onSite(), held.onSiteMethod(), "activity.counted.on-site", words)),
                Fact.of(
                        words.say("activity.field.online"),
                        ActivityWords.counted(held.online(), held.onlineMethod(), "activity.counted.online", words)),
                Fact.of(
                        words.say("activity.field.science-workers"),
                        words.say("activity.counted.persons", words.number(held.scienceWorkers()))),
                Fact.of(
                        words.say("activity.field.volunteers"),
                        words.say("activity.counted.persons", words.number(held.volunteers()))));
    }

    private List<Picture> pictures(List<MediaId> ids, String title) {
        return media.pictures(ids).values().stream()
                .map(picture -> new Picture(
                        picture.path(Size.PAGE),
                        picture.path(Size.FULL),
                        picture.alt().isEmpty() ? title : picture.alt(),
                        picture.caption().isEmpty() ? null : picture.caption(),
                        picture.width(),
                        picture.height()))
                .toList();
    }

    private static String orNone(@Nullable String text, Words words) {
        return text == null || text.isBlank() ? words.say("activity.none") : text;
    }

    private static PlanActivity planOf(ActivityDetails activity) {
        var card = activity.card();
        return new PlanActivity(
                card.unit(),
                card.campaign(),
                card.kind(),
                card.strand(),
                activity.duty(),
                card.title(),
                card.summary(),
                card.mode(),
                activity.audience(),
                activity.contactName(),
                activity.contactPhone(),
                activity.sessions(),
                activity.poster());
    }

    private static String path(String start, UnitActivityFilter filter, boolean paged) {
        var path = UriComponentsBuilder.fromPath(start);
        if (filter.unit() != null) {
            path.queryParam("unit", filter.unit());
        }
        if (filter.state() != null) {
            path.queryParam("state", filter.state());
        }
        if (filter.text() != null) {
            path.queryParam("text", "{text}");
        }
        var values = filter.text() == null ? new Object[0] : new Object[] {filter.text()};
        if (paged) {
            path.queryParam("page", "");
        }
        return path.encode().buildAndExpand(values).toUriString();
    }
}
