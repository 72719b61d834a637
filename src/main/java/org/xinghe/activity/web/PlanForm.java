package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;

/// A plan as it is typed: every value as it came, right or wrong, so that nothing typed is lost.
///
/// @param version of the activity that was opened, 0 of a new one
/// @param kind the code of its kind, empty until it is chosen
/// @param poster the id of the poster that is kept already, empty for none
/// @param moveReason why sessions move that the public knows already
/// @param extras what is typed beside the plan itself
public record PlanForm(
        int version,
        String kind,
        String title,
        String strand,
        String duty,
        String mode,
        String summary,
        String audience,
        String contactName,
        String contactPhone,
        List<SessionRow> sessions,
        String poster,
        String moveReason,
        PlanExtras extras) {

    /// How many sessions a form has room for at first, and how many more are added at once.
    static final int ROWS = 6;

    /// How many sessions an activity has at most.
    static final int MOST = 60;

    /// An empty form, or one with the duty that it shall answer.
    static PlanForm fresh(String strand, String duty, String contactName, String region) {
        var rows =
                IntStream.range(0, ROWS).mapToObj(_ -> SessionRow.empty(region)).toList();
        return new PlanForm(
                0, "", "", strand, duty, Mode.OFFLINE.name(), "", "", contactName, "", rows, "", "", PlanExtras.NONE);
    }

    static PlanForm of(MultiValueMap<String, String> sent) {
        var rows = new ArrayList<SessionRow>();
        for (var number = 1; number <= ROWS || (number <= MOST && sent.containsKey("day" + number)); number++) {
            rows.add(SessionRow.of(sent, number));
        }
        return new PlanForm(
                TypedValues.count(TypedValues.text(sent, "version")).orElse(0),
                TypedValues.text(sent, "kind"),
                TypedValues.text(sent, "title"),
                TypedValues.text(sent, "strand"),
                TypedValues.text(sent, "duty"),
                TypedValues.text(sent, "mode"),
                TypedValues.text(sent, "summary"),
                TypedValues.text(sent, "audience"),
                TypedValues.text(sent, "contactName"),
                TypedValues.text(sent, "contactPhone"),
                List.copyOf(rows),
                TypedValues.text(sent, "poster"),
                TypedValues.text(sent, "moveReason"),
                PlanExtras.of(sent));
    }

    static PlanForm of(ActivityDetails activity, String region) {
        var rows =
                new ArrayList<>(activity.sessions().stream().map(SessionRow::of).toList());
        while (rows.size() < ROWS) {
            rows.add(SessionRow.empty(region));
        }
        var card = activity.card();
        return new PlanForm(
                activity.version(),
                card.kind().value(),
                card.title(),
                Objects.toString(card.strand(), ""),
                Objects.toString(activity.duty(), ""),
                card.mode().name(),
                card.summary(),
                activity.audience(),
                activity.contactName(),
                activity.contactPhone(),
                List.copyOf(rows),
                Objects.toString(activity.poster(), ""),
                "",
                PlanExtras.of(activity));
    }

    PlanForm withPoster(MediaId kept) {
        return new PlanForm(
                version,
                kind,
                title,
                strand,
                duty,
                mode,
                summary,
                audience,
                contactName,
                contactPhone,
                sessions,
                kept.toString(),
                moveReason,
                extras);
    }

    PlanForm withVersion(int newVersion) {
        return new PlanForm(
                newVersion,
                kind,
                title,
                strand,
                duty,
                mode,
                summary,
                audience,
                contactName,
                contactPhone,
                sessions,
                poster,
                moveReason,
                extras);
    }

    PlanForm withSessions(List<SessionRow> rows) {
        return with(rows, extras);
    }

    /// With room for more sessions below those that are typed.
    PlanForm withMoreRows(String region) {
        var rows = new ArrayList<>(sessions);
        for (var added = 0; added < ROWS && rows.size() < MOST; added++) {
            rows.add(SessionRow.empty(region));
        }
        return with(rows, extras);
    }

    /// Once somebody has seen what looks alike, it is not asked again.
    PlanForm asked() {
        return with(sessions, extras.asked());
    }

    public boolean mayHaveMoreRows() {
        return sessions.size() < MOST;
    }

    private PlanForm with(List<SessionRow> rows, PlanExtras other) {
        return new PlanForm(
                version,
                kind,
                title,
                strand,
                duty,
                mode,
                summary,
                audience,
                contactName,
                contactPhone,
                List.copyOf(rows),
                poster,
                moveReason,
                other);
    }

    /// Nothing but the sessions, with all else as if it were right.
    PlanForm onlySessions() {
        var named = title.isBlank() ? "-" : title;
        var other = KindCode.OTHER.value();
        return new PlanForm(0, other, named, "", "", mode, "", "", "", "", sessions, "", "", PlanExtras.NONE);
    }

    /// The plan that was meant; empty when something is wrong, with all faults noted.
    ///
    /// @param complete whether it goes on from here: a draft may still lack session, summary and contact
    Optional<PlanActivity> read(UnitId unit, CampaignId campaign, boolean complete, Faults faults) {
        var meant = TypedValues.constant(Mode.class, mode);
        if (meant.isEmpty()) {
            faults.add("mode", "activity.fault.mode");
        }
        var sort = kindCode();
        if (sort.isEmpty()) {
            faults.add("kind", "activity.fault.kind");
        }
        if (sort.filter(KindCode.PROGRAMME::equals).isPresent()
                && !extras.programme().isBlank()) {
            faults.add("programme", "programme.fault.nested");
        }
        if (title.isBlank() || PlanActivity.isLonger(title.strip(), PlanActivity.LONGEST_TITLE)) {
            faults.add("title", "activity.fault.title", PlanActivity.LONGEST_TITLE);
        }
        var read = sessions(meant.orElse(null), faults);
        if (complete) {
            noteWhatLacks(faults);
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlanActivity(
                unit,
                campaign,
                sort.orElseThrow(),
                TypedValues.id(strand).map(StrandId::new).orElse(null),
                TypedValues.id(duty).map(DutyId::new).orElse(null),
                title,
                summary,
                meant.orElseThrow(),
                audience,
                contactName,
                contactPhone,
                read,
                posterId()));
    }

    private Optional<KindCode> kindCode() {
        return kind.matches("[A-Z][A-Z_]{1,39}") ? Optional.of(new KindCode(kind)) : Optional.empty();
    }

    @Nullable
    MediaId posterId() {
        return TypedValues.id(poster).map(MediaId::new).orElse(null);
    }

    private List<PlannedSession> sessions(@Nullable Mode meant, Faults faults) {
        var read = new ArrayList<PlannedSession>();
        for (var index = 0; index < sessions.size(); index++) {
            var row = sessions.get(index);
            if (!row.isEmpty()) {
                row.read(index + 1, meant, faults).ifPresent(read::add);
            }
        }
        return read;
    }

    private void noteWhatLacks(Faults faults) {
        if (sessions.stream().allMatch(SessionRow::isEmpty)) {
            faults.add("day1", "activity.refused.SESSION_MISSING");
        }
        if (summary.isBlank()) {
            faults.add("summary", "activity.refused.SUMMARY_MISSING");
        }
        if (contactName.isBlank()) {
            faults.add("contactName", "activity.fault.contact-name");
        }
        if (contactPhone.isBlank()) {
            faults.add("contactPhone", "activity.fault.contact-phone");
        }
    }
}
