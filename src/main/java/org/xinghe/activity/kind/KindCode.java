package org.xinghe.activity.kind;

import org.xinghe.shared.Code;
import org.xinghe.shared.Malformed;

/// The code of an activity's kind, in capitals: `ROUTE_VISIT`. Its word stands under `activity.kind.<CODE>`.
public record KindCode(String value) implements Code {

    /// Whatever has no kind of its own.
    public static final KindCode OTHER = new KindCode("OTHER");

    /// The larger undertaking that others belong to.
    public static final KindCode PROGRAMME = new KindCode("PROGRAMME");

    public KindCode {
        if (!value.matches("[A-Z][A-Z_]{1,39}")) {
            throw new Malformed("kind of an activity, in capitals", value);
        }
    }

    public static KindCode of(String text) {
        return new KindCode(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
