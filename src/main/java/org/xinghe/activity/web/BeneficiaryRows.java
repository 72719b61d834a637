package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.beneficiary.BeneficiaryGroup;
import org.xinghe.activity.beneficiary.BeneficiaryLine;
import org.xinghe.activity.beneficiary.CountedAs;
import org.xinghe.organisation.RegionCode;

/// The lines of a record that say whom it reached, as they are typed. A line without a number says nothing.
public record BeneficiaryRows(List<Row> rows) {

    static final int MOST = 12;
    private static final int FREE = 3;

    /// One line as it is typed.
    public record Row(String group, String place, String number, String counted, String method) {

        static final Row EMPTY = new Row("", "", "", "", "");

        boolean isBlank() {
            return number.isBlank();
        }
    }

    static BeneficiaryRows of(List<BeneficiaryLine> lines) {
        return withFree(lines.stream()
                .map(line -> new Row(
                        line.group().name(),
                        line.place().value(),
                        String.valueOf(line.number()),
                        line.counted().name(),
                        line.method() == null ? "" : line.method().name()))
                .toList());
    }

    static BeneficiaryRows of(MultiValueMap<String, String> sent) {
        return withFree(IntStream.rangeClosed(1, MOST)
                .mapToObj(at -> new Row(
                        TypedValues.text(sent, "group" + at),
                        TypedValues.text(sent, "region" + at),
                        TypedValues.text(sent, "number" + at),
                        TypedValues.text(sent, "counted" + at),
                        TypedValues.text(sent, "method" + at)))
                .filter(row -> !row.isBlank())
                .toList());
    }

    private static BeneficiaryRows withFree(List<Row> filled) {
        var rows = new ArrayList<>(filled);
        for (var free = 0; free < FREE && rows.size() < MOST; free++) {
            rows.add(Row.EMPTY);
        }
        return new BeneficiaryRows(List.copyOf(rows));
    }

    /// The lines that were meant, with all faults noted.
    List<BeneficiaryLine> read(Faults faults) {
        var lines = new ArrayList<BeneficiaryLine>();
        for (var at = 1; at <= rows.size(); at++) {
            var row = rows.get(at - 1);
            if (row.isBlank()) {
                continue;
            }
            var group = TypedValues.constant(BeneficiaryGroup.class, row.group());
            var counted = TypedValues.constant(CountedAs.class, row.counted());
            var number = TypedValues.count(row.number());
            if (group.isEmpty() || counted.isEmpty() || !row.place().matches("\\d{6}")) {
                faults.add("group" + at, "beneficiary.fault.line", at);
            } else if (number.isEmpty()) {
                faults.add("number" + at, "activity.fault.number", row.number());
            } else {
                lines.add(new BeneficiaryLine(
                        group.get(),
                        RegionCode.of(row.place()),
                        number.get(),
                        counted.get(),
                        TypedValues.constant(CountingMethod.class, row.method()).orElse(null)));
            }
        }
        return lines;
    }

    public boolean isFilled() {
        return !rows.getFirst().isBlank();
    }
}
