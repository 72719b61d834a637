package org.xinghe.activity.people.web;

/// Somebody as a page names them.
///
/// @param titles level, title and organisation, what there is of it
public record NamedPersonLine(String id, String role, String name, String titles) {}
