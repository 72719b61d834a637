package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyOwners;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.PreparedDuties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.web.DutiesPage.Group;
import org.xinghe.campaign.web.DutiesPage.Line;
import org.xinghe.campaign.web.DutiesPage.OpenPlaces;
import org.xinghe.campaign.web.DutiesPage.Tools;
import org.xinghe.campaign.web.SheetCells.Unsaved;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.OpenAnswer;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Builds the page of a notice's duties.
@Component
class DutiesPages {

    private final Campaigns campaigns;
    private final Duties duties;
    private final DutyOwners owners;
    private final Notices notices;
    private final NoticeFacts facts;
    private final Regions regions;
    private final PreparedDuties prepared;
    private final SheetCells cells;

    DutiesPages(
            Campaigns campaigns,
            Duties duties,
            DutyOwners owners,
            Notices notices,
            NoticeFacts facts,
            Regions regions,
            PreparedDuties prepared,
            SheetCells cells) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.owners = owners;
        this.notices = notices;
        this.facts = facts;
        this.regions = regions;
        this.prepared = prepared;
        this.cells = cells;
    }

    DutiesPage notCompiled(NoticeSummary notice, Words words) {
        return new DutiesPage(
                NoticeTabs.of(notice, "duties", words),
                false,
                notices.mayEdit(notice),
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    DutiesPage of(NoticeSummary notice, CampaignSummary campaign, Words words) {
        return of(notice, campaign, null, BulkForm.empty(), "", words);
    }

    /// @param unsaved what could not be saved
    /// @param form what was typed for many rows
    /// @param pasted what was pasted and not taken
    DutiesPage of(
            NoticeSummary notice,
            CampaignSummary campaign,
            @Nullable Unsaved unsaved,
            BulkForm form,
            String pasted,
            Words words) {
        var tabs = NoticeTabs.of(notice, "duties", words);
        var editable = campaign.status() == CampaignStatus.PREPARED && campaigns.mayRun(campaign.id());
        var all = duties.of(campaign.id());
        var strands = campaigns.strandsOf(campaign.id()).stream()
                .collect(Collectors.toMap(StrandSummary::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var counts = owners.countsOf(campaign.id());
        var groups = new LinkedHashMap<String, List<Line>>();
        strands.values().stream()
                .filter(strand -> !strand.isItem())
                .forEach(strand -> groups.put(titleOf(strand), new ArrayList<>()));
        var dropped = new ArrayList<Line>();
        for (var duty : all) {
            var line = line(duty, tabs, strands, counts, unsaved, words);
            if (duty.state() == ProposalState.DROPPED) {
                dropped.add(line);
            } else {
                groups.computeIfAbsent(groupOf(duty, strands, words), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        groups.put(words.say("campaign.dropped", dropped.size()), dropped);
        return new DutiesPage(
                tabs,
                true,
                editable,
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList(),
                (int) all.stream()
                        .filter(duty -> duty.state() == ProposalState.PROPOSED)
                        .count(),
                (int) all.stream()
                        .filter(duty -> duty.state() == ProposalState.PROPOSED && duty.isWhole())
                        .count(),
                blocks(all, counts, words),
                looks(all, words),
                editable ? openPlaces(notice, campaign, all) : null,
                editable ? tools(campaign, form, pasted, words) : null,
                null);
    }

    private Tools tools(CampaignSummary campaign, BulkForm form, String pasted, Words words) {
        return new Tools(
                prepared.latestStep(campaign.id()),
                prepared.undoable(campaign.id())
                        .map(act -> words.say("campaign.step." + act))
                        .orElse(null),
                prepared.redoable(campaign.id())
                        .map(act -> words.say("campaign.step." + act))
                        .orElse(null),
                Arrays.stream(UnitKind.values())
                        .map(kind -> Choice.of(kind.name(), words.say("unit.kind", kind), false))
                        .toList(),
                form,
                pasted);
    }

    private static List<String> looks(List<DutySummary> all, Words words) {
        return all.stream()
                .filter(duty -> duty.state() != ProposalState.DROPPED)
                .flatMap(duty -> Stream.ofNullable(duty.lookAt())
                        .map(rule -> words.say("campaign.look", duty.what(), DueWords.rule(rule, words))))
                .toList();
    }

    /// Where the sentence of a duty stands on the notice's own page; null when a person added the duty.
    static @Nullable String sentencePath(DutySummary duty, NoticeTabs notice) {
        return duty.sentence().isEmpty()
                ? null
                : "%s/facts#s%d-%d"
                        .formatted(
                                notice.path(),
                                duty.place().paragraph(),
                                duty.place().start());
    }

    private Line line(
            DutySummary duty,
            NoticeTabs notice,
            Map<StrandId, StrandSummary> strands,
            Map<DutyId, Integer> counts,
            @Nullable Unsaved unsaved,
            Words words) {
        var strand = duty.strand() == null ? null : strands.get(duty.strand());
        return new Line(
                duty.id().toString(),
                notice.duties() + "/" + duty.id(),
                strand == null || !strand.isItem() ? "" : strand.number(),
                duty.what(),
                cells.of(duty, counts.getOrDefault(duty.id(), 0), unsaved, words),
                duty.state() != ProposalState.CONFIRMED && duty.isWhole(),
                duty.state() == ProposalState.DROPPED,
                duty.sentence(),
                sentencePath(duty, notice));
    }

    private static List<String> blocks(List<DutySummary> all, Map<DutyId, Integer> counts, Words words) {
        var blocks = new ArrayList<String>();
        for (var duty : all) {
            if (duty.state() == ProposalState.DROPPED) {
                continue;
            }
            duty.gaps().forEach(gap -> blocks.add(words.say("campaign.blocks." + gap, duty.what())));
            if (duty.owners().rule() != OwnerRule.NOBODY && counts.getOrDefault(duty.id(), 0) == 0) {
                blocks.add(words.say("campaign.blocks.no-unit", duty.what()));
            }
        }
        return List.copyOf(blocks);
    }

    private @Nullable OpenPlaces openPlaces(NoticeSummary notice, CampaignSummary campaign, List<DutySummary> all) {
        var named = notices.readingOf(notice.id()).namedPlaces();
        if (named == null || !named.open() || namesAll(notice, named.place().paragraph())) {
            return null;
        }
        var ofPlaces = all.stream()
                .filter(duty -> duty.place().paragraph() == named.place().paragraph())
                .filter(duty -> duty.owners().rule() == OwnerRule.PLACE && duty.state() != ProposalState.DROPPED)
                .toList();
        if (ofPlaces.isEmpty()) {
            return null;
        }
        var taken = ofPlaces.stream()
                .map(duty -> Objects.requireNonNull(duty.owners().region()))
                .collect(Collectors.toSet());
        var model = ofPlaces.getFirst();
        return new OpenPlaces(
                model.id().toString(),
                ofPlaces.stream()
                        .map(duty -> nameOf(Objects.requireNonNull(duty.owners().region())))
                        .collect(Collectors.joining("、")),
                model.sentence(),
                regions.citiesOf(campaign.province()).stream()
                        .filter(city -> !taken.contains(city.code()))
                        .map(city -> Choice.of(city.code().value(), city.name(), false))
                        .toList());
    }

    /// Whether somebody said on the page of facts that a paragraph means no others than those it names.
    private boolean namesAll(NoticeSummary notice, int paragraph) {
        return facts.of(notice.id()).stream()
                .filter(fact -> fact.asksForOthers() && fact.place().paragraph() == paragraph)
                .anyMatch(fact -> OpenAnswer.NO_OTHERS.name().equals(fact.value()));
    }

    private String nameOf(RegionCode code) {
        return regions.find(code).map(Region::name).orElseGet(code::value);
    }

    private static String groupOf(DutySummary duty, Map<StrandId, StrandSummary> strands, Words words) {
        var strand = duty.strand() == null ? null : strands.get(duty.strand());
        var whole = strand == null || strand.parent() == null ? strand : strands.get(strand.parent());
        return whole == null ? words.say("campaign.whole") : titleOf(whole);
    }

    static String titleOf(StrandSummary strand) {
        return strand.number() + strand.title();
    }
}
