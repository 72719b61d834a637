package org.xinghe.activity.web;

/// A value that somebody else saved beside the one that was typed here.
public record Difference(String label, String theirs, String mine) {}
