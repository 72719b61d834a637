package org.xinghe.notice;

/// What a fact of a notice is about.
public enum FactKind {
    TITLE,
    NUMBER,
    ISSUER,
    ISSUE_DATE,
    THEME,
    /// First and last day, as `2022-05-11/2022-06-10`.
    PERIOD,
    DEADLINE,
    CONTACT,
    ATTACHMENT,
    /// Something that the reader could not settle; a person takes note of it.
    QUESTION;

    /// Whether a notice goes out without it: a title, a number, an issuer and a date of issue are never dropped.
    public boolean mayBeDropped() {
        return switch (this) {
            case TITLE, NUMBER, ISSUE_DATE -> false;
            case ISSUER, THEME, PERIOD, DEADLINE, CONTACT, ATTACHMENT, QUESTION -> true;
        };
    }

    /// Whether a notice may have several of it, so that a person may add one that was not read.
    public boolean mayBeAdded() {
        return switch (this) {
            case ISSUER, DEADLINE, CONTACT, ATTACHMENT -> true;
            case TITLE, NUMBER, ISSUE_DATE, THEME, PERIOD, QUESTION -> false;
        };
    }
}
