package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.report.OwnReport;
import org.xinghe.report.OwnReports;
import org.xinghe.report.ReportQueues;
import org.xinghe.report.ReportState;
import org.xinghe.shared.Actor;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// Reports that wait for somebody: to be mended, to be sent, to be judged.
@Component
class ReportsWaiting implements WaitingSource {

    private static final int MOST = 30;

    private final OwnReports own;
    private final ReportQueues queues;

    ReportsWaiting(OwnReports own, ReportQueues queues) {
        this.own = own;
        this.queues = queues;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        for (var report : own.ofActing()) {
            if (report.state() == ReportState.RETURNED) {
                waiting.add(of(report, "report.waiting.returned", Tone.WARN, 20));
            } else if (report.state() == ReportState.SUBMITTED && report.sends()) {
                waiting.add(of(report, "report.waiting.send", report.late() ? Tone.BAD : Tone.BUSY, 30));
            }
        }
        queues.waiting(MOST)
                .forEach(report -> waiting.add(new Waiting(
                        "report.waiting.judge",
                        report.unit().name(),
                        "/desk/office-reports/" + report.report(),
                        null,
                        Tone.BUSY,
                        40)));
        return List.copyOf(waiting);
    }

    private static Waiting of(OwnReport report, String group, Tone tone, int order) {
        return new Waiting(
                group,
                report.unit().name() + " · " + report.campaign().title(),
                "/desk/reports/" + report.report(),
                report.dueOn(),
                tone,
                order);
    }
}
