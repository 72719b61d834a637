/// Reports of units on their part of a campaign: written from their records, sent to the office that the notice names,
/// accepted or sent back; and what the office makes of them.
///
/// Others may use [org.xinghe.report.Reports], [org.xinghe.report.ReportQueues] and
/// [org.xinghe.report.UnitReports], and listen to the events; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "campaign",
            "organisation",
            "activity",
            "activity :: kind",
            "media",
            "document",
            "notice",
            "history",
            "web :: ui"
        })
package org.xinghe.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
