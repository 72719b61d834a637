package org.xinghe.report;

import java.time.Instant;
import org.xinghe.organisation.UnitSummary;

/// A sent report that waits for the acting officer's word.
public record WaitingReport(ReportId report, UnitSummary unit, Instant sentAt) {}
