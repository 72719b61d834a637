package org.xinghe.activity.beneficiary.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.beneficiary.BeneficiaryFigure;
import org.xinghe.activity.beneficiary.BeneficiaryFigures;
import org.xinghe.activity.beneficiary.CountedAs;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import xinghe.templates.Templates;

/// Whom activities reached: the whole campaign's for whoever runs it, one's own units' for everybody else.
@Controller
@RequestMapping("/desk/beneficiaries")
class BeneficiaryController implements NavigationSource {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final BeneficiaryFigures figures;
    private final UnitActivities own;
    private final Campaigns campaigns;
    private final Regions regions;
    private final Templates templates;

    BeneficiaryController(
            BeneficiaryFigures figures, UnitActivities own, Campaigns campaigns, Regions regions, Templates templates) {
        this.figures = figures;
        this.own = own;
        this.campaigns = campaigns;
        this.regions = regions;
        this.templates = templates;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return own.ownUnits().isEmpty()
                ? List.of()
                : List.of(new NavigationItem("look.group.work", "beneficiary.nav", "/desk/beneficiaries", 26));
    }

    @GetMapping
    View show(Shell shell, @RequestParam(required = false) @Nullable CampaignId campaign) {
        var chosen = chosen(campaign);
        var words = shell.words();
        var found = figuresOf(chosen);
        var totals = BeneficiaryFigures.totals(found);
        return Html.of(templates.activityBeneficiaryIndex(
                shell,
                new BeneficiaryPage(
                        campaigns.maySeeAll(chosen.id()),
                        seen().stream()
                                .map(each -> Choice.of(each.id().toString(), each.title(), each.equals(chosen)))
                                .toList(),
                        Arrays.stream(CountedAs.values())
                                .map(counted -> Fact.of(
                                        words.say("beneficiary.counted", counted),
                                        words.say(
                                                "beneficiary.total." + counted.name(),
                                                words.number(totals.getOrDefault(counted, 0L)))))
                                .toList(),
                        found.stream().map(figure -> row(figure, words)).toList(),
                        found.stream().filter(figure -> !figure.counts()).count(),
                        "/desk/beneficiaries/download.xlsx?campaign=" + chosen.id())));
    }

    @GetMapping("/download.xlsx")
    ResponseEntity<byte[]> download(Words words, @RequestParam(required = false) @Nullable CampaignId campaign) {
        var columns = Stream.of("group", "place", "number", "counted", "method", "activities")
                .map(name -> new Column(words.say("beneficiary.field." + name), 18))
                .toList();
        var rows = figuresOf(chosen(campaign)).stream()
                .map(figure -> {
                    var row = row(figure, words);
                    return List.of(
                            SheetCell.text(row.group()),
                            SheetCell.text(row.place()),
                            SheetCell.number(figure.number()),
                            SheetCell.text(row.counted()),
                            SheetCell.text(row.method()),
                            SheetCell.number(row.activities()));
                })
                .toList();
        var name = ContentDisposition.attachment()
                .filename(words.say("beneficiary.title") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Sheets.write(List.of(new SheetTable(words.say("beneficiary.title"), columns, rows))));
    }

    private List<BeneficiaryFigure> figuresOf(CampaignSummary campaign) {
        return campaigns.maySeeAll(campaign.id())
                ? figures.of(campaign.id())
                : figures.of(
                        campaign.id(),
                        own.reachableUnits().stream().map(UnitSummary::id).toList());
    }

    private CampaignSummary chosen(@Nullable CampaignId campaign) {
        if (own.ownUnits().isEmpty()) {
            throw new NotFound("unit of", Actor.current().name());
        }
        return seen().stream()
                .filter(each -> campaign == null || each.id().equals(campaign))
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign", Objects.toString(campaign)));
    }

    private List<CampaignSummary> seen() {
        return new ArrayList<>(campaigns.running());
    }

    private BeneficiaryPage.Row row(BeneficiaryFigure figure, Words words) {
        var method = figure.method();
        return new BeneficiaryPage.Row(
                words.say("beneficiary.group", figure.group()),
                regions.find(figure.place())
                        .map(region -> region.name())
                        .orElse(figure.place().value()),
                words.number(figure.number()),
                words.say("beneficiary.counted", figure.counted()),
                method == null ? words.say("beneficiary.no-method") : words.say("activity.method", method),
                figure.counts(),
                figure.activities());
    }
}
