package org.xinghe.activity.question;

/// How far a question has come.
public enum QuestionState {
    OPEN,
    /// Answered, and kept by the unit.
    ANSWERED,
    /// Everybody reads it with its answer.
    PUBLISHED,
    DECLINED,
    /// The same as another one, which speaks for both.
    MERGED;

    boolean mayBeAnswered() {
        return switch (this) {
            case OPEN, ANSWERED, PUBLISHED, DECLINED -> true;
            case MERGED -> false;
        };
    }

    boolean mayBeDeclined() {
        return switch (this) {
            case OPEN, ANSWERED, PUBLISHED -> true;
            case DECLINED, MERGED -> false;
        };
    }

    /// Whether another question may be put to this one as its double.
    boolean mayStandForOthers() {
        return switch (this) {
            case OPEN, ANSWERED, PUBLISHED -> true;
            case DECLINED, MERGED -> false;
        };
    }
}
