package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.RecordActivity;
import org.xinghe.media.MediaId;

/// A record as it is typed: every value as it came, right or wrong, so that nothing typed is lost.
///
/// @param onSiteNone whether nobody was to come; none is not the same as zero
/// @param pictures ids of the pictures that are kept already
/// @param pressLinks one address a line
/// @param reason why a record is put right
public record RecordForm(
        int version,
        String onSite,
        String onSiteMethod,
        boolean onSiteNone,
        String online,
        String onlineMethod,
        boolean onlineNone,
        String scienceWorkers,
        String volunteers,
        String text,
        List<String> pictures,
        String pressLinks,
        String reason) {

    static final int MOST_PICTURES = 5;
    static final int LONGEST_TEXT = 2000;

    static RecordForm of(MultiValueMap<String, String> sent) {
        return new RecordForm(
                TypedValues.count(TypedValues.text(sent, "version")).orElse(0),
                TypedValues.text(sent, "onSite"),
                TypedValues.text(sent, "onSiteMethod"),
                sent.containsKey("onSiteNone"),
                TypedValues.text(sent, "online"),
                TypedValues.text(sent, "onlineMethod"),
                sent.containsKey("onlineNone"),
                TypedValues.text(sent, "scienceWorkers"),
                TypedValues.text(sent, "volunteers"),
                TypedValues.text(sent, "text"),
                sent.getOrDefault("pictures", List.of()),
                TypedValues.text(sent, "pressLinks"),
                TypedValues.text(sent, "reason"));
    }

    /// The form for what is on record, or an empty one in which the mode says what does not apply.
    static RecordForm of(ActivityDetails activity) {
        var held = activity.record();
        if (held == null) {
            var mode = activity.card().mode();
            return new RecordForm(
                    activity.version(),
                    "",
                    "",
                    mode == Mode.ONLINE,
                    "",
                    "",
                    mode == Mode.OFFLINE,
                    "",
                    "",
                    "",
                    List.of(),
                    "",
                    "");
        }
        return new RecordForm(
                activity.version(),
                Objects.toString(held.onSite(), ""),
                name(held.onSiteMethod()),
                held.onSite() == null,
                Objects.toString(held.online(), ""),
                name(held.onlineMethod()),
                held.online() == null,
                String.valueOf(held.scienceWorkers()),
                String.valueOf(held.volunteers()),
                held.text(),
                held.pictures().stream().map(MediaId::toString).toList(),
                String.join("\n", held.pressLinks()),
                "");
    }

    RecordForm with(List<MediaId> kept) {
        var all = new LinkedHashSet<>(pictures);
        kept.forEach(each -> all.add(each.toString()));
        return new RecordForm(
                version,
                onSite,
                onSiteMethod,
                onSiteNone,
                online,
                onlineMethod,
                onlineNone,
                scienceWorkers,
                volunteers,
                text,
                List.copyOf(all),
                pressLinks,
                reason);
    }

    RecordForm withVersion(int newVersion) {
        return new RecordForm(
                newVersion,
                onSite,
                onSiteMethod,
                onSiteNone,
                online,
                onlineMethod,
                onlineNone,
                scienceWorkers,
                volunteers,
                text,
                pictures,
                pressLinks,
                reason);
    }

    /// The record that was meant; empty when something is wrong, with all faults noted.
    ///
    /// @param correcting whether it changes what is on record already; that takes a reason
    Optional<RecordActivity> read(boolean correcting, Faults faults) {
        var came = people("onSite", onSite, onSiteMethod, onSiteNone, faults);
        var watched = people("online", online, onlineMethod, onlineNone, faults);
        var workers = number("scienceWorkers", scienceWorkers, faults);
        var helpers = number("volunteers", volunteers, faults);
        if (text.isBlank() || text.strip().length() > LONGEST_TEXT) {
            faults.add("text", "activity.fault.text", LONGEST_TEXT);
        }
        if (pictures.size() > MOST_PICTURES) {
            faults.add("pictures", "activity.fault.pictures", MOST_PICTURES, pictures.size());
        }
        var links = links(faults);
        if (correcting && reason.isBlank()) {
            faults.add("reason", "activity.fault.correction");
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RecordActivity(
                came.number(),
                came.method(),
                watched.number(),
                watched.method(),
                workers,
                helpers,
                text,
                pictureIds(),
                links));
    }

    List<MediaId> pictureIds() {
        return pictures.stream().flatMap(RecordForm::id).distinct().toList();
    }

    private record People(
            @Nullable Integer number, @Nullable CountingMethod method) {}

    private static People people(String field, String typed, String typedMethod, boolean none, Faults faults) {
        if (none) {
            if (!typed.isBlank()) {
                faults.add(field, "activity.fault." + field + ".both");
            }
            return new People(null, null);
        }
        var number = TypedValues.count(typed);
        if (number.isEmpty()) {
            var key = typed.isBlank() ? "activity.fault." + field + ".missing" : "activity.fault.number";
            faults.add(field, key, typed);
        }
        var method = TypedValues.constant(CountingMethod.class, typedMethod);
        if (method.isEmpty()) {
            faults.add(field + "Method", "activity.fault." + field + ".method");
        }
        return new People(number.orElse(null), method.orElse(null));
    }

    private static int number(String field, String typed, Faults faults) {
        var number = TypedValues.count(typed);
        if (number.isEmpty()) {
            faults.add(
                    field, typed.isBlank() ? "activity.fault." + field + ".missing" : "activity.fault.number", typed);
        }
        return number.orElse(0);
    }

    private List<String> links(Faults faults) {
        var read = new ArrayList<String>();
        for (var line : pressLinks.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !RecordActivity.isWebAddress(line)) {
                faults.add("pressLinks", "activity.fault.press", line);
            } else if (!line.isEmpty()) {
                read.add(line);
            }
        }
        return read;
    }

    private static Stream<MediaId> id(String text) {
        try {
            return Stream.of(new MediaId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private static String name(@Nullable CountingMethod method) {
        return method == null ? "" : method.name();
    }
}
