package org.xinghe.campaign.web;

import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// The campaigns that the acting person runs or follows.
@Controller
class CampaignController {

    private final Campaigns campaigns;
    private final Units units;
    private final CampaignPages pages;
    private final Templates templates;

    CampaignController(Campaigns campaigns, Units units, CampaignPages pages, Templates templates) {
        this.campaigns = campaigns;
        this.units = units;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/desk/campaigns")
    View list(Shell shell) {
        var lines = campaigns.worklist().stream()
                .map(campaign -> line(campaign, shell.words()))
                .toList();
        return Html.of(templates.campaignList(shell, new CampaignsPage(lines)));
    }

    @GetMapping("/desk/campaigns/{id}")
    View show(Shell shell, @PathVariable CampaignId id) {
        return Html.of(templates.campaignShow(shell, pages.of(campaigns.requireSeen(id), shell.words())));
    }

    /// The board of the campaign that started last.
    @GetMapping("/desk/board")
    View latestBoard() {
        return campaigns.worklist().stream()
                .filter(campaign -> campaign.status() != CampaignStatus.PREPARED)
                .findFirst()
                .map(campaign -> new SeeOther("/desk/campaigns/%s/board".formatted(campaign.id())))
                .orElseThrow(() -> new NotFound("running campaign of", "the acting person"));
    }

    private CampaignsPage.Line line(CampaignSummary campaign, Words words) {
        return new CampaignsPage.Line(
                CampaignPages.titleOf(campaign, words),
                CampaignPages.periodOf(campaign, words),
                namesOf(campaign.issuers()),
                toneOf(campaign.status()),
                words.say("campaign.status", campaign.status()),
                campaign.status() == CampaignStatus.PREPARED
                        ? "/desk/notices/%s/duties".formatted(campaign.notice())
                        : "/desk/campaigns/" + campaign.id());
    }

    private String namesOf(java.util.List<UnitId> issuers) {
        var known = units.all(issuers);
        return issuers.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .collect(Collectors.joining("、"));
    }

    static Tone toneOf(CampaignStatus status) {
        return switch (status) {
            case PREPARED -> Tone.WARN;
            case RUNNING -> Tone.BUSY;
            case CLOSED -> Tone.QUIET;
        };
    }
}
