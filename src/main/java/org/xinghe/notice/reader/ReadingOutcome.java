package org.xinghe.notice.reader;

/// What came of reading a text.
public sealed interface ReadingOutcome {

    record Read(ReadNotice notice) implements ReadingOutcome {}

    /// The text shows none of a notice's marks: no addressees, no title, no number, no signed date.
    record NotANotice(int characters) implements ReadingOutcome {}
}
