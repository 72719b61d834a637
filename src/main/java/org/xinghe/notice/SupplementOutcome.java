package org.xinghe.notice;

/// What came of the wish that a notice supplement or correct another one.
public sealed interface SupplementOutcome {

    record Declared(NoticeId supplement, NoticeId original) implements SupplementOutcome {}

    record Refused(Reason reason) implements SupplementOutcome {}

    /// The document could not be taken in.
    record NotTaken(TakeOutcome why) implements SupplementOutcome {}

    /// Why a notice supplements no other.
    enum Reason {
        /// The other one is not out, or was withdrawn.
        ORIGINAL_NOT_OUT,
        /// The other one supplements a notice itself; say which one that is.
        ORIGINAL_IS_SUPPLEMENT,
        /// It is out itself.
        OUT_ITSELF,
        /// Somebody else issues it.
        OTHER_ISSUERS
    }
}
