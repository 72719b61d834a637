package org.xinghe.notice.drafting.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.Notices;
import org.xinghe.notice.drafting.NumberRegister;
import org.xinghe.notice.drafting.Series;
import org.xinghe.notice.drafting.SeriesId;
import org.xinghe.notice.drafting.SeriesOutcome;
import org.xinghe.notice.drafting.SeriesOutcome.Kept;
import org.xinghe.notice.drafting.SeriesOutcome.Refused;
import org.xinghe.notice.drafting.web.RegisterPages.Asked;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// The register of numbers: what was given, and the series from which it is given.
@Controller
@RequestMapping(RegisterPages.PATH)
class RegisterController {

    private static final MediaType SHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final NumberRegister register;
    private final Notices notices;
    private final RegisterPages pages;
    private final Templates templates;

    RegisterController(NumberRegister register, Notices notices, RegisterPages pages, Templates templates) {
        this.register = register;
        this.notices = notices;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Shell shell,
            @RequestParam(defaultValue = "") String series,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String sort) {
        requireOffice();
        return Html.of(
                templates.draftRegister(shell, pages.of(new Asked(series, year, sort), "", "", null, shell.words())));
    }

    @GetMapping("/{series}/{year:\\d{4}}.xlsx")
    ResponseEntity<byte[]> sheet(Words words, @PathVariable SeriesId series, @PathVariable int year) {
        var lines = register.linesOf(series, year);
        var code = register.mine().stream()
                .filter(each -> each.id().equals(series))
                .map(Series::code)
                .findFirst()
                .orElseThrow();
        var disposition = ContentDisposition.attachment()
                .filename(words.say("register.file", code, String.valueOf(year)), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(SHEET)
                .body(RegisterSheet.of(lines, words));
    }

    @PostMapping("/series")
    View open(Shell shell, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String code) {
        requireOffice();
        var units = notices.officeUnits();
        var chosen = units.size() == 1
                ? units.getFirst()
                : units.stream()
                        .filter(each -> each.id().toString().equals(unit))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            return rejected(shell, Asked.NOTHING, code, "", shell.say("register.fault.UNIT"));
        }
        return switch (register.open(chosen.id(), code)) {
            case Kept(var series) ->
                new SeeOther(RegisterPages.PATH + "?series=" + series, "register.opened", code.strip());
            case Refused refused -> rejected(shell, Asked.NOTHING, code, "", inWords(refused, shell.words()));
        };
    }

    @PostMapping("/{series}/{year:\\d{4}}/beginning")
    View begin(
            Shell shell,
            @PathVariable SeriesId series,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String first) {
        requireOffice();
        var asked = new Asked(series.toString(), String.valueOf(year), "");
        var wanted = first.strip().matches("\\d{1,6}") ? Integer.parseInt(first.strip()) : 0;
        return switch (register.beginAt(series, year, wanted)) {
            case Kept _ ->
                new SeeOther(
                        RegisterPages.PATH + "?series=" + series + "&year=" + year,
                        "register.begun",
                        register.mine().stream()
                                .filter(each -> each.id().equals(series))
                                .map(Series::code)
                                .findFirst()
                                .orElse(""),
                        String.valueOf(year),
                        String.valueOf(wanted));
            case Refused refused -> rejected(shell, asked, "", first, inWords(refused, shell.words()));
        };
    }

    private View rejected(Shell shell, Asked asked, String code, String first, String refusal) {
        return Html.rejected(templates.draftRegister(shell, pages.of(asked, code, first, refusal, shell.words())));
    }

    private static String inWords(SeriesOutcome.Refused refused, Words words) {
        return words.say("register.fault." + refused.reason(), refused.value());
    }

    private void requireOffice() {
        if (notices.officeUnits().isEmpty()) {
            throw new NotFound("page", "register");
        }
    }
}
