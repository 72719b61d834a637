package org.xinghe.notice.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.FactKind;

/// Something that the notice says and the reader did not see.
///
/// @param unit the unit, for an issuer
/// @param day the day, for a deadline
/// @param detail what is due on the day
public record AdditionForm(@Nullable FactKind kind, String value, String unit, String day, String detail) {

    public AdditionForm {
        value = Objects.requireNonNullElse(value, "");
        unit = Objects.requireNonNullElse(unit, "");
        day = Objects.requireNonNullElse(day, "");
        detail = Objects.requireNonNullElse(detail, "");
    }

    static AdditionForm empty() {
        return new AdditionForm(null, "", "", "", "");
    }

    String valueOf(FactKind wanted) {
        return switch (wanted) {
            case ISSUER -> unit;
            case DEADLINE -> day;
            case TITLE, NUMBER, ISSUE_DATE, THEME, PERIOD, CONTACT, ATTACHMENT, QUESTION -> value;
        };
    }
}
