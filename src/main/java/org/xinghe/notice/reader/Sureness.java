package org.xinghe.notice.reader;

/// How sure the reader is of a fact.
public enum Sureness {
    /// Its own line or section says so.
    CERTAIN,
    /// Its wording says so.
    LIKELY,
    /// It may be meant otherwise; the confirm page asks.
    DOUBTFUL
}
