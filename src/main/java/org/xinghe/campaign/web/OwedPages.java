package org.xinghe.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.AnswerLine;
import org.xinghe.campaign.AnswerState;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.OwedDutyId;
import org.xinghe.campaign.UnitDuties;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.campaign.web.MyDutiesPage.Next;
import org.xinghe.campaign.web.OwedPage.Answer;
import org.xinghe.history.History;
import org.xinghe.history.HistoryEntry;
import org.xinghe.history.HistoryEvents;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// Builds the pages of what units owe.
@Component
class OwedPages {

    private final UnitDuties duties;
    private final Campaigns campaigns;
    private final Units units;
    private final Revisions revisions;
    private final History history;
    private final Clock clock;

    OwedPages(UnitDuties duties, Campaigns campaigns, Units units, Revisions revisions, History history, Clock clock) {
        this.duties = duties;
        this.campaigns = campaigns;
        this.units = units;
        this.revisions = revisions;
        this.history = history;
        this.clock = clock;
    }

    static String pathOf(DutyId duty, UnitId unit) {
        return "/desk/duties/" + duty + "/units/" + unit;
    }

    MyDutiesPage mine(Words words) {
        var all = duties.mine();
        var known = units.all(all.stream().map(OwedDuty::unit).collect(Collectors.toSet()));
        var titles = all.stream()
                .map(each -> each.duty().campaign())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> CampaignPages.titleOf(campaigns.require(id), words)));
        var open = new ArrayList<MyDutiesPage.Line>();
        var done = new ArrayList<MyDutiesPage.Line>();
        for (var each : all) {
            (each.state().isDone() ? done : open)
                    .add(line(
                            each,
                            nameOf(each.unit(), known),
                            Objects.requireNonNullElse(titles.get(each.duty().campaign()), ""),
                            words));
        }
        return new MyDutiesPage(known.size() > 1, List.copyOf(open), List.copyOf(done));
    }

    OwedPage of(OwedDuty owed, OwedPage.@Nullable Form form, Words words) {
        var duty = owed.duty();
        var campaign = campaigns.require(duty.campaign());
        var answers = duties.answersTo(owed);
        var known = units.all(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(owed.unit(), owed.origin()),
                        answers.stream().map(AnswerLine::unit))
                .collect(Collectors.toSet()));
        var statement = answers.stream()
                .filter(answer ->
                        answer.state() == AnswerState.DONE && answer.unit().equals(owed.unit()))
                .map(AnswerLine::statement)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        var stateable = duties.mayState(owed);
        return new OwedPage(
                pathOf(duty.id(), owed.unit()),
                duty.what(),
                nameOf(owed.unit(), known),
                owed.state().tone(),
                words.say("campaign.state", owed.state()),
                breadcrumb(campaign, words),
                facts(owed, campaign, known, words),
                duty.sentence(),
                sentencePath(duty, revisions.stating(duty.id()).orElse(campaign.notice())),
                answers.stream()
                        .map(answer -> answer(answer, duty, duties.maySpeakFor(owed), known, words))
                        .toList(),
                duties.maySpeakFor(owed) ? next(owed, words) : null,
                duties.mayExtend(owed),
                stateable,
                statement,
                form == null ? OwedPage.Form.of(statement) : form,
                happened(owed, words));
    }

    /// What happened to it here, and what supplements changed of it for everybody.
    private List<Event> happened(OwedDuty owed, Words words) {
        var id = owed.duty().id();
        return java.util.stream.Stream.concat(
                        history.of(OwedDutyId.of(id, owed.unit())).stream(),
                        history.of(id).stream().filter(entry -> entry.changes().containsKey("by")))
                .sorted(java.util.Comparator.comparing(HistoryEntry::id).reversed())
                .map(entry -> HistoryEvents.event(entry, words))
                .toList();
    }

    /// Officers come from the board, units from their list.
    private List<Link> breadcrumb(CampaignSummary campaign, Words words) {
        return campaigns.maySeeAll(campaign.id())
                ? List.of(
                        Link.to(CampaignPages.titleOf(campaign, words), "/desk/campaigns/" + campaign.id()),
                        Link.to(words.say("campaign.board"), "/desk/campaigns/%s/board".formatted(campaign.id())))
                : List.of(Link.to(words.say("campaign.my-duties"), "/desk/duties"));
    }

    private List<Fact> facts(OwedDuty owed, CampaignSummary campaign, Map<UnitId, UnitSummary> known, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.say("campaign.campaign"), CampaignPages.titleOf(campaign, words)));
        facts.add(Fact.of(
                words.say("campaign.duty.kind"),
                words.say("campaign.kind", owed.duty().kind())));
        facts.add(Fact.of(words.say("campaign.duty.due"), dueOf(owed, words)));
        if (owed.extended()) {
            facts.add(Fact.of(words.say("campaign.extension"), Objects.requireNonNullElse(owed.extensionReason(), "")));
        }
        if (!owed.origin().equals(owed.unit())) {
            facts.add(Fact.of(words.say("campaign.origin"), nameOf(owed.origin(), known)));
        }
        if (owed.duty().owners().jointly()) {
            facts.add(Fact.of(words.say("campaign.sharing"), words.say("campaign.sharing.hint")));
        }
        if (owed.doneAt() != null) {
            facts.add(Fact.of(words.say("campaign.done-at"), words.moment(owed.doneAt())));
        }
        return List.copyOf(facts);
    }

    /// @param own whether the reader acts for the unit and reads its report where the unit does
    private static Answer answer(
            AnswerLine answer, DutySummary duty, boolean own, Map<UnitId, UnitSummary> known, Words words) {
        var href = switch (duty.kind()) {
            case ACTIVITY, RECORD -> "/desk/activities/" + answer.by();
            case REPORT -> (own ? "/desk/reports/" : "/desk/office-reports/") + answer.by();
            case OTHER -> null;
        };
        var tone = switch (answer.state()) {
            case STARTED -> Tone.BUSY;
            case DONE -> Tone.GOOD;
            case WITHDRAWN -> Tone.QUIET;
        };
        return new Answer(
                words.say("campaign.answer", duty.kind()),
                nameOf(answer.unit(), known),
                tone,
                words.say("campaign.answer", answer.state()),
                words.moment(answer.at()),
                answer.statement() == null ? "" : answer.statement(),
                href);
    }

    private MyDutiesPage.Line line(OwedDuty owed, String unit, String campaign, Words words) {
        return new MyDutiesPage.Line(
                owed.duty().what(),
                unit,
                campaign,
                dueOf(owed, words),
                owed.state().isDone() ? "" : leftOf(owed.dueOn(), words),
                owed.extended(),
                owed.state().tone(),
                words.say("campaign.state", owed.state()),
                owed.duty().sentence(),
                pathOf(owed.duty().id(), owed.unit()),
                next(owed, words));
    }

    /// The one obvious next step.
    private static @Nullable Next next(OwedDuty owed, Words words) {
        if (owed.state().isDone()) {
            return null;
        }
        var unit = owed.unit();
        var begun = owed.state() == DutyState.STARTED || owed.answers() > 0;
        return switch (owed.duty().kind()) {
            case ACTIVITY ->
                begun
                        ? new Next(words.say("campaign.next.continue"), "/desk/activities?unit=" + unit)
                        : new Next(
                                words.say("campaign.next", owed.duty().kind()),
                                "/desk/activities/new?duty=%s&unit=%s"
                                        .formatted(owed.duty().id(), unit));
            case RECORD ->
                new Next(
                        words.say("campaign.next", owed.duty().kind()),
                        "/desk/activities?unit=%s&state=PUBLISHED".formatted(unit));
            case REPORT -> new Next(words.say("campaign.next", owed.duty().kind()), "/desk/reports");
            case OTHER ->
                new Next(
                        words.say("campaign.next", owed.duty().kind()),
                        pathOf(owed.duty().id(), unit) + "#statement");
        };
    }

    private String leftOf(@Nullable LocalDate dueOn, Words words) {
        if (dueOn == null) {
            return "";
        }
        var days = ChronoUnit.DAYS.between(CampaignTime.dayOf(clock.instant()), dueOn);
        return days < 0
                ? words.say("campaign.left.over", -days)
                : days == 0 ? words.say("campaign.left.today") : words.say("campaign.left.days", days);
    }

    private static String dueOf(OwedDuty owed, Words words) {
        return owed.dueOn() == null ? words.say("campaign.day.open") : words.day(owed.dueOn());
    }

    private static @Nullable String sentencePath(DutySummary duty, NoticeId statedIn) {
        return duty.sentence().isEmpty()
                ? null
                : "/desk/notices/%s/letter#s%d-%d"
                        .formatted(
                                statedIn, duty.place().paragraph(), duty.place().start());
    }

    private static String nameOf(UnitId id, Map<UnitId, UnitSummary> known) {
        var unit = known.get(id);
        return unit == null ? "" : unit.name();
    }
}
