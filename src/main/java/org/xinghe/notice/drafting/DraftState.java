package org.xinghe.notice.drafting;

/// How far a draft has come.
public enum DraftState {
    OPEN,
    /// It is a notice on its way out.
    COMPLETE
}
