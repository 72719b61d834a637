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
}
