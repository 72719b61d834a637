package org.xinghe.activity.school;

/// Whether an offer of a speaker may be used.
public enum OfferState {
    /// Came in public; nobody of the unit looked at it yet.
    WAITING,
    ACCEPTED,
    DECLINED
}
