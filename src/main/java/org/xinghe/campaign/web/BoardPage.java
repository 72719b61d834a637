package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Column;
import org.xinghe.web.ui.HeatRow;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// Units against duties, with who is late.
///
/// @param duty the one duty that is looked at, null for all
/// @param numbered the duties of the columns in full, each with its number
/// @param late the units with something late, and what
public record BoardPage(
        String path,
        String downloadPath,
        String campaignPath,
        String title,
        List<Link> sides,
        String side,
        @Nullable String duty,
        List<Choice> kinds,
        List<Choice> cities,
        List<Choice> dutyKinds,
        List<Choice> states,
        String text,
        List<Total> totals,
        List<Column> columns,
        List<HeatRow> rows,
        List<Numbered> numbered,
        List<LateUnit> late) {

    public record Total(Tone tone, String label, long count, String href) {}

    public record Numbered(int number, String what, String due, String href) {}

    public record LateUnit(String name, List<Link> duties) {}
}
