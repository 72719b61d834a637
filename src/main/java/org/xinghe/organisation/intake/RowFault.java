package org.xinghe.organisation.intake;

import java.util.List;
import org.xinghe.web.Words;

/// Why a row was not taken, with the values that were wrong. Its words stand under `organisation.import.fault`.
public record RowFault(Kind kind, List<String> values) {

    static RowFault of(Kind kind, String... values) {
        return new RowFault(kind, List.of(values));
    }

    public String in(Words words) {
        return words.say("organisation.import.fault." + kind.name(), values.toArray());
    }

    /// What can be wrong with a row.
    public enum Kind {
        NAME_MISSING,
        NAME_TOO_LONG,
        SHORT_NAME_TOO_LONG,
        SAME_NAME_OTHER_DATA,
        FORMULA,
        KIND_MISSING,
        KIND_UNKNOWN,
        LEVEL_UNKNOWN,
        LEVEL_UNLIKE_KIND,
        LEVEL_UNLIKE_REGION,
        REGION_MISSING,
        REGION_UNKNOWN,
        PARENT_MISSING,
        PARENT_UNKNOWN,
        PARENT_BELOW,
        UNIT_GONE,
        NOT_YOURS,
        OFFICE_TOO_LONG,
        PERSON_WITHOUT_NAME,
        PERSON_NAME_TOO_LONG,
        PHONE,
        SIGN_IN_MISSING,
        SIGN_IN_NAME,
        SIGN_IN_TAKEN,
        PERSON_INACTIVE,
        MEANWHILE
    }
}
