package org.xinghe.activity.press.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.press.InviteGuest;
import org.xinghe.activity.press.MediumLevel;
import org.xinghe.activity.press.NoteItem;
import org.xinghe.activity.press.PressGuestId;
import org.xinghe.activity.press.PressInterviewId;
import org.xinghe.activity.press.PressItemId;
import org.xinghe.activity.press.PressOutcome;
import org.xinghe.activity.press.PressOutcome.Done;
import org.xinghe.activity.press.PressOutcome.Reason;
import org.xinghe.activity.press.PressOutcome.Refused;
import org.xinghe.activity.press.PressPlans;
import org.xinghe.activity.press.SetInterview;
import org.xinghe.activity.press.web.PressPage.Fields;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Media at an activity: whom they turn to, who is let in, interviews, what was published.
@Controller
@RequestMapping("/desk/activities/{activity}/press")
class PressController {

    private static final int LONGEST_INTERVIEW = 600;
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    private final ActivityParts parts;
    private final PressPlans plans;
    private final PressPages pages;
    private final Templates templates;

    PressController(ActivityParts parts, PressPlans plans, PressPages pages, Templates templates) {
        this.parts = parts;
        this.plans = plans;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId activity) {
        return Html.of(templates.activityPressBoard(shell, pages.page(require(activity), shell.words())));
    }

    @PostMapping("/contact")
    View name(Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var outcome = plans.name(activity, Fields.text(sent, "name"), Fields.text(sent, "phone"));
        return answer(shell, activity, "contact", sent, outcome);
    }

    @PostMapping("/guests")
    View invite(Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var wish = new InviteGuest(
                Fields.text(sent, "medium"), level(sent), Fields.text(sent, "name"), Fields.text(sent, "phone"));
        return answer(shell, activity, "guest", sent, plans.invite(activity, wish));
    }

    @PostMapping("/guests/{guest}/accreditation")
    View accredit(@PathVariable ActivityId activity, @PathVariable PressGuestId guest, Shell shell) {
        return answer(shell, activity, "accreditation", NOTHING, plans.accredit(activity, guest));
    }

    @PostMapping("/guests/{guest}/withdrawal")
    View disaccredit(@PathVariable ActivityId activity, @PathVariable PressGuestId guest, Shell shell) {
        return answer(shell, activity, "accreditation", NOTHING, plans.disaccredit(activity, guest));
    }

    @PostMapping("/interviews")
    View setInterview(
            Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var guest = Fields.text(sent, "guest");
        var from = Typed.day(Fields.text(sent, "day"))
                .flatMap(day -> time(Fields.text(sent, "from")).map(day::atTime));
        var minutes = minutes(Fields.text(sent, "minutes"));
        if (guest.isEmpty() || from.isEmpty() || minutes == 0) {
            parts.requireWorked(activity, Part.PRESS);
            var reason = guest.isEmpty() ? Reason.NOT_ACCREDITED : Reason.TIME_WRONG;
            return answer(shell, activity, "interview", sent, new Refused(List.of(reason)));
        }
        var wish = new SetInterview(
                PressGuestId.of(guest),
                Fields.text(sent, "expert"),
                from.get(),
                from.get().plusMinutes(minutes),
                Fields.text(sent, "place"));
        return answer(shell, activity, "interview", sent, plans.setInterview(activity, wish));
    }

    @PostMapping("/interviews/{interview}/removal")
    View dropInterview(@PathVariable ActivityId activity, @PathVariable PressInterviewId interview) {
        plans.dropInterview(activity, interview);
        return done(activity, "removed");
    }

    @PostMapping("/items")
    View note(Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var story = Fields.text(sent, "story");
        var wish = new NoteItem(
                story.matches("\\d{1,6}") ? Integer.valueOf(story) : null,
                Fields.text(sent, "title"),
                Fields.text(sent, "link"),
                Fields.text(sent, "medium"),
                level(sent),
                Typed.day(Fields.text(sent, "day")).orElse(null));
        return answer(shell, activity, "item", sent, plans.note(activity, wish));
    }

    @PostMapping("/items/{item}/removal")
    View dropItem(@PathVariable ActivityId activity, @PathVariable PressItemId item) {
        plans.dropItem(activity, item);
        return done(activity, "removed");
    }

    private View answer(
            Shell shell, ActivityId activity, String form, MultiValueMap<String, String> sent, PressOutcome outcome) {
        return switch (outcome) {
            case Done _ -> done(activity, form);
            case Refused(var reasons) ->
                Html.rejected(templates.activityPressBoard(
                        shell, pages.refused(require(activity), form, sent, reasons, shell.words())));
        };
    }

    private ActivityDetails require(ActivityId activity) {
        return parts.requireSeen(activity, Part.PRESS);
    }

    private static View done(ActivityId activity, String what) {
        return new SeeOther("/desk/activities/" + activity + "/press", "press.flash." + what);
    }

    private static @org.jspecify.annotations.Nullable MediumLevel level(MultiValueMap<String, String> sent) {
        return Typed.constant(MediumLevel.class, Fields.text(sent, "level")).orElse(null);
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// 0 for what is no length of an interview.
    private static int minutes(String typed) {
        var plain = typed.strip();
        var read = plain.matches("\\d{1,3}") ? Integer.parseInt(plain) : 0;
        return read > LONGEST_INTERVIEW ? 0 : read;
    }
}
