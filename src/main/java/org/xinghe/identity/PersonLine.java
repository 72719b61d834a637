package org.xinghe.identity;

import org.jspecify.annotations.Nullable;

/// A person as one line of the administrators' list.
///
/// @param role the administrator's role, null for everybody else
/// @param rights what the acting person may do with the account
public record PersonLine(PersonSummary person, @Nullable AdministratorRole role, AccountRights rights) {}
