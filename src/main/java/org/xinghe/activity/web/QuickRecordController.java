package org.xinghe.activity.web;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.ActivityKind;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.quick.QuickOutcome.Recorded;
import org.xinghe.activity.quick.QuickOutcome.Refused;
import org.xinghe.activity.quick.QuickOutcome.Submitted;
import org.xinghe.activity.quick.QuickRecordId;
import org.xinghe.activity.quick.QuickRecords;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Puts on record in one step what was never planned, from a phone.
@Controller
@RequestMapping("/desk/activities/quick-record")
class QuickRecordController {

    private static final List<CountingMethod> METHODS = List.of(
            CountingMethod.HEAD_COUNT, CountingMethod.REGISTRATION, CountingMethod.ESTIMATE, CountingMethod.PLATFORM);
    private static final LocalTime USUAL_START = LocalTime.of(9, 0);
    private static final LocalTime USUAL_END = LocalTime.of(11, 0);

    private final QuickRecords records;
    private final Activities activities;
    private final UnitActivities own;
    private final Campaigns campaigns;
    private final Units units;
    private final Kinds kinds;
    private final UploadedPictures pictures;
    private final Clock clock;
    private final Templates templates;

    QuickRecordController(
            QuickRecords records,
            Activities activities,
            UnitActivities own,
            Campaigns campaigns,
            Units units,
            Kinds kinds,
            UploadedPictures pictures,
            Clock clock,
            Templates templates) {
        this.records = records;
        this.activities = activities;
        this.own = own;
        this.campaigns = campaigns;
        this.units = units;
        this.kinds = kinds;
        this.pictures = pictures;
        this.clock = clock;
        this.templates = templates;
    }

    /// What came of reading the form.
    private record Reading(Faults faults, List<String> pictureFaults, List<String> refusals) {}

    @GetMapping
    View open(Shell shell) {
        var running = running();
        if (running.isEmpty()) {
            return Html.of(templates.activityNothingRuns(shell));
        }
        var unit = firstOwnUnit();
        var form = new QuickRecordForm(
                QuickRecordId.fresh().toString(),
                unit.toString(),
                running.getFirst().id().toString(),
                "",
                CampaignTime.dayOf(clock.instant()).toString(),
                USUAL_START.toString(),
                USUAL_END.toString(),
                "",
                "",
                Mode.OFFLINE.name(),
                "",
                "",
                "",
                "",
                records.lastPhoneOf(unit),
                List.of());
        return Html.of(template(shell, unit, form, new Reading(new Faults(), List.of(), List.of())));
    }

    /// Takes the pictures first, so that the good ones are kept whatever else is wrong.
    @PostMapping
    View record(
            Shell shell,
            @RequestParam UnitId unit,
            @RequestParam CampaignId campaign,
            @RequestParam QuickRecordId once,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "pictureFiles", required = false) @Nullable List<MultipartFile> files) {
        if (!activities.mayWorkFor(unit)) {
            throw new NotFound("unit", unit);
        }
        if (running().stream().noneMatch(each -> each.id().equals(campaign))) {
            throw new NotFound("running campaign", campaign);
        }
        var taken = pictures.take(unit, files);
        var form = QuickRecordForm.of(sent).with(taken.kept());
        var faults = new Faults();
        if (!form.kind().isBlank()
                && offered().noneMatch(kind -> kind.code().value().equals(form.kind()))) {
            faults.add("kind", "activity.fault.kind");
        }
        var now = CampaignTime.localOf(clock.instant());
        var meant = form.read(
                unit, campaign, units.require(unit).region(), Actor.current().name(), now, faults);
        var reading = new Reading(faults, taken.reasons(shell.words()), List.of());
        if (meant.isEmpty() || !reading.pictureFaults().isEmpty()) {
            return Html.rejected(template(shell, unit, form, reading));
        }
        return switch (records.take(once, meant.get().plan(), meant.get().record())) {
            case Recorded(var id) -> new SeeOther("/desk/activities/" + id, "activity.flash.RECORDED");
            case Submitted(var id) -> new SeeOther("/desk/activities/" + id, "quick-record.flash.submitted");
            case Refused(var reasons) -> {
                var said = reasons.stream()
                        .map(reason -> shell.words().say("activity.refused", reason))
                        .toList();
                yield Html.rejected(template(shell, unit, form, new Reading(faults, List.of(), said)));
            }
        };
    }

    private gg.jte.models.runtime.JteModel template(Shell shell, UnitId unit, QuickRecordForm form, Reading reading) {
        var words = shell.words();
        return templates.activityQuickRecord(
                shell,
                new QuickRecordPage(
                        activities.mayDecideFor(unit),
                        unitChoices(unit),
                        running().stream()
                                .map(each -> Choice.of(
                                        each.id().toString(),
                                        each.title(),
                                        each.id().toString().equals(form.campaign())))
                                .toList(),
                        offered()
                                .map(kind -> Choice.of(
                                        kind.code().value(),
                                        words.say("activity.kind." + kind.code()),
                                        kind.code().value().equals(form.kind())))
                                .toList(),
                        Stream.of(Mode.OFFLINE, Mode.ONLINE)
                                .map(mode -> Choice.of(
                                        mode.name(),
                                        words.say("activity.mode", mode),
                                        mode.name().equals(form.mode())))
                                .toList(),
                        METHODS.stream()
                                .map(method -> Choice.of(
                                        method.name(),
                                        words.say("activity.method", method),
                                        method.name().equals(form.method())))
                                .toList(),
                        form,
                        reading.faults(),
                        pictures.kept(unit, form.pictureIds()),
                        reading.pictureFaults(),
                        reading.refusals()));
    }

    private List<Choice> unitChoices(UnitId chosen) {
        return Stream.concat(own.ownUnits().stream(), Stream.of(units.require(chosen)))
                .distinct()
                .map(unit ->
                        Choice.of(unit.id().toString(), unit.name(), unit.id().equals(chosen)))
                .toList();
    }

    /// Kinds that need nothing beyond what the short form asks for.
    private Stream<ActivityKind> offered() {
        return kinds.all().stream()
                .filter(kind -> Stream.of(Part.STOPS, Part.TOUR, Part.SCHOOLS, Part.PROGRAMME)
                        .noneMatch(kind::has));
    }

    private List<CampaignSummary> running() {
        return campaigns.running().stream()
                .filter(campaign -> campaign.status() == CampaignStatus.RUNNING)
                .toList();
    }

    private UnitId firstOwnUnit() {
        return own.ownUnits().stream()
                .findFirst()
                .map(UnitSummary::id)
                .orElseThrow(() -> new NotFound("unit of", Actor.current().name()));
    }
}
