package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.brand.Brand;
import org.xinghe.campaign.brand.BrandFilter;
import org.xinghe.campaign.brand.BrandMatrix;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Builds the page and the workbook of a campaign's brand matrix; asks no database.
@Component
class BrandMatrixPages {

    private final Regions regions;

    BrandMatrixPages(Regions regions) {
        this.regions = regions;
    }

    BrandMatrixPage of(CampaignSummary campaign, BrandMatrix matrix, BrandFilter filter, Words words) {
        var campaignPath = "/desk/campaigns/" + campaign.id();
        var strands = matrix.strands().stream().map(DutiesPages::titleOf).toList();
        return new BrandMatrixPage(
                campaignPath,
                CampaignPages.titleOf(campaign, words),
                campaignPath + "/brands",
                "%s/brands.xlsx?kind=%s&city=%s"
                        .formatted(
                                campaignPath,
                                filter.kind() == null ? "" : filter.kind(),
                                filter.city() == null ? "" : filter.city()),
                Arrays.stream(UnitKind.values())
                        .map(kind -> Choice.of(kind.name(), words.say("unit.kind", kind), kind == filter.kind()))
                        .toList(),
                regions.citiesOf(campaign.province()).stream()
                        .map(city -> Choice.of(
                                city.code().value(), city.name(), city.code().equals(filter.city())))
                        .toList(),
                strands,
                matrix.rows().size(),
                matrix.unitsWithBrands(),
                matrix.brands(),
                matrix.emptyCells(),
                matrix.rows().stream().map(row -> row(row, strands, words)).toList());
    }

    byte[] sheet(BrandMatrix matrix, Words words) {
        return Sheets.write(List.of(cells(matrix, words), list(matrix, words)));
    }

    private BrandMatrixPage.Row row(BrandMatrix.Row row, List<String> strands, Words words) {
        return new BrandMatrixPage.Row(
                row.unit().name(),
                "%s %s".formatted(words.say("unit.kind", row.unit().kind()), regionOf(row.unit())),
                IntStream.range(0, strands.size())
                        .mapToObj(column -> new BrandMatrixPage.Cell(
                                strands.get(column),
                                row.cells().get(column).brands().stream()
                                        .map(brand -> view(brand, words))
                                        .toList()))
                        .toList());
    }

    private static BrandMatrixPage.BrandView view(Brand brand, Words words) {
        return new BrandMatrixPage.BrandView(
                brand.name(),
                brand.sentence(),
                brand.activities().isEmpty()
                        ? words.say("brands.since.year", String.valueOf(brand.since()))
                        : words.say(
                                "brands.detail",
                                String.valueOf(brand.since()),
                                brand.activities().size()));
    }

    private SheetTable cells(BrandMatrix matrix, Words words) {
        var columns = new ArrayList<>(unitColumns(words));
        matrix.strands().forEach(strand -> columns.add(new SheetTable.Column(DutiesPages.titleOf(strand), 24)));
        return new SheetTable(
                words.say("brands.matrix"),
                columns,
                matrix.rows().stream()
                        .map(row -> {
                            var cells = new ArrayList<>(unitCells(row.unit(), words));
                            row.cells().forEach(cell -> cells.add(cell(cell)));
                            return List.copyOf(cells);
                        })
                        .toList());
    }

    private static SheetCell cell(BrandMatrix.Cell cell) {
        return cell.isEmpty()
                ? SheetCell.blank()
                : SheetCell.text(
                        String.join("、", cell.brands().stream().map(Brand::name).toList()));
    }

    private SheetTable list(BrandMatrix matrix, Words words) {
        var columns = new ArrayList<>(unitColumns(words));
        columns.add(new SheetTable.Column(words.say("brands.strand"), 24));
        columns.add(new SheetTable.Column(words.say("brands.name"), 24));
        columns.add(new SheetTable.Column(words.say("brands.sentence"), 48));
        columns.add(new SheetTable.Column(words.say("brands.since"), 10));
        columns.add(new SheetTable.Column(words.say("brands.activities"), 10));
        var rows = new ArrayList<List<SheetCell>>();
        for (var row : matrix.rows()) {
            for (var column = 0; column < matrix.strands().size(); column++) {
                for (var brand : row.cells().get(column).brands()) {
                    rows.add(line(row.unit(), matrix.strands().get(column), brand, words));
                }
            }
        }
        return new SheetTable(words.say("brands.list"), columns, rows);
    }

    private List<SheetCell> line(UnitSummary unit, StrandSummary strand, Brand brand, Words words) {
        var cells = new ArrayList<>(unitCells(unit, words));
        cells.add(SheetCell.text(DutiesPages.titleOf(strand)));
        cells.add(SheetCell.text(brand.name()));
        cells.add(SheetCell.text(brand.sentence()));
        cells.add(SheetCell.number(brand.since()));
        cells.add(SheetCell.number(brand.activities().size()));
        return List.copyOf(cells);
    }

    private static List<SheetTable.Column> unitColumns(Words words) {
        return List.of(
                new SheetTable.Column(words.say("campaign.unit"), 36),
                new SheetTable.Column(words.say("campaign.filter.kind"), 16),
                new SheetTable.Column(words.say("campaign.filter.region"), 12));
    }

    private List<SheetCell> unitCells(UnitSummary unit, Words words) {
        return List.of(
                SheetCell.text(unit.name()),
                SheetCell.text(words.say("unit.kind", unit.kind())),
                SheetCell.text(regionOf(unit)));
    }

    private String regionOf(UnitSummary unit) {
        return regions.find(unit.region()).map(Region::name).orElse("");
    }
}
