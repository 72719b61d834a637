package org.xinghe.activity.people;

/// Somebody with a part in an activity.
///
/// @param version counts the changes
/// @param title in their own words, such as 研究员; may be empty
/// @param organisation where they come from; may be empty
public record PersonOf(
        PersonOfId id,
        int version,
        PersonRole role,
        String name,
        TitleLevel titleLevel,
        String title,
        String organisation) {}
