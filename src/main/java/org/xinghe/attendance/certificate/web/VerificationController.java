package org.xinghe.attendance.certificate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.attendance.Attempts;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.CertificateChecks;
import org.xinghe.web.Html;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Anybody verifies a certificate: by its code, or by number and code. Whoever guesses wrong too often waits a while;
/// what is not there is told the same way, whatever is wrong with it.
@Controller
@RequestMapping("/certificates")
class VerificationController {

    private final CertificateChecks checks;
    private final Templates templates;
    private final Attempts wrong;

    VerificationController(CertificateChecks checks, Templates templates, Clock clock) {
        this.checks = checks;
        this.templates = templates;
        this.wrong = new Attempts(10, Duration.ofMinutes(5), clock);
    }

    @Bean
    static PublicPaths verificationPaths() {
        return new PublicPaths("/certificates", "/certificates/*");
    }

    @Bean
    static OpenPosts verificationPosts() {
        return new OpenPosts("/certificates/*");
    }

    @GetMapping
    View ask(
            Shell shell,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code) {
        if (number.isBlank() && code.isBlank()) {
            return Html.of(templates.certificateAsk(shell, number, code, null));
        }
        if (wrong.areTooMany(request.getRemoteAddr())) {
            return tooMany(shell, number, code);
        }
        return checks.find(number, code)
                .<View>map(found -> new SeeOther("/certificates/" + found.code()))
                .orElseGet(() -> notFound(shell, request, number, code));
    }

    @GetMapping("/{code}")
    View show(Shell shell, HttpServletRequest request, @PathVariable String code) {
        return answer(shell, request, code, null);
    }

    /// Shows the whole name to whoever knows it.
    @PostMapping("/{code}")
    View name(
            Shell shell,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name) {
        return answer(shell, request, code, name);
    }

    private View answer(Shell shell, HttpServletRequest request, String code, @Nullable String name) {
        if (wrong.areTooMany(request.getRemoteAddr())) {
            return tooMany(shell, "", code);
        }
        return find(code)
                .<View>map(found -> found(shell, request, found, name))
                .orElseGet(() -> notFound(shell, request, "", code));
    }

    private Optional<Certificate> find(String code) {
        return checks.find(code);
    }

    private Html found(Shell shell, HttpServletRequest request, Certificate certificate, @Nullable String name) {
        var named = name != null && CertificateChecks.isNameOf(certificate, name);
        if (name != null && !named) {
            wrong.note(request.getRemoteAddr());
        }
        var words = shell.words();
        var page = new VerificationPage(
                "/certificates/" + certificate.code(),
                CertificateWords.tone(certificate.state()),
                Objects.requireNonNullElseGet(
                        CertificateWords.note(certificate, words), () -> words.say("certificate.valid")),
                CertificatePages.facts(
                        certificate, named ? certificate.name() : CertificateChecks.masked(certificate.name()), words),
                named,
                name == null || named ? null : words.say("certificate.name-differs"));
        var template = templates.certificateVerified(shell, page);
        return name == null || named ? Html.of(template) : Html.rejected(template);
    }

    private Html notFound(Shell shell, HttpServletRequest request, String number, String code) {
        wrong.note(request.getRemoteAddr());
        var page =
                templates.certificateAsk(shell, shortened(number), shortened(code), shell.say("certificate.unknown"));
        return new Html(page, HttpStatus.NOT_FOUND);
    }

    private Html tooMany(Shell shell, String number, String code) {
        var page =
                templates.certificateAsk(shell, shortened(number), shortened(code), shell.say("certificate.too-many"));
        return new Html(page, HttpStatus.TOO_MANY_REQUESTS);
    }

    private static String shortened(String typed) {
        return typed.length() > 80 ? "" : typed;
    }
}
