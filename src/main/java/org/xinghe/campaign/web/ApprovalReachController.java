package org.xinghe.campaign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.campaign.approval.ApprovalReaches;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// How far the activities of a campaign, and of each of its strands, are approved.
@Controller
@RequestMapping("/desk/notices/{notice}/approval")
class ApprovalReachController {

    private static final String WHOLE = "whole";

    private final Notices notices;
    private final Campaigns campaigns;
    private final ApprovalReaches reaches;
    private final Templates templates;

    ApprovalReachController(Notices notices, Campaigns campaigns, ApprovalReaches reaches, Templates templates) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.reaches = reaches;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable("notice") NoticeId id) {
        return Html.of(templates.campaignApproval(shell, page(id, require(id), shell.words())));
    }

    /// What is chosen for the whole and for each strand; an empty choice takes back what was said.
    @PostMapping
    @Transactional
    View say(@PathVariable("notice") NoticeId id, @RequestParam MultiValueMap<String, String> sent) {
        var campaign = require(id).id();
        say(campaign, null, sent.getFirst(WHOLE));
        strands(campaign)
                .forEach(strand ->
                        say(campaign, strand.id(), sent.getFirst(strand.id().toString())));
        return new SeeOther("/desk/notices/%s/approval".formatted(id), "campaign.approval.saved");
    }

    private void say(CampaignId campaign, @Nullable StrandId strand, @Nullable String chosen) {
        if (chosen != null) {
            reaches.say(
                    campaign,
                    strand,
                    Arrays.stream(ApprovalReach.values())
                            .filter(each -> each.name().equals(chosen))
                            .findFirst()
                            .orElse(null));
        }
    }

    private ApprovalReachPage page(NoticeId id, CampaignSummary campaign, Words words) {
        var said = reaches.said(campaign.id());
        var whole = new ApprovalReachPage.Line(
                WHOLE,
                words.say("campaign.approval.whole"),
                choices(said.getOrDefault(Optional.<StrandId>empty(), ApprovalReach.UNIT), words));
        return new ApprovalReachPage(
                NoticeTabs.of(notices.require(id), "duties", words),
                campaigns.mayRun(campaign.id()),
                whole,
                strands(campaign.id())
                        .map(strand -> new ApprovalReachPage.Line(
                                strand.id().toString(),
                                strand.number() + " " + strand.title(),
                                choices(said.get(Optional.of(strand.id())), words)))
                        .toList());
    }

    private Stream<StrandSummary> strands(CampaignId campaign) {
        return campaigns.strandsOf(campaign).stream().filter(strand -> !strand.isItem());
    }

    private static List<Choice> choices(@Nullable ApprovalReach chosen, Words words) {
        return Arrays.stream(ApprovalReach.values())
                .map(each -> Choice.of(each.name(), words.say("campaign.approval.reach", each), each == chosen))
                .toList();
    }

    private CampaignSummary require(NoticeId id) {
        var campaign = campaigns.ofNotice(id).orElseThrow(() -> new NotFound("campaign of notice", id));
        return campaigns.requireSeen(campaign.id());
    }
}
