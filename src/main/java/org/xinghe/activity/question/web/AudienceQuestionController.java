package org.xinghe.activity.question.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
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
import org.xinghe.activity.question.AudienceQuestionId;
import org.xinghe.activity.question.AudienceQuestions;
import org.xinghe.activity.question.QuestionOutcome;
import org.xinghe.activity.question.QuestionOutcome.Done;
import org.xinghe.activity.question.QuestionOutcome.Overtaken;
import org.xinghe.activity.question.QuestionOutcome.Refused;
import org.xinghe.activity.question.web.AudienceQuestionPages.Sent;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// Questions at the desk of an activity: log, queue, what was promised; on paper and as a sheet.
@Controller
@RequestMapping("/desk/activities/{activity}/questions")
class AudienceQuestionController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NUMBER = 6;

    private final ActivityParts parts;
    private final AudienceQuestions questions;
    private final AudienceQuestionPages pages;
    private final AudienceQuestionSheet sheet;
    private final Templates templates;

    AudienceQuestionController(
            ActivityParts parts,
            AudienceQuestions questions,
            AudienceQuestionPages pages,
            AudienceQuestionSheet sheet,
            Templates templates) {
        this.parts = parts;
        this.questions = questions;
        this.pages = pages;
        this.sheet = sheet;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId activity, @RequestParam(defaultValue = "open") String show) {
        return Html.of(templates.activityQuestionDesk(shell, pages.desk(require(activity), show, null, shell.words())));
    }

    @GetMapping("/print")
    View print(Shell shell, @PathVariable ActivityId activity) {
        return Html.of(
                templates.activityQuestionPrint(shell, pages.desk(require(activity), "all", null, shell.words())));
    }

    @GetMapping("/download.xlsx")
    ResponseEntity<byte[]> download(Words words, @PathVariable ActivityId activity) {
        var title = require(activity).card().title();
        var name = ContentDisposition.attachment()
                .filename(words.say("questions-public.print.title", title) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet.of(questions.of(activity), words));
    }

    @PostMapping
    View log(Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var typed = LogFields.typed(sent);
        return switch (questions.log(activity, typed.wish())) {
            case Done _ -> done(activity, "questions-public.flash.logged");
            case Refused(var reasons) ->
                Html.rejected(templates.activityQuestionDesk(
                        shell, pages.refusedLog(require(activity), typed, reasons, shell.words())));
            case Overtaken _ -> done(activity, "questions-public.flash.logged");
        };
    }

    @PostMapping("/{id}/answer")
    View answer(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable AudienceQuestionId id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var typed = AnswerFields.typed(sent);
        return outcome(shell, activity, id, typed, questions.answer(id, version, typed.wish()), "answered");
    }

    @PostMapping("/{id}/publication")
    View publish(Shell shell, @PathVariable ActivityId activity, @PathVariable AudienceQuestionId id) {
        return outcome(shell, activity, id, AnswerFields.EMPTY, questions.publish(id), "published");
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(Shell shell, @PathVariable ActivityId activity, @PathVariable AudienceQuestionId id) {
        return outcome(shell, activity, id, AnswerFields.EMPTY, questions.withdraw(id), "withdrawn");
    }

    @PostMapping("/{id}/refusal")
    View decline(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable AudienceQuestionId id,
            @RequestParam(defaultValue = "") String reason) {
        return outcome(shell, activity, id, AnswerFields.EMPTY, questions.decline(id, reason), "declined");
    }

    @PostMapping("/{id}/merging")
    View merge(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable AudienceQuestionId id,
            @RequestParam(defaultValue = "") String into) {
        var target = into.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(into) : 0;
        return outcome(shell, activity, id, AnswerFields.EMPTY, questions.merge(id, target), "merged");
    }

    @PostMapping("/{id}/hand-in")
    View handIn(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable AudienceQuestionId id,
            @RequestParam(defaultValue = "") String done) {
        return outcome(shell, activity, id, AnswerFields.EMPTY, questions.handIn(id, done), "handed-in");
    }

    @PostMapping("/box")
    View box(@PathVariable ActivityId activity, @RequestParam(defaultValue = "no") String takes) {
        questions.takeFromPublic(activity, takes.equals("yes"));
        return done(activity, "questions-public.flash.box");
    }

    private View outcome(
            Shell shell,
            ActivityId activity,
            AudienceQuestionId id,
            AnswerFields typed,
            QuestionOutcome outcome,
            String flash) {
        return switch (outcome) {
            case Done _ -> done(activity, "questions-public.flash." + flash);
            case Refused(var reasons) ->
                Html.rejected(templates.activityQuestionDesk(
                        shell,
                        pages.desk(require(activity), "all", new Sent(id, typed, reasons, false), shell.words())));
            case Overtaken _ ->
                Html.conflict(templates.activityQuestionDesk(
                        shell,
                        pages.desk(require(activity), "all", new Sent(id, typed, List.of(), true), shell.words())));
        };
    }

    private ActivityDetails require(ActivityId activity) {
        return parts.requireSeen(activity, Part.QUESTIONS);
    }

    private static View done(ActivityId activity, String flash) {
        return new SeeOther("/desk/activities/" + activity + "/questions", flash);
    }
}
