package org.xinghe.activity.tally.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.tally.Figure;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// How the activities of a campaign came out, for its officers and leaders.
@Controller
@RequestMapping("/desk/campaigns/{id}/activities")
class TallyController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Campaigns campaigns;
    private final TallyPages pages;
    private final TallySheet sheet;
    private final Templates templates;

    TallyController(Campaigns campaigns, TallyPages pages, TallySheet sheet, Templates templates) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.sheet = sheet;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Shell shell,
            @PathVariable CampaignId id,
            @RequestParam(required = false) @Nullable List<CampaignId> also,
            @RequestParam(required = false) @Nullable Figure figure,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(defaultValue = "1") int page) {
        var query = requireSeen(TallyQuery.of(id, also, figure, group, value, page));
        return Html.of(templates.activityTally(shell, pages.of(query, shell.words())));
    }

    /// All of one campaign as a workbook; what counts for several stands in the workbook of each.
    @GetMapping("/download.xlsx")
    ResponseEntity<byte[]> download(Words words, @PathVariable CampaignId id) {
        var campaign = campaigns.requireSeen(id);
        var name = ContentDisposition.attachment()
                .filename(words.say("tally.file", campaign.title()) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet.of(campaign, words));
    }

    private TallyQuery requireSeen(TallyQuery query) {
        query.campaigns().forEach(campaigns::requireSeen);
        return query;
    }
}
