package org.xinghe.attendance.registration.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.RegistrationFilter;
import org.xinghe.attendance.registration.RegistrationFilter.Sort;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.attendance.registration.RegistrationLists;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.attendance.registration.Registrations;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// The registrations of an activity: looked through, taken away as a workbook, decided on.
@Controller
@RequestMapping("/desk/activities/{id}/registrations")
class RegistrationListController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Registrations registrations;
    private final RegistrationLists lists;
    private final RegistrationListPages pages;
    private final Templates templates;

    RegistrationListController(
            Registrations registrations, RegistrationLists lists, RegistrationListPages pages, Templates templates) {
        this.registrations = registrations;
        this.lists = lists;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View list(
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String session,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            Shell shell) {
        var filter = filter(session, state, text, sort, page);
        return Html.of(
                templates.attendanceRegistrationList(shell, pages.page(id, filter, Set.of(), null, "", shell.words())));
    }

    /// The same list as a workbook, looked for the same and all of it.
    @GetMapping("/download.xlsx")
    ResponseEntity<byte[]> download(
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String session,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "") String sort,
            Words words) {
        var offer = lists.requireOwn(id);
        var rows = lists.all(id, filter(session, state, text, sort, 1));
        var name = ContentDisposition.attachment()
                .filename(words.say("registration.list") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(RegistrationSheet.of(rows, offer, words));
    }

    @PostMapping("/approval")
    View approve(
            @PathVariable ActivityId id, @RequestParam(required = false) @Nullable List<String> only, Shell shell) {
        var ids = ids(only);
        return ids.isEmpty()
                ? refused(id, only, "registration.decide.none", "", shell)
                : new SeeOther(path(id), "registration.flash.approved", registrations.approve(id, ids));
    }

    @PostMapping("/decline")
    View decline(
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable List<String> only,
            @RequestParam(defaultValue = "") String reason,
            Shell shell) {
        var ids = ids(only);
        if (ids.isEmpty()) {
            return refused(id, only, "registration.decide.none", reason, shell);
        }
        var why = TypedText.line(reason);
        if (why.isEmpty() || TypedText.length(why) > Registrations.LONGEST_REASON) {
            return refused(id, only, "registration.decide.reason", reason, shell);
        }
        return new SeeOther(path(id), "registration.flash.declined", registrations.decline(id, ids, why));
    }

    private View refused(ActivityId id, @Nullable List<String> only, String why, String reason, Shell shell) {
        var chosen = only == null ? Set.<String>of() : Set.copyOf(only);
        var refusal = shell.say(why, Registrations.LONGEST_REASON);
        return Html.rejected(templates.attendanceRegistrationList(
                shell, pages.page(id, RegistrationFilter.all(), chosen, refusal, reason, shell.words())));
    }

    private static List<RegistrationId> ids(@Nullable List<String> only) {
        return only == null
                ? List.of()
                : only.stream()
                        .map(TypedText::id)
                        .flatMap(Optional::stream)
                        .map(RegistrationId::new)
                        .toList();
    }

    private static RegistrationFilter filter(
            String session, String state, @Nullable String text, String sort, int page) {
        return new RegistrationFilter(
                TypedText.id(session).map(SessionId::new).orElse(null),
                Typed.constant(RegistrationState.class, state).orElse(null),
                text == null ? null : TypedText.line(text),
                Typed.constant(Sort.class, sort).orElse(Sort.MADE),
                page);
    }

    private static String path(ActivityId id) {
        return "/desk/activities/" + id + "/registrations";
    }
}
