package org.xinghe.notice;

/// The document of a notice as it was handed in.
public record NoticeOriginal(String fileName, byte[] bytes) {}
