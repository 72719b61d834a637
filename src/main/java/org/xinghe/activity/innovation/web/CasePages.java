package org.xinghe.activity.innovation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.innovation.CaseFilter;
import org.xinghe.activity.innovation.CaseState;
import org.xinghe.activity.innovation.CaseTag;
import org.xinghe.activity.innovation.InnovationCase;
import org.xinghe.activity.innovation.InnovationCases;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.history.HistoryEvents;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.Size;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Picture;
import org.xinghe.web.ui.Tone;

/// Puts together what the pages of cases show.
@Component
class CasePages {

    private static final String LIBRARY = "/desk/cases";

    private final InnovationCases cases;
    private final UnitActivities own;
    private final Units units;
    private final Campaigns campaigns;
    private final Kinds kinds;
    private final Media media;
    private final HistoryEvents history;

    CasePages(
            InnovationCases cases,
            UnitActivities own,
            Units units,
            Campaigns campaigns,
            Kinds kinds,
            Media media,
            HistoryEvents history) {
        this.cases = cases;
        this.own = own;
        this.units = units;
        this.campaigns = campaigns;
        this.kinds = kinds;
        this.media = media;
        this.history = history;
    }

    CasePage.Library library(CaseFilter filter, Words words) {
        var list = cases.library(filter);
        var names = names(list.cases());
        return new CasePage.Library(
                list.cases().stream().map(each -> card(each, names, words)).toList(),
                cases.ofOwnUnits().stream()
                        .map(each -> new CasePage.Line(
                                path(each),
                                each.content().title(),
                                words.say("innovation.state", each.state()),
                                tone(each.state())))
                        .toList(),
                Objects.requireNonNullElse(filter.text(), ""),
                tags(filter.tag() == null ? "" : filter.tag().name(), words),
                kinds.all().stream()
                        .map(kind -> Choice.of(
                                kind.code().value(),
                                words.say("activity.kind." + kind.code()),
                                kind.code().equals(filter.kind())))
                        .toList(),
                Arrays.stream(UnitKind.values())
                        .map(kind -> Choice.of(kind.name(), words.say("unit.kind", kind), kind == filter.unitKind()))
                        .toList(),
                !filter.isOpen(),
                list.total(),
                list.page(),
                list.pages(),
                path(filter),
                !own.ownUnits().isEmpty());
    }

    CasePage.Show show(InnovationCase standing, List<String> refusals, Words words) {
        var content = standing.content();
        var mine = cases.mayChange(standing);
        var decides = cases.mayDecide(standing);
        var state = standing.state();
        var editable = state == CaseState.DRAFT || state == CaseState.WITHDRAWN;
        return new CasePage.Show(
                path(standing),
                content.title(),
                words.say("innovation.tag", content.tag()),
                words.say("innovation.state", state),
                tone(state),
                facts(standing, words),
                content.problem(),
                content.way(),
                content.result(),
                content.evidence(),
                content.source(),
                pictures(content.picture(), content.title()),
                content.activity() == null || !mine ? null : "/desk/activities/" + content.activity(),
                standing.reason().isEmpty() ? null : standing.reason(),
                mine && editable,
                mine && editable && !decides,
                decides && state != CaseState.OFFERED,
                decides && state == CaseState.SUBMITTED,
                mine && state == CaseState.OFFERED,
                state == CaseState.OFFERED ? ownUnits() : List.of(),
                running(),
                mine ? history.of(standing.id(), words) : List.of(),
                refusals);
    }

    /// @param standing what is changed, null for a new one
    CasePage.Edit edit(
            @Nullable InnovationCase standing,
            @Nullable ActivityId activity,
            CaseForm form,
            List<CaseForm.Fault> faults,
            boolean conflict,
            Words words) {
        return new CasePage.Edit(
                standing == null ? LIBRARY : path(standing) + "/content",
                standing == null ? LIBRARY : path(standing),
                standing == null && activity == null ? ownUnits() : List.of(),
                Objects.toString(activity, ""),
                activity == null ? null : own.require(activity).card().title(),
                tags(form.tag(), words),
                form,
                faults.stream()
                        .collect(Collectors.toMap(
                                CaseForm.Fault::field, fault -> words.say(fault.key()), (first, _) -> first)),
                pictures(form.pictureId().orElse(null), form.title()),
                conflict);
    }

    private List<Choice> ownUnits() {
        var mine = own.ownUnits();
        return mine.stream()
                .map(unit -> Choice.of(unit.id().toString(), unit.name(), unit.equals(mine.getFirst())))
                .toList();
    }

    private List<Choice> running() {
        var all = campaigns.running().stream()
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .toList();
        return all.stream()
                .map(each -> Choice.of(each.id().toString(), each.title(), each.equals(all.getFirst())))
                .toList();
    }

    private List<Fact> facts(InnovationCase standing, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                words.say("innovation.field.unit"),
                units.require(standing.content().unit()).name()));
        facts.add(Fact.of(
                words.say("innovation.field.tag"),
                words.say("innovation.tag", standing.content().tag())));
        if (standing.offeredAt() != null) {
            facts.add(Fact.of(words.say("innovation.field.offered"), words.moment(standing.offeredAt())));
        }
        facts.add(Fact.of(words.say("innovation.field.reused"), words.say("innovation.reused", standing.reused())));
        return facts;
    }

    private CasePage.Card card(InnovationCase each, Map<UnitId, UnitSummary> names, Words words) {
        var content = each.content();
        return new CasePage.Card(
                path(each),
                content.title(),
                words.say("innovation.tag", content.tag()),
                Objects.requireNonNull(names.get(content.unit())).name(),
                content.problem(),
                words.say("innovation.reused", each.reused()));
    }

    private Map<UnitId, UnitSummary> names(List<InnovationCase> all) {
        return units.all(all.stream().map(each -> each.content().unit()).toList());
    }

    private static List<Choice> tags(String chosen, Words words) {
        return Arrays.stream(CaseTag.values())
                .map(tag -> new Choice(
                        tag.name(),
                        words.say("innovation.tag", tag),
                        tag.name().equals(chosen),
                        words.say("innovation.tag.hint", tag)))
                .toList();
    }

    private List<Picture> pictures(@Nullable MediaId id, String title) {
        return media.pictures(id == null ? List.of() : List.of(id)).values().stream()
                .map(each -> new Picture(
                        each.path(Size.PAGE), each.path(Size.FULL), title, null, each.width(), each.height()))
                .toList();
    }

    private static Tone tone(CaseState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> Tone.QUIET;
            case SUBMITTED -> Tone.BUSY;
            case OFFERED -> Tone.GOOD;
        };
    }

    private static String path(InnovationCase standing) {
        return LIBRARY + "/" + standing.id();
    }

    private static String path(CaseFilter filter) {
        var path = UriComponentsBuilder.fromPath(LIBRARY);
        if (filter.text() != null) {
            path.queryParam("text", filter.text());
        }
        if (filter.tag() != null) {
            path.queryParam("tag", filter.tag());
        }
        if (filter.kind() != null) {
            path.queryParam("kind", filter.kind());
        }
        if (filter.unitKind() != null) {
            path.queryParam("unitKind", filter.unitKind());
        }
        return path.queryParam("page", "").encode().toUriString();
    }
}
