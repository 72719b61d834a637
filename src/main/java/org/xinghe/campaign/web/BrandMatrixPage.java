package org.xinghe.campaign.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// Unit × strand with the brands in the cells.
///
/// @param strands the heads of the columns
public record BrandMatrixPage(
        String campaignPath,
        String title,
        String path,
        String downloadPath,
        List<Choice> kinds,
        List<Choice> cities,
        List<String> strands,
        int units,
        int unitsWithBrands,
        int brands,
        int emptyCells,
        List<Row> rows) {

    /// @param about its kind and region
    public record Row(String unit, String about, List<Cell> cells) {}

    public record Cell(String strand, List<BrandView> brands) {}

    /// @param detail since when, and how many activities carry it
    public record BrandView(String name, String sentence, String detail) {}
}
