package org.xinghe.campaign.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// How all units stand with all duties of a campaign.
@Controller
class BoardController {

    private final Campaigns campaigns;
    private final Boards boards;
    private final BoardPages pages;
    private final Templates templates;

    BoardController(Campaigns campaigns, Boards boards, BoardPages pages, Templates templates) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/desk/campaigns/{id}/board")
    View show(Shell shell, @PathVariable CampaignId id, @ModelAttribute BoardQuery query) {
        var board = boards.of(id, query.filter());
        return Html.of(templates.campaignBoard(shell, pages.of(campaigns.require(id), board, query, shell.words())));
    }
}
