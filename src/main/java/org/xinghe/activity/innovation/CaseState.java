package org.xinghe.activity.innovation;

/// How far a case has come. Words under `innovation.state.<STATE>`.
public enum CaseState {
    DRAFT,
    SUBMITTED,
    /// Every signed-in unit sees it.
    OFFERED,
    WITHDRAWN;

    boolean mayBeChanged() {
        return this == DRAFT || this == WITHDRAWN;
    }
}
