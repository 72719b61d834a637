package org.xinghe.attendance.registration;

/// What became of the wish to come.
public sealed interface RegisterOutcome {

    /// It is kept, for good: nothing that was answered so is lost.
    ///
    /// @param code opens its page
    record Kept(String code, RegistrationState state) implements RegisterOutcome {}

    record Refused(Reason reason) implements RegisterOutcome {}

    /// Why not; the words stand under `registration.refused.<REASON>`.
    enum Reason {
        /// The activity has no registration, or none for this session.
        NOT_HERE,
        CALLED_OFF,
        NOT_OPEN_YET,
        CLOSED,
        /// Somebody with this mobile number or address has registered for this session.
        SAME_CONTACT,
        /// More heads than one registration may have.
        GROUP_TOO_LARGE
    }
}
