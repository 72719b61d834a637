package org.xinghe.activity.web;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// The short form as it is typed: every value as it came, right or wrong.
///
/// @param once which sending it is; the same one twice is one record
public record QuickRecordForm(
        String once,
        String unit,
        String campaign,
        String title,
        String day,
        String from,
        String until,
        String place,
        String kind,
        String mode,
        String people,
        String method,
        String scienceWorkers,
        String text,
        String phone,
        List<String> pictures) {

    private static final int LONGEST_PLACE = 100;

    static QuickRecordForm of(MultiValueMap<String, String> sent) {
        return new QuickRecordForm(
                TypedValues.text(sent, "once"),
                TypedValues.text(sent, "unit"),
                TypedValues.text(sent, "campaign"),
                TypedValues.text(sent, "title"),
                TypedValues.text(sent, "day"),
                TypedValues.text(sent, "from"),
                TypedValues.text(sent, "until"),
                TypedValues.text(sent, "place"),
                TypedValues.text(sent, "kind"),
                TypedValues.text(sent, "mode"),
                TypedValues.text(sent, "people"),
                TypedValues.text(sent, "method"),
                TypedValues.text(sent, "scienceWorkers"),
                TypedValues.text(sent, "text"),
                TypedValues.text(sent, "phone"),
                sent.getOrDefault("pictures", List.of()));
    }

    QuickRecordForm with(List<MediaId> kept) {
        var all = new LinkedHashSet<>(pictures);
        kept.forEach(each -> all.add(each.toString()));
        return new QuickRecordForm(
                once,
                unit,
                campaign,
                title,
                day,
                from,
                until,
                place,
                kind,
                mode,
                people,
                method,
                scienceWorkers,
                text,
                phone,
                List.copyOf(all));
    }

    /// The plan and the record that were meant.
    record Meant(PlanActivity plan, RecordActivity record) {}

    /// Empty when something is wrong, with all faults noted.
    Optional<Meant> read(
            UnitId forUnit,
            CampaignId forCampaign,
            RegionCode region,
            String contact,
            LocalDateTime now,
            Faults faults) {
        if (title.isBlank() || PlanActivity.isLonger(title.strip(), PlanActivity.LONGEST_TITLE)) {
            faults.add("title", "activity.fault.title", PlanActivity.LONGEST_TITLE);
        }
        var session = session(region, now, faults);
        if (text.isBlank() || text.strip().length() > RecordForm.LONGEST_TEXT) {
            faults.add("text", "activity.fault.text", RecordForm.LONGEST_TEXT);
        }
        if (phone.isBlank()) {
            faults.add("phone", "activity.fault.contact-phone");
        }
        if (pictures.size() > RecordForm.MOST_PICTURES) {
            faults.add("pictures", "activity.fault.pictures", RecordForm.MOST_PICTURES, pictures.size());
        }
        var record = record(faults);
        if (!faults.isEmpty() || session.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Meant(
                new PlanActivity(
                        forUnit,
                        forCampaign,
                        KindCode.of(kind.isBlank() ? KindCode.OTHER.value() : kind),
                        null,
                        null,
                        title,
                        text,
                        isOnline() ? Mode.ONLINE : Mode.OFFLINE,
                        "",
                        contact,
                        phone,
                        List.of(session.get()),
                        null),
                record));
    }

    List<MediaId> pictureIds() {
        return pictures.stream()
                .flatMap(id -> TypedValues.id(id).stream())
                .map(MediaId::new)
                .distinct()
                .toList();
    }

    private boolean isOnline() {
        return Mode.ONLINE.name().equals(mode);
    }

    private Optional<PlannedSession> session(RegionCode region, LocalDateTime now, Faults faults) {
        var on = TypedValues.day(day);
        var starts = TypedValues.time(from);
        var ends = TypedValues.time(until);
        if (on.isEmpty()) {
            faults.add("day", "quick-record.fault.day");
        }
        if (starts.isEmpty() || ends.isEmpty()) {
            faults.add(starts.isEmpty() ? "from" : "until", "quick-record.fault.time");
        }
        if (place.isBlank() && !isOnline() || place.strip().length() > LONGEST_PLACE) {
            faults.add("place", "quick-record.fault.place", LONGEST_PLACE);
        }
        if (on.isEmpty() || starts.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        var beginning = on.get().atTime(starts.get());
        var end = on.get().atTime(ends.get());
        if (!end.isAfter(beginning)) {
            faults.add("until", "quick-record.fault.order");
        } else if (beginning.isAfter(now)) {
            faults.add("day", "quick-record.fault.not-yet");
        } else {
            return Optional.of(new PlannedSession(beginning, end, place.strip(), region, "", null, null));
        }
        return Optional.empty();
    }

    private RecordActivity record(Faults faults) {
        var number = TypedValues.count(people);
        if (number.isEmpty()) {
            faults.add("people", people.isBlank() ? "quick-record.fault.people" : "activity.fault.number", people);
        }
        var counted = TypedValues.constant(CountingMethod.class, method);
        if (counted.isEmpty()) {
            faults.add("method", "quick-record.fault.method");
        }
        var workers = scienceWorkers.isBlank() ? Optional.of(0) : TypedValues.count(scienceWorkers);
        if (workers.isEmpty()) {
            faults.add("scienceWorkers", "activity.fault.number", scienceWorkers);
        }
        var how = counted.orElse(null);
        var many = number.orElse(null);
        return new RecordActivity(
                isOnline() ? null : many,
                isOnline() ? null : how,
                isOnline() ? many : null,
                isOnline() ? how : null,
                workers.orElse(0),
                0,
                text,
                pictureIds(),
                List.of());
    }
}
