package org.xinghe.report.web;

import java.util.List;

/// More time for one unit.
///
/// @param due its last day now, in words
public record ExtensionPage(
        String campaign,
        String unit,
        String unitName,
        String due,
        String until,
        String reason,
        List<String> refusals) {}
