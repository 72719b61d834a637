package org.xinghe.calendar.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinghe.calendar.SpecialDay;
import org.xinghe.calendar.loading.TableFault.Kind;

class TableReaderTests {

    private static final SpecialDay NEW_YEAR = new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦");
    private static final SpecialDay WORKED = new SpecialDay(LocalDate.of(2027, 2, 20), true, "春节");

    @Test
    void rowsAreReadHoweverTheyAreWrittenAndStandInOrder() {
        assertThat(read("日期,休/班,名称\n2027/2/20,班,春节\n2027-01-01,休,元旦")).isEqualTo(List.of(NEW_YEAR, WORKED));
        assertThat(read("2027年1月1日\t放假\t元旦\n\n2027.2.20\t补班\t春节")).isEqualTo(List.of(NEW_YEAR, WORKED));
        assertThat(read("2027年1月1日（周五）  休  元旦")).isEqualTo(List.of(NEW_YEAR));
    }

    @Test
    void eachFaultyRowIsNamedWithItsReasonAndNoneOfItIsTaken() {
        var table = TableReader.read(2027, TableReader.rowsOf("""
                        2027-02-30,休,春节
                        2026-12-31,休,元旦
                        2027-01-01,歇,元旦
                        2027-01-02,休,
                        2027-01-04,班,元旦
                        2027-01-05,休,%s
                        2027-01-02,休,元旦
                        """.formatted("长".repeat(31))));

        assertThat(table.faults())
                .isEqualTo(List.of(
                        new TableFault(1, Kind.DAY, "2027-02-30"),
                        new TableFault(2, Kind.OTHER_YEAR, "2026-12-31"),
                        new TableFault(3, Kind.REST_OR_WORK, "歇"),
                        new TableFault(4, Kind.NAME_MISSING, ""),
                        new TableFault(5, Kind.NO_WEEKEND, "2027-01-04"),
                        new TableFault(6, Kind.NAME_TOO_LONG, "长".repeat(31)),
                        new TableFault(7, Kind.TWICE, "2027-01-02")));
        assertThat(table.days()).isEmpty();
    }

    @Test
    void aFileOfAnOlderOfficeProgramIsReadAsWell() {
        var text = "2027-01-01,休,元旦";
        assertThat(TableReader.decode(text.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(text);
        assertThat(TableReader.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
    }

    private static List<SpecialDay> read(String text) {
        var table = TableReader.read(2027, TableReader.rowsOf(text));
        assertThat(table.faults()).isEmpty();
        return table.days();
    }
}
