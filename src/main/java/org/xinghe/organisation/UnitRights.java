package org.xinghe.organisation;

import java.util.Set;

/// What the acting person may do with one unit.
///
/// @param manages rename, merge, close, open below, end posts
/// @param appoints the posts that the person may fill and end
public record UnitRights(boolean manages, Set<PostKind> appoints) {}
