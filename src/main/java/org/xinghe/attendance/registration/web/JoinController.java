package org.xinghe.attendance.registration.web;

import jakarta.servlet.http.HttpServletResponse;
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
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.Offers;
import org.xinghe.attendance.registration.RegisterOutcome.Kept;
import org.xinghe.attendance.registration.RegisterOutcome.Reason;
import org.xinghe.attendance.registration.RegisterOutcome.Refused;
import org.xinghe.attendance.registration.Registrations;
import org.xinghe.shared.NotFound;
import org.xinghe.web.FormTokens;
import org.xinghe.web.Html;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Registers visitors, who have neither account nor session. What is right costs no page: it leads on to the
/// confirmation.
@Controller
@RequestMapping("/activities/{slug:[a-z0-9-]{1,60}}/registration")
class JoinController {

    private final Offers offers;
    private final Registrations registrations;
    private final JoinPages pages;
    private final FormTokens tokens;
    private final Templates templates;

    JoinController(
            Offers offers, Registrations registrations, JoinPages pages, FormTokens tokens, Templates templates) {
        this.offers = offers;
        this.registrations = registrations;
        this.pages = pages;
        this.tokens = tokens;
        this.templates = templates;
    }

    @Bean
    static PublicPaths registerPaths() {
        return new PublicPaths("/activities/*/registration", "/registrations/*", "/registrations/*/calendar.ics");
    }

    @Bean
    static OpenPosts registerPosts() {
        return new OpenPosts(
                "/activities/*/registration",
                "/registrations/*/heads",
                "/registrations/*/cancellation",
                "/registrations/*/erasure");
    }

    @GetMapping
    View ask(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String session,
            Shell shell,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var offer = offers.at(slug).orElseThrow(() -> new NotFound("registration of", slug));
        return Html.of(templates.attendanceRegistrationForm(
                shell, pages.page(offer, JoinForm.fresh(session), new FormFaults(), shell.words())));
    }

    @PostMapping
    View register(@PathVariable String slug, @RequestParam MultiValueMap<String, String> sent, Shell shell) {
        var offer = offers.recentlyAt(slug).orElseThrow(() -> new NotFound("registration of", slug));
        var form = JoinForm.of(sent, offer);
        var faults = new FormFaults();
        if (!tokens.isOurs(TypedText.of(sent, "token"), JoinPages.purpose(slug))
                || !form.website().isBlank()) {
            faults.add("token", "registration.fault.token");
        }
        var wish = JoinReader.read(form, offer, shell.language(), faults);
        if (wish.isEmpty()) {
            return rejected(offer, form, faults, shell);
        }
        return switch (registrations.register(wish.get())) {
            case Kept kept -> new SeeOther("/registrations/" + kept.code());
            case Refused(var reason) -> {
                var most = offer.setup().largestGroup();
                faults.add(fieldOf(reason), "registration.refused." + reason.name(), most);
                yield rejected(offer, form, faults, shell);
            }
        };
    }

    private View rejected(Offer offer, JoinForm form, FormFaults faults, Shell shell) {
        var page = pages.page(offer, form, faults, shell.words());
        return Html.rejected(templates.attendanceRegistrationForm(shell, page));
    }

    private static String fieldOf(Reason reason) {
        return switch (reason) {
            case NOT_HERE, CALLED_OFF, NOT_OPEN_YET, CLOSED -> "session";
            case SAME_CONTACT -> "mobile";
            case GROUP_TOO_LARGE -> "heads";
        };
    }
}
