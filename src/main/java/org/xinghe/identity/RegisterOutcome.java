package org.xinghe.identity;

import java.util.List;
import org.xinghe.shared.PersonId;

/// What became of the wish to register somebody.
public sealed interface RegisterOutcome {

    /// @param invitation the path of the one-time link to hand over
    record Registered(PersonId person, String invitation) implements RegisterOutcome {}

    record Refused(List<Reason> reasons) implements RegisterOutcome {}

    enum Reason {
        NAME,
        SIGN_IN_NAME,
        SIGN_IN_NAME_TAKEN,
        PHONE,
        MAIL
    }
}
