package org.xinghe.activity;

/// What the acting person may do with an activity as it stands.
///
/// @param decide approve it or, once it is submitted, send it back
/// @param record put what was held on record, or put the record right
public record ActivityRights(
        boolean change, boolean submit, boolean decide, boolean sendBack, boolean cancel, boolean record) {

    /// Of somebody who only looks.
    public static final ActivityRights NONE = new ActivityRights(false, false, false, false, false, false);
}
