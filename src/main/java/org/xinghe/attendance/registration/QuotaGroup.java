package org.xinghe.attendance.registration;

/// People for whom places of each session are kept, such as 青年科技工作者.
///
/// @param key stays the same when the label changes
/// @param places how many heads
public record QuotaGroup(String key, String label, int places) {}
