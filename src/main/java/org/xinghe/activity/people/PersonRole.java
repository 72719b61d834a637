package org.xinghe.activity.people;

/// What somebody does in an activity; the words stand under `people.role.<ROLE>`.
public enum PersonRole {
    SPEAKER,
    HOST,
    GUIDE,
    EXPERT,
    JUDGE,
    ORGANISER,
    VOLUNTEER_LEADER,
    OTHER;

    /// Whether the audience meets them, so that the public page names them.
    public boolean isMetByTheAudience() {
        return switch (this) {
            case SPEAKER, HOST, GUIDE, EXPERT, JUDGE -> true;
            case ORGANISER, VOLUNTEER_LEADER, OTHER -> false;
        };
    }
}
