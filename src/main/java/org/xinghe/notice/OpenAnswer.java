package org.xinghe.notice;

/// What a person says to a list that ends in 等.
public enum OpenAnswer {
    /// Only those are meant that the notice names.
    NO_OTHERS("answer-no-others"),
    /// Others are meant, and they were added on the duties page.
    OTHERS_ADDED("answer-others-added");

    private final String act;

    OpenAnswer(String act) {
        this.act = act;
    }

    /// As the history calls it.
    String act() {
        return act;
    }
}
