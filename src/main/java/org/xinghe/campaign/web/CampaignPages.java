package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyOwners;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.web.CampaignPage.DutyView;
import org.xinghe.campaign.web.CampaignPage.StrandView;
import org.xinghe.history.HistoryEvents;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;

/// Builds the overview of a campaign.
@Component
class CampaignPages {

    private final Campaigns campaigns;
    private final Duties duties;
    private final DutyOwners owners;
    private final Boards boards;
    private final Units units;
    private final OwnerWords ownerWords;
    private final HistoryEvents history;

    CampaignPages(
            Campaigns campaigns,
            Duties duties,
            DutyOwners owners,
            Boards boards,
            Units units,
            OwnerWords ownerWords,
            HistoryEvents history) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.owners = owners;
        this.boards = boards;
        this.units = units;
        this.ownerWords = ownerWords;
        this.history = history;
    }

    /// How far a duty has come.
    private record Progress(int owed, int done, int late) {

        static final Progress NONE = new Progress(0, 0, 0);

        Progress and(DutyState state) {
            return state == DutyState.NOT_OWED
                    ? this
                    : new Progress(owed + 1, done + (state.isDone() ? 1 : 0), late + (state == DutyState.LATE ? 1 : 0));
        }
    }

    CampaignPage of(CampaignSummary campaign, Words words) {
        var path = "/desk/campaigns/" + campaign.id();
        return new CampaignPage(
                path,
                titleOf(campaign, words),
                words.say("campaign.status", campaign.status()),
                CampaignController.toneOf(campaign.status()),
                campaign.status() != CampaignStatus.PREPARED,
                campaigns.mayRun(campaign.id()),
                "/desk/notices/" + campaign.notice(),
                campaign.slug(),
                facts(campaign, words),
                campaigns.targetsOf(campaign.id()).stream()
                        .map(target -> Fact.of(
                                words.say("campaign.target", target.kind()),
                                words.say("campaign.target.at-least", words.number(target.number()))))
                        .toList(),
                strands(campaign, path, words),
                history.of(campaign.id(), words));
    }

    static String titleOf(CampaignSummary campaign, Words words) {
        return campaign.title().isEmpty() ? words.say("campaign.notice.untitled") : campaign.title();
    }

    static String periodOf(CampaignSummary campaign, Words words) {
        return campaign.period() == null ? words.say("campaign.day.open") : words.period(campaign.period());
    }

    private List<Fact> facts(CampaignSummary campaign, Words words) {
        var known = units.all(campaign.issuers());
        var issuers = campaign.issuers().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .collect(Collectors.joining("、"));
        var facts = new ArrayList<Fact>();
        if (campaign.theme() != null) {
            facts.add(Fact.of(words.say("campaign.theme"), campaign.theme()));
        }
        var written = campaign.periodText() == null
                ? ""
                : " " + words.say("campaign.as-written", Objects.requireNonNull(campaign.periodText()));
        facts.add(Fact.of(words.say("campaign.period"), periodOf(campaign, words) + written));
        facts.add(Fact.of(words.say("campaign.issuers"), issuers));
        return List.copyOf(facts);
    }

    private List<StrandView> strands(CampaignSummary campaign, String path, Words words) {
        var all = campaigns.strandsOf(campaign.id());
        var byId = all.stream().collect(Collectors.toMap(StrandSummary::id, Function.identity()));
        var counts = owners.countsOf(campaign.id());
        var progress = progressOf(campaign);
        var views = new LinkedHashMap<String, List<DutyView>>();
        for (var duty : duties.of(campaign.id())) {
            if (duty.state() != ProposalState.DROPPED) {
                views.computeIfAbsent(strandOf(duty, byId), _ -> new ArrayList<>())
                        .add(view(duty, byId, counts, progress, path, words));
            }
        }
        var strands = new ArrayList<StrandView>();
        all.stream()
                .filter(strand -> !strand.isItem())
                .forEach(strand -> strands.add(new StrandView(
                        "strand-" + strand.position(),
                        DutiesPages.titleOf(strand),
                        all.stream()
                                .filter(item -> strand.id().equals(item.parent()))
                                .map(DutiesPages::titleOf)
                                .toList(),
                        views.getOrDefault(strand.id().toString(), List.of()))));
        if (views.containsKey("")) {
            strands.add(
                    new StrandView("whole", words.say("campaign.whole"), List.of(), views.getOrDefault("", List.of())));
        }
        return List.copyOf(strands);
    }

    private DutyView view(
            DutySummary duty,
            Map<StrandId, StrandSummary> strands,
            Map<DutyId, Integer> counts,
            Map<DutyId, Progress> progress,
            String path,
            Words words) {
        var strand = duty.strand() == null ? null : strands.get(duty.strand());
        var come = progress.getOrDefault(duty.id(), Progress.NONE);
        return new DutyView(
                "duty-" + duty.id(),
                strand == null || !strand.isItem() ? "" : strand.number(),
                duty.what(),
                words.say("campaign.kind", duty.kind()),
                ownerWords.say(duty.owners(), counts.getOrDefault(duty.id(), 0), words),
                DueWords.of(duty, words),
                come.done(),
                come.owed(),
                come.late(),
                come.owed() == 0 ? null : "%s/board?duty=%s".formatted(path, duty.id()),
                duty.sentence());
    }

    private Map<DutyId, Progress> progressOf(CampaignSummary campaign) {
        var progress = new HashMap<DutyId, Progress>();
        boards.of(campaign.id(), BoardFilter.all())
                .rows()
                .forEach(row -> row.cells()
                        .forEach(cell -> progress.merge(
                                cell.duty(),
                                Progress.NONE.and(cell.state()),
                                (before, _) -> before.and(cell.state()))));
        return progress;
    }

    private static String strandOf(DutySummary duty, Map<StrandId, StrandSummary> strands) {
        var strand = duty.strand() == null ? null : strands.get(duty.strand());
        return strand == null ? "" : String.valueOf(strand.parent() == null ? strand.id() : strand.parent());
    }
}
