package org.xinghe.campaign;

import org.xinghe.notice.reader.ReadNotice.TargetKind;

/// A number that the notice wants to reach. Unlike kinds are never added.
public record TargetSummary(TargetKind kind, long number, String sentence) {}
