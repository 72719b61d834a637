package org.xinghe.attendance.certificate.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.CertificateId;
import org.xinghe.attendance.certificate.CertificatePaper;
import org.xinghe.attendance.certificate.Certificates;
import org.xinghe.attendance.certificate.IssueOutcome.Issued;
import org.xinghe.attendance.certificate.IssueOutcome.Refused;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// The register of certificates, and each of them with what may be done about it.
@Controller
@RequestMapping("/desk/certificates")
class CertificateRegisterController {

    private static final int MOST_IN_A_SHEET = 50_000;

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final CertificatePages pages;
    private final Templates templates;

    CertificateRegisterController(
            Certificates certificates, CertificatePaper paper, CertificatePages pages, Templates templates) {
        this.certificates = certificates;
        this.paper = paper;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View register(
            Shell shell,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page) {
        return Html.of(
                templates.certificateRegister(shell, pages.register(unitOr(unit), yearOr(year), page, shell.words())));
    }

    @GetMapping("/register.xlsx")
    ResponseEntity<byte[]> download(
            Words words,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable Integer year) {
        return CertificateSheet.of(certificates.register(unitOr(unit), yearOr(year), MOST_IN_A_SHEET, 0), words);
    }

    @GetMapping("/{id}")
    View show(Shell shell, @PathVariable CertificateId id) {
        var certificate = certificates.require(id);
        return Html.of(page(shell, certificate, CorrectionForm.of(certificate), List.of()));
    }

    @GetMapping("/{id}/certificate.pdf")
    ResponseEntity<byte[]> print(@PathVariable CertificateId id) {
        var certificate = certificates.require(id);
        return CertificateSheet.pdf(certificate.number(), paper.of(List.of(certificate)));
    }

    @PostMapping("/{id}/replacement")
    View replace(Shell shell, @PathVariable CertificateId id, @ModelAttribute CorrectionForm form) {
        var certificate = certificates.require(id);
        var right = form.toCorrection(certificate);
        if (right.isEmpty()) {
            return Html.rejected(page(shell, certificate, form, List.of(shell.say("certificate.times-unread"))));
        }
        return switch (certificates.replace(id, right.get())) {
            case Issued issued ->
                new SeeOther(
                        "/desk/certificates/" + issued.issued().getFirst(),
                        "certificate.flash.replaced",
                        certificate.number());
            case Refused(var reasons) ->
                Html.rejected(page(shell, certificate, form, CertificateWords.faults(reasons, shell.words())));
        };
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(Shell shell, @PathVariable CertificateId id, @RequestParam(defaultValue = "") String reason) {
        var certificate = certificates.require(id);
        return switch (certificates.withdraw(id, reason)) {
            case Issued _ ->
                new SeeOther("/desk/certificates/" + id, "certificate.flash.withdrawn", certificate.number());
            case Refused(var reasons) ->
                Html.rejected(page(
                        shell,
                        certificate,
                        CorrectionForm.of(certificate),
                        CertificateWords.faults(reasons, shell.words())));
        };
    }

    private gg.jte.models.runtime.JteModel page(
            Shell shell, Certificate certificate, CorrectionForm form, List<String> faults) {
        return templates.certificateShow(shell, pages.one(certificate, form, faults, shell.words()));
    }

    private UnitId unitOr(@Nullable UnitId unit) {
        return unit == null ? pages.firstUnit() : unit;
    }

    private int yearOr(@Nullable Integer year) {
        return Objects.requireNonNullElseGet(year, () -> pages.today().getYear());
    }
}
