package org.xinghe.activity;

/// One session in a calendar, with the activity it belongs to.
public record SessionEntry(ActivityCard activity, PlannedSession session) {}
