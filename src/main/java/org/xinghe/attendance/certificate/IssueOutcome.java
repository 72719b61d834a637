package org.xinghe.attendance.certificate;

import java.util.List;
import java.util.Set;

/// What came of the wish to issue certificates: all of them, or none.
public sealed interface IssueOutcome {

    /// @param issued in the order of their numbers
    /// @param had the names of those who had theirs before
    /// @param unprintable characters of names that no face has; they are printed as 〓
    record Issued(List<CertificateId> issued, List<String> had, Set<String> unprintable) implements IssueOutcome {}

    record Refused(List<Fault> faults) implements IssueOutcome {}

    /// @param name whom it concerns, empty when it is the whole
    record Fault(Reason reason, String name) {}

    /// Why nothing is issued.
    enum Reason {
        NOT_HELD_YET,
        NOBODY,
        TOO_MANY,
        NAME_WRONG,
        TEXT_TOO_LONG,
        SIGNATURE_MISSING,
        SERVICE_MISSING,
        SERVICE_NOT_OVER,
        SERVICE_OVERLAPS,
        SERVICE_TOO_LONG,
        REASON_MISSING,
        NOTHING_CHANGED,
        NOT_VALID,
        ALREADY_ISSUED
    }
}
