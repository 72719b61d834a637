package org.xinghe.activity.school.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.school.GiveFeedback;
import org.xinghe.activity.school.SchoolOutcome;
import org.xinghe.activity.school.SchoolOutcome.Asked;
import org.xinghe.activity.school.SchoolOutcome.Done;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolOutcome.Refused;
import org.xinghe.activity.school.SchoolVisits;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// A school's own page behind its secret link: agree, ask for another day, call off, say how it was. Following the link
/// changes nothing; the buttons do.
@Controller
@RequestMapping("/school-visits/{code}")
class SchoolVisitController {

    private final SchoolVisits visits;
    private final SchoolVisitPages pages;
    private final Templates templates;

    SchoolVisitController(SchoolVisits visits, SchoolVisitPages pages, Templates templates) {
        this.visits = visits;
        this.pages = pages;
        this.templates = templates;
    }

    @Bean
    static PublicPaths schoolVisitPaths() {
        return new PublicPaths("/school-visits/*");
    }

    @Bean
    static OpenPosts schoolVisitPosts() {
        return new OpenPosts("/school-visits/*/*");
    }

    @GetMapping
    View show(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String said,
            jakarta.servlet.http.HttpServletResponse answer) {
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Html.of(templates.activitySchoolVisit(
                shell, pages.of(visits.behind(known(code)), said, null, List.of(), shell.words())));
    }

    @PostMapping("/confirmation")
    View confirm(Shell shell, @PathVariable String code) {
        return outcome(shell, code, visits.confirm(known(code)), "confirmed", null);
    }

    @PostMapping("/refusal")
    View refuse(Shell shell, @PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        return outcome(shell, code, visits.refuse(known(code), reason), "refused", null);
    }

    @PostMapping("/other-day")
    View askOtherDay(
            Shell shell,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason) {
        var wanted = Typed.day(day);
        return outcome(
                shell,
                code,
                wanted.isEmpty()
                        ? new Refused(List.of(Reason.DAY_MISSING))
                        : visits.askOtherDay(known(code), wanted.get(), reason),
                "moved",
                null);
    }

    @PostMapping("/cancellation")
    View withdraw(Shell shell, @PathVariable String code, @RequestParam(defaultValue = "") String reason) {
        return outcome(shell, code, visits.withdraw(known(code), reason), "withdrawn", null);
    }

    @PostMapping("/feedback")
    View feedBack(Shell shell, @PathVariable String code, @RequestParam MultiValueMap<String, String> sent) {
        var pictures = SchoolFields.text(sent, "pictures");
        var wish = new GiveFeedback(
                SchoolFields.number(SchoolFields.text(sent, "present")),
                Typed.constant(CountingMethod.class, SchoolFields.text(sent, "method"))
                        .orElse(null),
                SchoolFields.number(SchoolFields.text(sent, "useful")),
                SchoolFields.text(sent, "text"),
                pictures.equals("yes") ? Boolean.TRUE : pictures.equals("no") ? Boolean.FALSE : null);
        return outcome(shell, code, visits.feedBack(known(code), wish), "thanked", wish);
    }

    private View outcome(
            Shell shell,
            String code,
            SchoolOutcome outcome,
            String said,
            @org.jspecify.annotations.Nullable GiveFeedback typed) {
        return switch (outcome) {
            case Done _, Asked _ -> new SeeOther("/school-visits/" + code + "?said=" + said);
            case Refused(var reasons) ->
                Html.rejected(templates.activitySchoolVisit(
                        shell, pages.of(visits.behind(known(code)), "", typed, reasons, shell.words())));
        };
    }

    private static String known(String code) {
        if (!code.matches("[0-9a-f]{32}")) {
            throw new NotFound("school's link", "of this form");
        }
        return code;
    }
}
