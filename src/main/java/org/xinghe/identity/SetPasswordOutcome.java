package org.xinghe.identity;

import java.util.Set;
import org.xinghe.shared.PersonId;

/// What became of a new password.
public sealed interface SetPasswordOutcome {

    record Accepted(PersonId person) implements SetPasswordOutcome {}

    record Refused(Set<PasswordFault> faults) implements SetPasswordOutcome {}

    /// The link is unknown, used or too old.
    record NoInvitation() implements SetPasswordOutcome {}
}
