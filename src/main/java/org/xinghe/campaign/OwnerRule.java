package org.xinghe.campaign;

/// How the owners of a duty are found among issuers and recipients.
public enum OwnerRule {
    /// Those who issued the notice.
    ISSUERS,
    /// Every recipient.
    EVERYBODY,
    /// The recipients of some kinds.
    KINDS,
    /// The city associations and bureaus of one place.
    PLACE,
    /// Not known; a person says.
    NOBODY
}
