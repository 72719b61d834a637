package org.xinghe.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.report.OwnReport;
import org.xinghe.report.ReportState;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// What the units of somebody owe and have.
public record OwnReportsPage(List<Row> rows) {

    /// One report of one unit.
    ///
    /// @param href its page, null while nobody opened it
    /// @param detail when it was sent, or why it came back; null when there is nothing to say
    public record Row(
            String campaign,
            String campaignId,
            String unit,
            String unitId,
            @Nullable String href,
            Tone tone,
            String state,
            String due,
            boolean extended,
            boolean late,
            @Nullable String detail) {}

    static OwnReportsPage of(List<OwnReport> reports, Words words) {
        return new OwnReportsPage(
                reports.stream().map(report -> row(report, words)).toList());
    }

    private static Row row(OwnReport report, Words words) {
        var dueOn = report.dueOn();
        return new Row(
                report.campaign().title(),
                report.campaign().id().toString(),
                report.unit().name(),
                report.unit().id().toString(),
                report.report() == null ? null : "/desk/reports/" + report.report(),
                ReportPages.toneOf(report.state()),
                ReportPages.stateOf(report.state(), words),
                dueOn == null ? words.say("report.no-day") : words.say("report.due", words.day(dueOn)),
                report.extended(),
                report.late(),
                detail(report, words));
    }

    private static @Nullable String detail(OwnReport report, Words words) {
        var sentAt = report.sentAt();
        if (report.reasons() != null && report.state() != ReportState.SENT) {
            return words.say("report.came-back", report.reasons());
        }
        return sentAt == null ? null : words.say("report.sent-as", words.moment(sentAt), report.versions());
    }
}
