package org.xinghe.notice.drafting.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.Notices;
import org.xinghe.notice.drafting.NumberRegister;
import org.xinghe.notice.drafting.RegisterLine;
import org.xinghe.notice.drafting.Series;
import org.xinghe.notice.drafting.SeriesYear;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Column;
import org.xinghe.web.ui.Tone;

/// Builds the page of the register.
@Component
class RegisterPages {

    static final String PATH = "/desk/notices/register";

    private static final List<String> COLUMNS = List.of("serial", "title", "kind", "date", "taken", "state");

    private final NumberRegister register;
    private final Notices notices;

    RegisterPages(NumberRegister register, Notices notices) {
        this.register = register;
        this.notices = notices;
    }

    /// What of the register one wants to see; what is empty or unknown is chosen for one.
    ///
    /// @param sort a column, with a minus before it for the other way round
    record Asked(String series, String year, String sort) {

        static final Asked NOTHING = new Asked("", "", "");
    }

    /// @param code of a series to open, as it was typed
    /// @param first of a year, as it was typed
    RegisterPage of(Asked asked, String code, String first, @Nullable String refusal, Words words) {
        var mine = register.mine();
        var series = mine.stream()
                .filter(each -> each.id().toString().equals(asked.series()))
                .findFirst()
                .or(() -> mine.stream().findFirst());
        var years = register.years();
        var year = asked.year().matches("\\d{4}") ? Integer.parseInt(asked.year()) : latest(series, years);
        var at = series.flatMap(each -> years.stream()
                .filter(known -> known.series().equals(each) && known.year() == year)
                .findFirst());
        return new RegisterPage(
                mine.stream()
                        .map(each -> Choice.of(
                                each.id().toString(),
                                each.code(),
                                series.filter(each::equals).isPresent()))
                        .toList(),
                yearChoices(years, year),
                series.map(each -> words.say(
                                "register.next",
                                numberOf(each, year, at.map(SeriesYear::next).orElse(1))))
                        .orElse(null),
                at.filter(each -> each.first() > 1)
                        .map(each -> words.say(
                                "register.before",
                                each.series().code(),
                                String.valueOf(year),
                                String.valueOf(each.first() - 1)))
                        .orElse(null),
                series.map(each -> "%s/%s/%d.xlsx".formatted(PATH, each.id(), year))
                        .orElse(null),
                columns(asked, series, year, words),
                series.map(each -> rows(each, year, asked.sort(), words)).orElse(List.of()),
                series.filter(_ -> at.filter(SeriesYear::isBegun).isEmpty())
                        .map(each -> new RegisterPage.Beginning(
                                "%s/%s/%d/beginning".formatted(PATH, each.id(), year),
                                String.valueOf(year),
                                first.isEmpty()
                                        ? String.valueOf(
                                                at.map(SeriesYear::first).orElse(1))
                                        : first))
                        .orElse(null),
                notices.officeUnits().stream()
                        .map(unit -> Choice.of(unit.id().toString(), unit.name(), false))
                        .toList(),
                code,
                refusal);
    }

    private int latest(Optional<Series> series, List<SeriesYear> years) {
        return series.flatMap(each -> years.stream()
                        .filter(known -> known.series().equals(each))
                        .map(SeriesYear::year)
                        .findFirst())
                .orElseGet(register::thisYear);
    }

    private List<Choice> yearChoices(List<SeriesYear> years, int chosen) {
        var known = new TreeSet<Integer>(Comparator.reverseOrder());
        years.forEach(year -> known.add(year.year()));
        known.add(register.thisYear());
        known.add(chosen);
        return known.stream()
                .map(year -> Choice.of(String.valueOf(year), String.valueOf(year), year == chosen))
                .toList();
    }

    private static List<Column> columns(Asked asked, Optional<Series> series, int year, Words words) {
        return COLUMNS.stream()
                .map(name -> {
                    var ascending = asked.sort().equals(name) || (asked.sort().isEmpty() && name.equals("serial"));
                    var sorted = ascending ? "ascending" : asked.sort().equals("-" + name) ? "descending" : null;
                    var label = words.say("register.column." + (name.equals("serial") ? "number" : name));
                    return series.map(each -> Column.of(label)
                                    .sortedBy(
                                            "?series=%s&year=%d&sort=%s%s"
                                                    .formatted(each.id(), year, ascending ? "-" : "", name),
                                            sorted))
                            .orElseGet(() -> Column.of(label));
                })
                .toList();
    }

    private List<RegisterPage.Row> rows(Series series, int year, String sort, Words words) {
        var order = orderOf(sort.replaceFirst("^-", ""));
        return register.linesOf(series.id(), year).stream()
                .sorted(sort.startsWith("-") ? order.reversed() : order)
                .map(line -> row(line, words))
                .toList();
    }

    private static Comparator<RegisterLine> orderOf(String column) {
        var serial = Comparator.comparingInt(RegisterLine::serial);
        return switch (column) {
            case "title" ->
                Comparator.comparing(RegisterLine::title, Collator.getInstance(Locale.CHINA))
                        .thenComparing(serial);
            case "kind" -> Comparator.comparing(RegisterLine::kind).thenComparing(serial);
            case "date" ->
                Comparator.comparing(RegisterLine::issueDate, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(serial);
            case "taken" -> Comparator.comparing(RegisterLine::takenAt).thenComparing(serial);
            case "state" -> Comparator.comparing(RegisterLine::state).thenComparing(serial);
            default -> serial;
        };
    }

    private static RegisterPage.Row row(RegisterLine line, Words words) {
        return new RegisterPage.Row(
                String.valueOf(line.serial()),
                line.number(),
                "/desk/notices/" + line.notice(),
                line.title(),
                words.say("notice.document", line.kind()),
                line.issueDate() == null ? "" : words.day(line.issueDate()),
                Stream.of(line.takenBy(), words.moment(line.takenAt()))
                        .filter(each -> !each.isEmpty())
                        .collect(java.util.stream.Collectors.joining(" · ")),
                words.say("register.state", line.state()),
                switch (line.state()) {
                    case GIVEN -> Tone.BUSY;
                    case OUT -> Tone.GOOD;
                    case WITHDRAWN, VOID -> Tone.BAD;
                    case ON_PAPER -> Tone.QUIET;
                },
                line.reason());
    }

    private static String numberOf(Series series, int year, int serial) {
        return "%s〔%d〕%d号".formatted(series.code(), year, serial);
    }
}
