package org.xinghe.activity.web;

/// A picture that was taken in already, as a form shows it.
public record KeptPicture(String id, String src, String alt) {}
