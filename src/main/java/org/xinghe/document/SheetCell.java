package org.xinghe.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// What stands in a cell that we write.
public sealed interface SheetCell {

    /// A text; it stays a text even when it begins like a formula.
    record Text(String text) implements SheetCell {}

    record Number(BigDecimal value) implements SheetCell {}

    record Day(LocalDate day) implements SheetCell {}

    /// A day with hour and minute.
    record Time(LocalDateTime time) implements SheetCell {}

    /// Nothing; not the same as zero.
    record Blank() implements SheetCell {}

    static SheetCell text(String text) {
        return new Text(text);
    }

    static SheetCell number(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static SheetCell day(LocalDate day) {
        return new Day(day);
    }

    static SheetCell time(LocalDateTime time) {
        return new Time(time);
    }

    static SheetCell blank() {
        return new Blank();
    }
}
