package org.xinghe.organisation;

import org.xinghe.shared.PersonId;

/// Somebody who acts in a post today, as its holder or for its holder.
public record ActingPost(PersonId person, PostKind kind, UnitId unit) {}
