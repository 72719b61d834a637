package org.xinghe.notice.drafting;

/// The parts of a draft, in their order on the page.
public enum DraftPart {
    ISSUERS,
    SERIES,
    TITLE,
    ADDRESSEES,
    BODY,
    ANNEXES,
    CONTACTS,
    SIGNED_ON,
    REMARK,
    COPIES,
    PRINTED
}
