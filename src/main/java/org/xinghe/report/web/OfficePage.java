package org.xinghe.report.web;

import java.util.List;

/// The office's page of a report: what was sent, and the word to it.
///
/// @param reasons what stands in the field for reasons
/// @param until a day that would give the unit time to mend it, empty for none
/// @param refusals why the last act was refused
public record OfficePage(ReportPage report, String version, String reasons, String until, List<String> refusals) {}
