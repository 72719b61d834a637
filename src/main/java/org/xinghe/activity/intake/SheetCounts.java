package org.xinghe.activity.intake;

import java.util.regex.Pattern;
import org.xinghe.activity.intake.RowRemark.Kind;

/// Counts of people as they stand in sheets: 120, 1,200人, 1.2万. What is said with 约 or 余 was not counted.
sealed interface SheetCounts {

    record Read(int number) implements SheetCounts {}

    record Faulty(Kind kind) implements SheetCounts {}

    Pattern PLAIN = Pattern.compile("(\\d{1,9})(?:\\.0+)?(?:人次|人|名|位)?");
    Pattern NEGATIVE = Pattern.compile("-\\s*\\d[\\d,.]*.*");
    Pattern ROUGHLY = Pattern.compile(
            "(?:约|大约|近|逾|超|超过|不少于).*\\d.*|.*\\d\\s*[多余]\\s*(?:人次|人|名|位|万.*)?|.*\\d.*(?:左右|以上).*|.*\\d\\+");
    Pattern TEN_THOUSANDS = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?万(?:人次|人|名)?");

    static SheetCounts of(String written) {
        var text = Plain.value(written).replace(",", "").replace(" ", "");
        if (NEGATIVE.matcher(text).matches()) {
            return new Faulty(Kind.NUMBER_NEGATIVE);
        }
        if (ROUGHLY.matcher(text).matches()) {
            return new Faulty(Kind.NUMBER_ROUGH);
        }
        var plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return new Read(Integer.parseInt(plain.group(1)));
        }
        var many = TEN_THOUSANDS.matcher(text);
        if (many.matches()) {
            var parts = many.group(2) == null ? "" : many.group(2);
            var digits = many.group(1) + parts + "0".repeat(4 - parts.length());
            return new Read(Integer.parseInt(digits));
        }
        return new Faulty(Kind.NUMBER_UNREADABLE);
    }
}
