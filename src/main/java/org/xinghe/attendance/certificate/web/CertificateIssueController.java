package org.xinghe.attendance.certificate.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.CertificatePaper;
import org.xinghe.attendance.certificate.Certificates;
import org.xinghe.attendance.certificate.IssueCertificates;
import org.xinghe.attendance.certificate.IssueOutcome.Issued;
import org.xinghe.attendance.certificate.IssueOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// Certificates of one activity: issued in one go, printed in one file.
@Controller
@RequestMapping("/desk/activities/{id}/certificates")
class CertificateIssueController {

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final CertificatePages pages;
    private final CertificateSources sources;
    private final Activities activities;
    private final UnitActivities own;
    private final Templates templates;

    CertificateIssueController(
            Certificates certificates,
            CertificatePaper paper,
            CertificatePages pages,
            CertificateSources sources,
            Activities activities,
            UnitActivities own,
            Templates templates) {
        this.certificates = certificates;
        this.paper = paper;
        this.pages = pages;
        this.sources = sources;
        this.activities = activities;
        this.own = own;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId id) {
        var activity = worked(id);
        var form = new IssueForm(null, null, "", "", "", activity.contactPhone());
        return Html.of(
                templates.certificateActivity(shell, pages.ofActivity(activity, form, List.of(), shell.words())));
    }

    @PostMapping
    View issue(Shell shell, @PathVariable ActivityId id, @ModelAttribute IssueForm form) {
        var activity = worked(id);
        var faults = new ArrayList<String>();
        var wishes = new ArrayList<>(sources.of(form.sourceOr(CertificateSource.TYPED), activity));
        if (form.sourceOr(CertificateSource.TYPED) == CertificateSource.TYPED) {
            if (form.typedList().length() > IssueForm.LONGEST_LIST) {
                faults.add(shell.say("certificate.refused.TOO_MANY"));
            } else {
                var read = TypedCertificates.read(form.typedList(), pages.firstDayOf(activity));
                read.unread().forEach(line -> faults.add(shell.say("certificate.line-unread", line)));
                wishes.addAll(read.wishes());
            }
        }
        if (!faults.isEmpty()) {
            return rejected(shell, activity, form, faults);
        }
        var kind = form.kindOr(CertificatePages.usualKind(activity));
        return switch (certificates.issue(new IssueCertificates(id, kind, wishes, form.signing()))) {
            case Issued issued ->
                issued.unprintable().isEmpty()
                        ? new SeeOther(
                                pathOf(id),
                                "certificate.flash.issued",
                                issued.issued().size(),
                                issued.had().size())
                        : new SeeOther(
                                pathOf(id),
                                "certificate.flash.issued.unprintable",
                                issued.issued().size(),
                                String.join(" ", issued.unprintable()));
            case Refused(var reasons) ->
                rejected(shell, activity, form, CertificateWords.faults(reasons, shell.words()));
        };
    }

    /// All that are valid, one a page.
    @GetMapping("/certificates.pdf")
    ResponseEntity<byte[]> print(@PathVariable ActivityId id) {
        var valid = certificates.of(id).stream().filter(Certificate::isValid).toList();
        if (valid.isEmpty()) {
            throw new NotFound("certificates of activity", id);
        }
        return CertificateSheet.pdf(own.require(id).card().title(), paper.of(valid));
    }

    @GetMapping("/register.xlsx")
    ResponseEntity<byte[]> register(Words words, @PathVariable ActivityId id) {
        return CertificateSheet.of(certificates.of(id), words);
    }

    private Html rejected(Shell shell, ActivityDetails activity, IssueForm form, List<String> faults) {
        return Html.rejected(
                templates.certificateActivity(shell, pages.ofActivity(activity, form, faults, shell.words())));
    }

    private ActivityDetails worked(ActivityId id) {
        var activity = own.require(id);
        if (!activities.mayWorkFor(activity.card().unit())) {
            throw new NotFound("activity", id);
        }
        return activity;
    }

    private static String pathOf(ActivityId id) {
        return "/desk/activities/%s/certificates".formatted(id);
    }
}
