package org.xinghe.campaign.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.brand.BrandFilter;
import org.xinghe.campaign.brand.BrandMatrices;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// The brand matrix of a campaign, filtered, and the same as a workbook.
@Controller
class BrandMatrixController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Campaigns campaigns;
    private final BrandMatrices matrices;
    private final BrandMatrixPages pages;
    private final Templates templates;

    BrandMatrixController(Campaigns campaigns, BrandMatrices matrices, BrandMatrixPages pages, Templates templates) {
        this.campaigns = campaigns;
        this.matrices = matrices;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/desk/campaigns/{id}/brands")
    View show(
            Shell shell,
            @PathVariable CampaignId id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") String city) {
        var filter = filter(kind, city);
        var matrix = matrices.of(id, filter);
        return Html.of(
                templates.campaignBrandmatrix(shell, pages.of(campaigns.require(id), matrix, filter, shell.words())));
    }

    @GetMapping("/desk/campaigns/{id}/brands.xlsx")
    ResponseEntity<byte[]> download(
            Words words,
            @PathVariable CampaignId id,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "") String city) {
        var matrix = matrices.of(id, filter(kind, city));
        var name = ContentDisposition.attachment()
                .filename(words.say("brands.matrix") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pages.sheet(matrix, words));
    }

    /// What is no answer does not limit.
    private static BrandFilter filter(@Nullable String kind, String city) {
        return new BrandFilter(
                Typed.constant(UnitKind.class, kind).orElse(null), city.matches("\\d{6}") ? RegionCode.of(city) : null);
    }
}
