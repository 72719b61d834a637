package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.beneficiary.Beneficiaries;
import org.xinghe.activity.beneficiary.BeneficiaryLine;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Puts what was held on record, and puts records right.
@Controller
@RequestMapping("/desk/activities/{id}/record")
class RecordController {

    private static final List<CountingMethod> ON_SITE = List.of(
            CountingMethod.HEAD_COUNT,
            CountingMethod.REGISTRATION,
            CountingMethod.TICKETS,
            CountingMethod.GATE_COUNTER,
            CountingMethod.ESTIMATE);
    private static final List<CountingMethod> ONLINE =
            List.of(CountingMethod.PLATFORM, CountingMethod.REGISTRATION, CountingMethod.ESTIMATE);

    private final Activities activities;
    private final UnitActivities own;
    private final UploadedPictures pictures;
    private final Beneficiaries beneficiaries;
    private final BeneficiaryFields beneficiaryFields;
    private final Templates templates;

    RecordController(
            Activities activities,
            UnitActivities own,
            UploadedPictures pictures,
            Beneficiaries beneficiaries,
            BeneficiaryFields beneficiaryFields,
            Templates templates) {
        this.activities = activities;
        this.own = own;
        this.pictures = pictures;
        this.beneficiaries = beneficiaries;
        this.beneficiaryFields = beneficiaryFields;
        this.templates = templates;
    }

    /// What came of reading the form.
    private record Reading(
            Faults faults, List<String> pictureFaults, List<String> refusals, List<Difference> differences) {

        static final Reading NONE = new Reading(new Faults(), List.of(), List.of(), List.of());
    }

    @GetMapping
    View open(Shell shell, @PathVariable ActivityId id) {
        var activity = ours(id);
        if (!own.rightsOn(activity).record()) {
            return new SeeOther("/desk/activities/" + id, "activity.flash.not-held");
        }
        var reached = BeneficiaryRows.of(beneficiaries.of(id));
        return Html.of(template(shell, activity, RecordForm.of(activity), reached, Reading.NONE));
    }

    /// Takes the pictures first, so that the good ones are kept whatever else is wrong.
    @PostMapping
    View record(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "pictureFiles", required = false) @Nullable List<MultipartFile> files) {
        var activity = ours(id);
        var taken = pictures.take(activity.card().unit(), files);
        var form = RecordForm.of(sent).with(taken.kept());
        var faults = new Faults();
        var reached = BeneficiaryRows.of(sent);
        var lines = reached.read(faults);
        var wish = form.read(activity.record() != null && activity.version() == form.version(), faults);
        var pictureFaults = taken.reasons(shell.words());
        if (wish.isEmpty() || !pictureFaults.isEmpty()) {
            return rejected(shell, activity, form, reached, new Reading(faults, pictureFaults, List.of(), List.of()));
        }
        try {
            return switch (activities.record(id, form.version(), wish.get(), form.reason())) {
                case Done _ -> {
                    beneficiaries.replace(id, lines);
                    yield new SeeOther("/desk/activities/" + id, "activity.flash.RECORDED");
                }
                case Refused no -> {
                    var words = no.reasons().stream()
                            .map(reason -> shell.words().say("activity.refused", reason))
                            .toList();
                    yield rejected(shell, activity, form, reached, new Reading(faults, List.of(), words, List.of()));
                }
            };
        } catch (EditConflict _) {
            return conflict(shell, own.require(id), form, reached, lines);
        }
    }

    private View rejected(
            Shell shell, ActivityDetails activity, RecordForm form, BeneficiaryRows reached, Reading reading) {
        return Html.rejected(template(shell, activity, form, reached, reading));
    }

    /// Shows what the other one saved beside what was typed; saved again, what was typed here stands. What was saved
    /// already as it is typed, because the first answer was lost on its way, is saved.
    private View conflict(
            Shell shell,
            ActivityDetails theirs,
            RecordForm form,
            BeneficiaryRows reached,
            List<BeneficiaryLine> lines) {
        var found = differences(RecordForm.of(theirs), form, shell.words());
        if (found.isEmpty()) {
            beneficiaries.replace(theirs.card().id(), lines);
            return new SeeOther("/desk/activities/" + theirs.card().id(), "activity.flash.RECORDED");
        }
        var reading = new Reading(new Faults(), List.of(), List.of(), found);
        return Html.conflict(template(shell, theirs, form.withVersion(theirs.version()), reached, reading));
    }

    private gg.jte.models.runtime.JteModel template(
            Shell shell, ActivityDetails activity, RecordForm form, BeneficiaryRows reached, Reading reading) {
        var card = activity.card();
        return templates.activityRecord(
                shell,
                new RecordPage(
                        card.id().toString(),
                        card.unit().toString(),
                        card.title(),
                        ActivityWords.moment(card.firstAt(), shell.words()),
                        activity.record() != null,
                        methods(ON_SITE, form.onSiteMethod(), shell.words()),
                        methods(ONLINE, form.onlineMethod(), shell.words()),
                        form,
                        beneficiaryFields.of(reached, card.unit(), shell.words()),
                        reached.isFilled(),
                        reading.faults(),
                        pictures.kept(card.unit(), form.pictureIds()),
                        reading.pictureFaults(),
                        reading.refusals(),
                        reading.differences()));
    }

    private static List<Choice> methods(List<CountingMethod> offered, String chosen, Words words) {
        return offered.stream()
                .map(method -> new Choice(
                        method.name(),
                        words.say("activity.method", method),
                        method.name().equals(chosen),
                        words.say("activity.method.hint", method)))
                .toList();
    }

    private static List<Difference> differences(RecordForm theirs, RecordForm mine, Words words) {
        var found = new ArrayList<Difference>();
        compare(found, words.say("activity.field.on-site"), onSite(theirs, words), onSite(mine, words));
        compare(found, words.say("activity.field.online"), online(theirs, words), online(mine, words));
        compare(found, words.say("activity.field.science-workers"), theirs.scienceWorkers(), mine.scienceWorkers());
        compare(found, words.say("activity.field.volunteers"), theirs.volunteers(), mine.volunteers());
        compare(found, words.say("activity.field.text"), theirs.text(), mine.text());
        compare(found, words.say("activity.field.press"), theirs.pressLinks(), mine.pressLinks());
        if (!theirs.pictures().equals(mine.pictures())) {
            found.add(new Difference(
                    words.say("activity.field.pictures"),
                    words.say("activity.pictures.count", theirs.pictures().size()),
                    words.say("activity.pictures.count", mine.pictures().size())));
        }
        return found;
    }

    private static void compare(List<Difference> found, String label, String theirs, String mine) {
        if (!theirs.strip().equals(mine.strip())) {
            found.add(new Difference(label, theirs.strip(), mine.strip()));
        }
    }

    private static String onSite(RecordForm form, Words words) {
        return people(form.onSite(), form.onSiteMethod(), form.onSiteNone(), words);
    }

    private static String online(RecordForm form, Words words) {
        return people(form.online(), form.onlineMethod(), form.onlineNone(), words);
    }

    private static String people(String number, String method, boolean none, Words words) {
        if (none) {
            return words.say("activity.counted.none");
        }
        var how = TypedValues.constant(CountingMethod.class, method)
                .map(each -> words.say("activity.method", each))
                .orElse("");
        return Stream.of(number, how)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private ActivityDetails ours(ActivityId id) {
        var activity = own.require(id);
        if (!activities.mayWorkFor(activity.card().unit())) {
            throw new NotFound("activity", id);
        }
        return activity;
    }
}
