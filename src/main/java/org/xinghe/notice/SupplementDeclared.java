package org.xinghe.notice;

/// A notice in preparation says that it supplements or corrects one that is out.
public record SupplementDeclared(NoticeId supplement, NoticeId original) {}
