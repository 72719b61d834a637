package org.xinghe.activity.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.web.Words;

/// Something to say about a row.
///
/// @param field  the column it is about, null for the row as a whole
/// @param values what fills the places of its words
record RowRemark(Kind kind, @Nullable SheetField field, List<String> values) {

    /// Words under `activity-import.remark.<KIND>`.
    enum Kind {
        TITLE_MISSING(true),
        TITLE_TOO_LONG(true),
        DAY_MISSING(true),
        DAY_UNREADABLE(true),
        TIME_UNREADABLE(true),
        END_BEFORE_START(true),
        NOT_YET_HELD(true),
        UNIT_UNKNOWN(true),
        REGION_UNKNOWN(true),
        NUMBER_UNREADABLE(true),
        NUMBER_NEGATIVE(true),
        NUMBER_ROUGH(true),
        MODE_UNKNOWN(true),
        KIND_UNKNOWN(true),
        METHOD_UNKNOWN(true),
        FORMULA_EMPTY(true),
        SAME_AS_ROW(true),
        REFUSED(true),
        MEANWHILE(true),
        METHOD_MISSING(false),
        KIND_AS_OTHER(false),
        OUTSIDE_CAMPAIGN(false),
        FORMULA_TAKEN(false),
        MERGED_ONCE(false),
        HIDDEN_ROW(false),
        SUMMARY_FROM_TITLE(false),
        EDITED_MEANWHILE(false);

        private final boolean fault;

        Kind(boolean fault) {
            this.fault = fault;
        }
    }

    static RowRemark of(Kind kind, @Nullable SheetField field, String... values) {
        return new RowRemark(kind, field, List.of(values));
    }

    static RowRemark refused(List<Reason> reasons) {
        return new RowRemark(
                Kind.REFUSED, null, reasons.stream().map(Reason::name).toList());
    }

    /// Whether the row is not taken because of it; otherwise it is only said.
    boolean isFault() {
        return kind.fault;
    }

    String in(Words words) {
        if (kind == Kind.REFUSED) {
            return String.join(
                    " ",
                    values.stream()
                            .map(reason -> words.say("activity.refused." + reason))
                            .toList());
        }
        var said = words.say("activity-import.remark." + kind.name(), values.toArray());
        return field == null ? said : words.say("activity-import.field." + field.name()) + "：" + said;
    }

    /// As it is kept; read again by [#kept].
    String text() {
        return String.join(
                "\t",
                kind.name(),
                field == null ? "" : field.name(),
                String.join(
                        "\t",
                        values.stream()
                                .map(each -> each.replaceAll("[\\t\\n]", " "))
                                .toList()));
    }

    static RowRemark kept(String text) {
        var parts = text.split("\t", -1);
        return new RowRemark(
                Kind.valueOf(parts[0]),
                parts[1].isEmpty() ? null : SheetField.valueOf(parts[1]),
                Arrays.stream(parts).skip(2).filter(each -> !each.isEmpty()).toList());
    }
}
