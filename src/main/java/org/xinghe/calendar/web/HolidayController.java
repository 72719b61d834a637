package org.xinghe.calendar.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.calendar.loading.HolidayTables;
import org.xinghe.calendar.loading.LoadOutcome.Known;
import org.xinghe.calendar.loading.LoadOutcome.Loaded;
import org.xinghe.calendar.loading.LoadOutcome.Refused;
import org.xinghe.calendar.loading.LoadOutcome.Unreadable;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Html;
import org.xinghe.web.Language;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// The holiday table, for the system administrator: looked at by years, loaded, replaced; and a word in November when
/// next year's is missing.
@Controller
@RequestMapping(HolidayPages.PATH)
class HolidayController implements NavigationSource, WaitingSource {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final HolidayTables tables;
    private final HolidayPages pages;
    private final Clock clock;
    private final Templates templates;

    HolidayController(HolidayTables tables, HolidayPages pages, Clock clock, Templates templates) {
        this.tables = tables;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @RequestParam(defaultValue = "") String year) {
        tables.requireAdministers();
        var shown = year.matches("20\\d\\d") ? Integer.parseInt(year) : today().getYear();
        return Html.of(
                templates.calendarHolidays(shell, pages.of(shown, HolidayForm.blank(shown), List.of(), shell.words())));
    }

    @PostMapping
    View load(Shell shell, @ModelAttribute HolidayForm form) throws IOException {
        var words = shell.words();
        var wish = form.wish();
        return switch (tables.load(wish)) {
            case Loaded(var year, var days) ->
                new SeeOther(HolidayPages.PATH + "?year=" + year, "calendar.loaded", String.valueOf(year), days);
            case Unreadable(var chinese, var english) ->
                rejected(shell, form, wish.year(), List.of(shell.language() == Language.ZH ? chinese : english));
            case Known known ->
                Html.rejected(
                        templates.calendarHolidays(shell, pages.asking(known, form.withText(known.text()), words)));
            case Refused(var reasons, var faults, var text) ->
                rejected(
                        shell,
                        form.withText(text),
                        wish.year(),
                        Stream.concat(
                                        reasons.stream().map(reason -> words.say("calendar.refused", reason)),
                                        faults.stream().map(fault -> HolidayPages.faultOf(fault, words)))
                                .toList());
        };
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template() {
        tables.requireAdministers();
        var year = today().getYear() + 1;
        var rows = List.of(row(LocalDate.of(year, 1, 1), "休", "元旦"), row(LocalDate.of(year, 10, 1), "休", "国庆节"));
        var sheet = new SheetTable(
                year + "年节假日",
                List.of(
                        new SheetTable.Column("日期", 14),
                        new SheetTable.Column("休/班", 10),
                        new SheetTable.Column("名称", 24)),
                rows);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("节假日安排模板.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(Sheets.write(List.of(sheet)));
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return tables.administers()
                ? List.of(new NavigationItem("look.group.administration", "calendar.holidays", HolidayPages.PATH, 340))
                : List.of();
    }

    /// The State Council says in November how the next year is worked.
    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var today = today();
        var wanted = today.getMonth().compareTo(Month.NOVEMBER) < 0 ? today.getYear() : today.getYear() + 1;
        return tables.administers() && tables.known().stream().noneMatch(each -> each.year() == wanted)
                ? List.of(new Waiting(
                        "calendar.waiting",
                        String.valueOf(wanted),
                        HolidayPages.PATH + "?year=" + wanted,
                        wanted > today.getYear() ? LocalDate.of(today.getYear(), 12, 31) : null,
                        wanted > today.getYear() ? Tone.WARN : Tone.BAD,
                        60))
                : List.of();
    }

    private View rejected(Shell shell, HolidayForm form, int year, List<String> faults) {
        var shown = year < 2000 || year > 2100 ? today().getYear() : year;
        return Html.rejected(templates.calendarHolidays(shell, pages.of(shown, form, faults, shell.words())));
    }

    private static List<SheetCell> row(LocalDate day, String arrangement, String name) {
        return List.of(SheetCell.day(day), SheetCell.text(arrangement), SheetCell.text(name));
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
