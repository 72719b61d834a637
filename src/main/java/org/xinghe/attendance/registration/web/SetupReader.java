package org.xinghe.attendance.registration.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PlannedSession;
import org.xinghe.attendance.registration.Asked;
import org.xinghe.attendance.registration.ContactRule;
import org.xinghe.attendance.registration.Question;
import org.xinghe.attendance.registration.QuestionId;
import org.xinghe.attendance.registration.QuotaGroup;
import org.xinghe.attendance.registration.RegistrationSetup;
import org.xinghe.shared.Typed;

/// Reads the setup that was typed, and notes all of its faults.
final class SetupReader {

    static final int LONGEST_LINE = 60;
    static final int LONGEST_NOTE = 500;
    private static final int MOST_CHOICES = 20;

    private final SetupForm form;
    private final FormFaults faults;

    private SetupReader(SetupForm form, FormFaults faults) {
        this.form = form;
        this.faults = faults;
    }

    /// The setup that was meant; empty when something is wrong.
    static Optional<RegistrationSetup> read(SetupForm form, ActivityDetails activity, FormFaults faults) {
        return new SetupReader(form, faults).read(activity);
    }

    private Optional<RegistrationSetup> read(ActivityDetails activity) {
        var opens = moment("opens", form.opens());
        var closes = moment("closes", form.closes());
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            faults.add("closes", "registration.setup.fault.order");
        }
        var largest = count("largestGroup", form.largestGroup(), 1, RegistrationSetup.MOST_HEADS);
        var release = count("releaseHours", form.releaseHours(), 0, RegistrationSetup.MOST_RELEASE_HOURS);
        var retention = count("retentionDays", form.retentionDays(), 1, RegistrationSetup.MOST_RETENTION_DAYS);
        if (TypedText.length(form.note()) > LONGEST_NOTE || hasNul(form.note())) {
            faults.add("note", "registration.setup.fault.note", LONGEST_NOTE);
        }
        var groups = groups(activity);
        var questions = questions();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RegistrationSetup(
                activity.card().id(),
                TypedText.count(form.version()).orElse(0),
                opens,
                closes,
                Typed.constant(ContactRule.class, form.contact()).orElse(ContactRule.EITHER),
                asked(form.organisation()),
                asked(form.titleLevel()),
                asked(form.ageBand()),
                form.children(),
                largest,
                form.approval(),
                release,
                retention,
                form.note().strip(),
                questions,
                groups));
    }

    private static Asked asked(String text) {
        return Typed.constant(Asked.class, text).orElse(Asked.NO);
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    private @Nullable Instant moment(String field, String text) {
        var read = TypedText.moment(text);
        if (read.isEmpty() && !text.isBlank()) {
            faults.add(field, "registration.setup.fault.moment");
        }
        return read.orElse(null);
    }

    private int count(String field, String text, int least, int most) {
        var read = TypedText.count(text).filter(count -> count >= least && count <= most);
        if (read.isEmpty()) {
            faults.add(field, "registration.setup.fault." + field, least, most);
        }
        return read.orElse(least);
    }

    private List<QuotaGroup> groups(ActivityDetails activity) {
        var groups = new ArrayList<QuotaGroup>();
        var labels = new HashSet<String>();
        for (var index = 0; index < form.groups().size(); index++) {
            var row = form.groups().get(index);
            if (row.isEmpty()) {
                continue;
            }
            var label = TypedText.line(row.label());
            var places = TypedText.count(row.places()).filter(count -> count <= 100_000);
            if (label.isEmpty() || TypedText.length(label) > LONGEST_LINE || places.isEmpty() || !labels.add(label)) {
                faults.add("groupLabel" + (index + 1), "registration.setup.fault.group", index + 1, LONGEST_LINE);
                continue;
            }
            groups.add(new QuotaGroup(keyOf(row), label, places.get()));
        }
        requireRoom(groups, activity);
        return groups;
    }

    /// A group keeps its key; a new one gets a key that no former group had.
    private static String keyOf(SetupForm.GroupRow row) {
        return row.key().matches("g[0-9a-f]{8}")
                ? row.key()
                : "g" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void requireRoom(List<QuotaGroup> groups, ActivityDetails activity) {
        var kept = groups.stream().mapToInt(QuotaGroup::places).sum();
        activity.sessions().stream()
                .map(PlannedSession::capacity)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .ifPresent(smallest -> {
                    if (kept > smallest) {
                        faults.add("groupLabel1", "registration.setup.fault.kept", kept, smallest);
                    }
                });
    }

    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var index = 0; index < form.questions().size(); index++) {
            var row = form.questions().get(index);
            if (row.isEmpty()) {
                continue;
            }
            var text = TypedText.line(row.text());
            var purpose = TypedText.line(row.purpose());
            var choices = row.choices()
                    .lines()
                    .map(TypedText::line)
                    .filter(line -> !line.isEmpty())
                    .distinct()
                    .toList();
            var tooLong = TypedText.length(text) > LONGEST_LINE
                    || TypedText.length(purpose) > LONGEST_LINE
                    || choices.size() > MOST_CHOICES
                    || choices.stream().anyMatch(choice -> TypedText.length(choice) > LONGEST_LINE);
            if (text.isEmpty() || purpose.isEmpty() || choices.size() == 1 || tooLong) {
                faults.add("questionText" + (index + 1), "registration.setup.fault.question", index + 1, LONGEST_LINE);
                continue;
            }
            var id = TypedText.id(row.id()).map(QuestionId::new).orElseGet(QuestionId::fresh);
            questions.add(new Question(id, text, purpose, choices, row.required()));
        }
        return questions;
    }
}
