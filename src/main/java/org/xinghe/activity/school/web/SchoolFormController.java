package org.xinghe.activity.school.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.school.GradeBand;
import org.xinghe.activity.school.SchoolOutcome.Asked;
import org.xinghe.activity.school.SchoolOutcome.Done;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolOutcome.Refused;
import org.xinghe.activity.school.SchoolTalks;
import org.xinghe.activity.school.TitleLevel;
import org.xinghe.activity.school.VisitWay;
import org.xinghe.web.FormTokens;
import org.xinghe.web.Html;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Schools ask for talks and speakers offer them, both without an account.
@Controller
@RequestMapping("/activities/{slug}")
class SchoolFormController {

    private final ActivityParts parts;
    private final SchoolTalks talks;
    private final SchoolChoices choices;
    private final FormTokens tokens;
    private final Templates templates;

    SchoolFormController(
            ActivityParts parts, SchoolTalks talks, SchoolChoices choices, FormTokens tokens, Templates templates) {
        this.parts = parts;
        this.talks = talks;
        this.choices = choices;
        this.tokens = tokens;
        this.templates = templates;
    }

    @Bean
    static PublicPaths schoolFormPaths() {
        return new PublicPaths("/activities/*/school-request", "/activities/*/speaker-offer");
    }

    @Bean
    static OpenPosts schoolFormPosts() {
        return new OpenPosts("/activities/*/school-request", "/activities/*/speaker-offer");
    }

    @GetMapping("/school-request")
    View school(Shell shell, @PathVariable String slug) {
        var token = tokens.issue(SchoolTalks.schoolPurpose(slug));
        return Html.of(templates.activitySchoolRequest(
                shell, request(require(slug), token, SchoolFields.EMPTY, List.of(), shell)));
    }

    /// A machine is sent to where it finds nothing, and nothing is kept.
    @PostMapping("/school-request")
    View ask(Shell shell, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        var activity = require(slug);
        if (!SchoolFields.text(sent, "website").isEmpty()) {
            return new SeeOther("/activities/" + slug);
        }
        var typed = SchoolFields.typed(sent);
        var token = SchoolFields.text(sent, "token");
        return switch (talks.ask(slug, typed.wish(), token)) {
            case Asked(var code) -> new SeeOther("/school-visits/" + code + "?said=asked");
            case Done _ -> new SeeOther("/activities/" + slug);
            case Refused(var reasons) ->
                Html.rejected(templates.activitySchoolRequest(
                        shell,
                        request(
                                activity,
                                kept(token, reasons, SchoolTalks.schoolPurpose(slug)),
                                typed,
                                reasons,
                                shell)));
        };
    }

    @GetMapping("/speaker-offer")
    View speaker(Shell shell, @PathVariable String slug, @RequestParam(defaultValue = "") String sent) {
        var token = tokens.issue(SchoolTalks.speakerPurpose(slug));
        return Html.of(templates.activitySchoolOffer(
                shell, offer(require(slug), token, sent.equals("ok"), OfferFields.EMPTY, List.of(), shell)));
    }

    @PostMapping("/speaker-offer")
    View offer(Shell shell, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        var activity = require(slug);
        var typed = OfferFields.typed(sent);
        var token = SchoolFields.text(sent, "token");
        var thanks = new SeeOther("/activities/" + slug + "/speaker-offer?sent=ok");
        if (!SchoolFields.text(sent, "website").isEmpty()) {
            return thanks;
        }
        return switch (talks.offer(slug, typed.wish(), token)) {
            case Done _, Asked _ -> thanks;
            case Refused(var reasons) ->
                Html.rejected(templates.activitySchoolOffer(
                        shell,
                        offer(
                                activity,
                                kept(token, reasons, SchoolTalks.speakerPurpose(slug)),
                                false,
                                typed,
                                reasons,
                                shell)));
        };
    }

    private String kept(String token, List<Reason> reasons, String purpose) {
        return reasons.contains(Reason.FORM_STALE) ? tokens.issue(purpose) : token;
    }

    private ActivityDetails require(String slug) {
        return parts.requirePublic(slug, Part.SCHOOLS);
    }

    private SchoolRequestPage request(
            ActivityDetails activity, String token, SchoolFields form, List<Reason> faults, Shell shell) {
        var words = shell.words();
        return new SchoolRequestPage(
                activity.card().title(),
                "/activities/" + activity.card().slug(),
                SchoolTalks.isOpen(activity),
                token,
                form,
                choices.places(activity, form.region()),
                SchoolChoices.constants(GradeBand.class, "school.grades", form.grades(), words),
                SchoolChoices.constants(VisitWay.class, "school.way", form.way(), words),
                new SchoolFaults(faults, words));
    }

    private SpeakerOfferPage offer(
            ActivityDetails activity, String token, boolean sent, OfferFields form, List<Reason> faults, Shell shell) {
        var words = shell.words();
        return new SpeakerOfferPage(
                activity.card().title(),
                "/activities/" + activity.card().slug(),
                SchoolTalks.isOpen(activity),
                sent,
                token,
                form,
                choices.cities(activity, form.regions()),
                SchoolChoices.constants(TitleLevel.class, "school.level", form.level(), words),
                SchoolChoices.constants(VisitWay.class, "school.way", form.way(), words),
                new SchoolFaults(faults, words));
    }
}
