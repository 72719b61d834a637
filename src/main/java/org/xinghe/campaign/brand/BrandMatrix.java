package org.xinghe.campaign.brand;

import java.util.List;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.organisation.UnitSummary;

/// Unit × strand with the approved brands in the cells; a cell without any is as much a part of it.
public record BrandMatrix(List<StrandSummary> strands, List<Row> rows) {

    /// @param cells one for each strand, in their order
    public record Row(UnitSummary unit, List<Cell> cells) {

        public boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    public record Cell(List<Brand> brands) {

        public boolean isEmpty() {
            return brands.isEmpty();
        }
    }

    public int brands() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.brands().size())
                .sum();
    }

    public int emptyCells() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isEmpty)
                .count();
    }

    public int unitsWithBrands() {
        return (int) rows.stream().filter(row -> !row.isEmpty()).count();
    }
}
