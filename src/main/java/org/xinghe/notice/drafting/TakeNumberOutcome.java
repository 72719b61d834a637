package org.xinghe.notice.drafting;

import java.util.List;
import org.xinghe.notice.ReleaseObjection;

/// What came of the wish for a number.
public sealed interface TakeNumberOutcome {

    /// Asked twice it is the same number.
    record Taken(String number) implements TakeNumberOutcome {}

    /// Not everybody has signed, or something else stands against it.
    record NotReady(List<ReleaseObjection> objections) implements TakeNumberOutcome {}

    /// The series is not the host's.
    record NotOfHost(String code) implements TakeNumberOutcome {}
}
