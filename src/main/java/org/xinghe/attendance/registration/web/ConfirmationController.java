package org.xinghe.attendance.registration.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.SessionStandings;
import org.xinghe.attendance.registration.ChangeOutcome;
import org.xinghe.attendance.registration.RegistrationView;
import org.xinghe.attendance.registration.Registrations;
import org.xinghe.shared.NotFound;
import org.xinghe.web.CalendarText;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Site;
import xinghe.templates.Templates;

/// One registration for whoever has its code: the code is the proof. Nothing keeps the page, finds it, or is told where
/// somebody came from.
@Controller
@RequestMapping("/registrations/{code:[A-Za-z0-9_-]{22,64}}")
class ConfirmationController {

    private final Registrations registrations;
    private final ConfirmationPages pages;
    private final SessionStandings standings;
    private final Site site;
    private final Templates templates;

    ConfirmationController(
            Registrations registrations,
            ConfirmationPages pages,
            SessionStandings standings,
            Site site,
            Templates templates) {
        this.registrations = registrations;
        this.pages = pages;
        this.standings = standings;
        this.site = site;
        this.templates = templates;
    }

    @ModelAttribute
    static void keepItPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    View show(@PathVariable String code, Shell shell) {
        return Html.of(
                templates.attendanceRegistrationConfirmation(shell, pages.page(require(code), null, shell.words())));
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> calendarFile(@PathVariable String code) {
        var which = require(code);
        var standing = standings.find(which.session()).orElseThrow(() -> new NotFound("session", which.session()));
        return ResponseEntity.ok()
                .contentType(CalendarText.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + standing.slug() + ".ics\"")
                .body(SessionCalendar.of(which, standing, site.address()));
    }

    @PostMapping("/heads")
    View changeHeads(@PathVariable String code, @RequestParam(defaultValue = "") String heads, Shell shell) {
        var wanted = TypedText.count(heads);
        return answer(
                code,
                wanted.map(count -> registrations.changeHeads(require(code).code(), count))
                        .orElse(ChangeOutcome.NOT_SO_MANY_ALLOWED),
                shell);
    }

    @PostMapping("/cancellation")
    View cancel(@PathVariable String code, Shell shell) {
        return answer(code, registrations.cancel(code), shell);
    }

    @PostMapping("/erasure")
    View erase(@PathVariable String code, Shell shell) {
        return answer(code, registrations.erase(code), shell);
    }

    private View answer(String code, ChangeOutcome outcome, Shell shell) {
        return switch (outcome) {
            case DONE -> new SeeOther("/registrations/" + code);
            case NOT_SO_MANY_FREE, TOO_LATE, NOT_SO_MANY_ALLOWED ->
                Html.rejected(templates.attendanceRegistrationConfirmation(
                        shell,
                        pages.page(require(code), shell.words().say("registration.change", outcome), shell.words())));
        };
    }

    private RegistrationView require(String code) {
        return registrations.find(code).orElseThrow(() -> new NotFound("registration", "of this code"));
    }
}
