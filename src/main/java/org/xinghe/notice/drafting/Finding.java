package org.xinghe.notice.drafting;

/// Something that the check found.
///
/// @param line the paragraph of the part, or the annex; 0 when the whole part is meant
/// @param value as typed, what is not right
/// @param wanted what it should be, empty when only a person can say
public record Finding(DraftRule rule, DraftPart part, int line, String value, String wanted) {

    static Finding of(DraftRule rule, DraftPart part, String value) {
        return new Finding(rule, part, 0, value, "");
    }

    public boolean isError() {
        return rule.isError();
    }
}
