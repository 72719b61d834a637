package org.xinghe.report.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.OwnReports;
import org.xinghe.report.ReportQueues;
import org.xinghe.report.Reports;
import org.xinghe.shared.Actor;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What my units owe and have; opening a report makes it.
@Controller
@RequestMapping("/desk/reports")
class OwnReportsController implements NavigationSource {

    private final Reports reports;
    private final OwnReports own;
    private final ReportQueues queues;
    private final Templates templates;

    OwnReportsController(Reports reports, OwnReports own, ReportQueues queues, Templates templates) {
        this.reports = reports;
        this.own = own;
        this.queues = queues;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell) {
        return Html.of(templates.reportList(shell, OwnReportsPage.of(own.ofActing(), shell.words())));
    }

    @PostMapping
    View open(@RequestParam CampaignId campaign, @RequestParam UnitId unit) {
        return new SeeOther("/desk/reports/" + reports.open(campaign, unit));
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        var items = new java.util.ArrayList<NavigationItem>();
        if (own.isForActing()) {
            items.add(new NavigationItem("look.group.work", "report.list", "/desk/reports", 40));
        }
        if (queues.isForActing()) {
            items.add(new NavigationItem("look.group.campaign", "report.queue", "/desk/office-reports", 140));
        }
        return List.copyOf(items);
    }
}
