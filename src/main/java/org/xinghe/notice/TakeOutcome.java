package org.xinghe.notice;

import org.xinghe.document.TextOutcome;

/// What came of taking a notice in.
public sealed interface TakeOutcome {

    record Taken(NoticeId notice) implements TakeOutcome {}

    /// The file could not be read as text.
    record Unreadable(TextOutcome.Reason reason, String detail) implements TakeOutcome {}

    /// It can be read and is no notice.
    record NotANotice(int characters) implements TakeOutcome {}
}
