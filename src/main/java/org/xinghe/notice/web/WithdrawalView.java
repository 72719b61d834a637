package org.xinghe.notice.web;

/// How a document is withdrawn.
///
/// @param out whether it is out; else only its number is voided
/// @param reason as it was typed
public record WithdrawalView(String path, boolean out, String reason) {}
