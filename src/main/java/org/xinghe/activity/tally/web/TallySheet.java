package org.xinghe.activity.tally.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.tally.Figure;
import org.xinghe.activity.tally.Tallies;
import org.xinghe.activity.tally.TallyFilter;
import org.xinghe.activity.tally.TallyRow;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;

/// The announced activities of one campaign as a workbook: the figures, and each activity with what became of it.
@Component
class TallySheet {

    private static final int ALL = 100_000;

    private final Tallies tallies;
    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;

    TallySheet(Tallies tallies, Campaigns campaigns, Units units, Regions regions) {
        this.tallies = tallies;
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
    }

    byte[] of(CampaignSummary campaign, Words words) {
        var filter = TallyFilter.of(Set.of(campaign.id()));
        return Sheets.write(List.of(figures(filter, words), rows(campaign, filter, words)));
    }

    private SheetTable figures(TallyFilter filter, Words words) {
        var total = tallies.total(filter);
        return new SheetTable(
                words.say("tally.sheet.figures"),
                List.of(
                        new Column(words.say("tally.sheet.figure"), 30),
                        new Column(words.say("tally.sheet.number"), 12)),
                Stream.concat(
                                Arrays.stream(Figure.values())
                                        .map(each -> List.of(
                                                SheetCell.text(words.say("tally", each)),
                                                SheetCell.number(total.of(each)))),
                                Stream.of(List.of(
                                        SheetCell.text(words.say("tally.sheet.moves")),
                                        SheetCell.number(total.moves()))))
                        .toList());
    }

    private SheetTable rows(CampaignSummary campaign, TallyFilter filter, Words words) {
        var rows = tallies.rows(filter, Figure.PLANNED, 1, ALL);
        var owners = units.all(rows.stream().map(TallyRow::unit).distinct().toList());
        var strands = new HashMap<StrandId, String>();
        campaigns
                .strandsOf(campaign.id())
                .forEach(each -> strands.put(each.id(), (each.number() + " " + each.title()).strip()));
        return new SheetTable(
                words.say("tally.sheet.activities"),
                Stream.of("title", "unit", "kind", "strand", "city", "state", "first", "moves", "switched", "reason")
                        .map(each -> new Column(words.say("tally.column." + each), each.equals("title") ? 40 : 20))
                        .toList(),
                rows.stream().map(row -> cells(row, owners, strands, words)).toList());
    }

    private List<SheetCell> cells(
            TallyRow row, Map<UnitId, UnitSummary> owners, Map<StrandId, String> strands, Words words) {
        var unit = Objects.requireNonNull(owners.get(row.unit()));
        var city = row.city();
        return List.of(
                SheetCell.text(row.title()),
                SheetCell.text(unit.name()),
                SheetCell.text(words.say("unit.kind", unit.kind())),
                SheetCell.text(row.strand() == null ? "" : strands.getOrDefault(row.strand(), "")),
                SheetCell.text(
                        city == null ? "" : regions.find(city).map(Region::name).orElse(city.value())),
                SheetCell.text(words.say("activity.state", row.state())),
                row.firstAt() == null ? SheetCell.blank() : SheetCell.time(row.firstAt()),
                SheetCell.number(row.moves()),
                SheetCell.text(row.switched() ? words.say("tally.yes") : ""),
                SheetCell.text(Objects.requireNonNullElse(row.reason(), "")));
    }
}
