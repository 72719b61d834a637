package org.xinghe.notice.drafting;

/// What the check looks for. An error stops a draft, a warning does not.
public enum DraftRule {
    ISSUER_MISSING(true),
    OWN_UNIT_MISSING(true),
    HOST_FIRST(true),
    ORIGINAL_MISSING(true),
    ORIGINAL_NOT_OUT(true),
    ORIGINAL_ISSUERS(true),
    SERIES_OF_HOST(true),
    SERIES_MISSING(false),
    TITLE_MISSING(true),
    TITLE_SUBJECT(true),
    TITLE_TYPE(true),
    TITLE_PUNCTUATION(true),
    TITLE_ISSUER(false),
    TITLE_LONG(true),
    ADDRESSEES_MISSING(true),
    ADDRESSEES_COLON(true),
    BODY_MISSING(true),
    BODY_LONG(false),
    LEVEL_ORDER(true),
    LEVEL_SKIPPED(false),
    LEVEL_FORM(true),
    SENTENCE_LONG(false),
    ANNEX_NAMELESS(true),
    ANNEX_EMPTY(true),
    ANNEX_PUNCTUATION(true),
    ANNEX_UNKNOWN(true),
    ANNEX_UNMENTIONED(false),
    ANNEX_LIST_TYPED(true),
    SIGNATURE_TYPED(true),
    CONTACTS_MISSING(false),
    DATE_MISSING(true),
    DATE_FORM(true),
    DATE_NOT_THERE(true),
    DATE_SHORT(false),
    /// What the model text leaves to fill in still stands there.
    UNFILLED(true),
    NUMBER_BRACKETS(true),
    NUMBER_ORDINAL(true),
    NUMBER_ZERO(true),
    HALF_WIDTH(false),
    STRAIGHT_QUOTES(false),
    ODD_CHARACTER(true),
    REMARK_BRACKETS(false),
    NOT_A_NOTICE(true);

    private final boolean error;

    DraftRule(boolean error) {
        this.error = error;
    }

    /// Whether nothing goes on before it is mended.
    public boolean isError() {
        return error;
    }
}
