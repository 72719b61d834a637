package org.xinghe.campaign.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// How all units stand with all duties of a campaign.
@Controller
class BoardController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Campaigns campaigns;
    private final Boards boards;
    private final BoardPages pages;
    private final BoardSheet sheet;
    private final Templates templates;

    BoardController(Campaigns campaigns, Boards boards, BoardPages pages, BoardSheet sheet, Templates templates) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.pages = pages;
        this.sheet = sheet;
        this.templates = templates;
    }

    @GetMapping("/desk/campaigns/{id}/board")
    View show(Shell shell, @PathVariable CampaignId id, @ModelAttribute BoardQuery query) {
        var board = boards.of(id, query.filter());
        return Html.of(templates.campaignBoard(shell, pages.of(campaigns.require(id), board, query, shell.words())));
    }

    /// The same board, filtered the same, as a workbook.
    @GetMapping("/desk/campaigns/{id}/board.xlsx")
    ResponseEntity<byte[]> download(Words words, @PathVariable CampaignId id, @ModelAttribute BoardQuery query) {
        var board = boards.of(id, query.filter());
        var name = ContentDisposition.attachment()
                .filename(words.say("campaign.board") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet.of(board, words));
    }
}
