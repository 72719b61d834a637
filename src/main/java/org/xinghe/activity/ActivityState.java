package org.xinghe.activity;

/// How far an activity has come.
public enum ActivityState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    RECORDED,
    CANCELLED;

    /// Whether the public sees it in lists and its figures count.
    public boolean isPublic() {
        return switch (this) {
            case PUBLISHED, RECORDED -> true;
            case DRAFT, SUBMITTED, RETURNED, CANCELLED -> false;
        };
    }

    /// Whether its plan may be changed.
    ///
    /// @param decides whether the one who changes may also publish; only then may what left their desk change
    public boolean mayBeChanged(boolean decides) {
        return switch (this) {
            case DRAFT, RETURNED -> true;
            case SUBMITTED, PUBLISHED -> decides;
            case RECORDED, CANCELLED -> false;
        };
    }

    public boolean mayBeSubmitted() {
        return this == DRAFT || this == RETURNED;
    }

    public boolean mayBeApproved() {
        return mayBeSubmitted() || this == SUBMITTED;
    }

    public boolean maySendBack() {
        return this == SUBMITTED;
    }

    public boolean mayBeCancelled() {
        return mayBeApproved() || this == PUBLISHED;
    }

    /// A record may be put right later.
    public boolean mayBeRecorded() {
        return isPublic();
    }
}
