package org.xinghe.attendance.registration.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.QuotaGroup;
import org.xinghe.attendance.registration.RegistrationView;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// Registrations as a workbook, one row each. What visitors typed stays a text, even when it begins like a formula; the
/// codes that stand for registrations are not in it.
final class RegistrationSheet {

    private RegistrationSheet() {}

    static byte[] of(List<RegistrationView> rows, Offer offer, Words words) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(words.say("registration.session"), 18));
        columns.add(new Column(words.say("registration.name"), 14));
        columns.add(new Column(words.say("registration.mobile"), 16));
        columns.add(new Column(words.say("registration.email"), 24));
        columns.add(new Column(words.say("registration.heads"), 8));
        columns.add(new Column(words.say("registration.group"), 18));
        columns.add(new Column(words.say("registration.organisation"), 24));
        columns.add(new Column(words.say("registration.title"), 12));
        columns.add(new Column(words.say("registration.age"), 14));
        offer.setup().questions().forEach(question -> columns.add(new Column(question.text(), 20)));
        columns.add(new Column(words.say("registration.state"), 10));
        columns.add(new Column(words.say("registration.made"), 18));
        return Sheets.write(List.of(new SheetTable(
                words.say("registration.list"),
                columns,
                rows.stream().map(row -> cells(row, offer, words)).toList())));
    }

    private static List<SheetCell> cells(RegistrationView row, Offer offer, Words words) {
        var cells = new ArrayList<SheetCell>();
        cells.add(offer.session(row.session())
                .map(each -> SheetCell.time(each.session().startsAt()))
                .orElse(SheetCell.blank()));
        cells.add(SheetCell.text(row.name()));
        cells.add(text(row.mobile()));
        cells.add(text(row.email()));
        cells.add(SheetCell.number(row.heads()));
        cells.add(SheetCell.text(
                offer.setup().group(row.group()).map(QuotaGroup::label).orElse("")));
        cells.add(SheetCell.text(row.organisation()));
        cells.add(constant("registration.title", row.titleLevel(), words));
        cells.add(constant("registration.age", row.ageBand(), words));
        offer.setup()
                .questions()
                .forEach(question ->
                        cells.add(text(row.answers().get(question.id().toString()))));
        cells.add(SheetCell.text(words.say("registration.state", row.state())));
        cells.add(SheetCell.time(CampaignTime.localOf(row.madeAt())));
        return cells;
    }

    private static SheetCell text(@Nullable String text) {
        return text == null ? SheetCell.blank() : SheetCell.text(text);
    }

    private static SheetCell constant(String prefix, @Nullable Enum<?> constant, Words words) {
        return constant == null ? SheetCell.blank() : SheetCell.text(words.say(prefix, constant));
    }
}
