package org.xinghe.identity;

/// What the acting person may do with one account.
///
/// @param invites make a one-time link that sets a new password
public record AccountRights(
        boolean invites,
        boolean unlocks,
        boolean deactivates,
        boolean activates,
        boolean appoints,
        boolean dismisses) {}
