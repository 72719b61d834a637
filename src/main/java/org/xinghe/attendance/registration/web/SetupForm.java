package org.xinghe.attendance.registration.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.attendance.registration.RegistrationSetup;
import org.xinghe.shared.CampaignTime;

/// The setup of registration as it is typed.
///
/// @param version of the setup that was opened, 0 of a new one
public record SetupForm(
        String version,
        String opens,
        String closes,
        String contact,
        String organisation,
        String titleLevel,
        String ageBand,
        boolean children,
        String largestGroup,
        boolean approval,
        String releaseHours,
        String retentionDays,
        String note,
        List<GroupRow> groups,
        List<QuestionRow> questions) {

    private static final int SPARE_GROUPS = 2;
    private static final int SPARE_QUESTIONS = 2;

    /// @param key of a group that is kept already, empty of a new one
    public record GroupRow(String key, String label, String places) {

        boolean isEmpty() {
            return label.isBlank() && places.isBlank();
        }
    }

    /// @param id of a question that is kept already, empty of a new one
    /// @param choices one a line
    public record QuestionRow(String id, String text, String purpose, String choices, boolean required) {

        boolean isEmpty() {
            return (text + purpose + choices).isBlank();
        }
    }

    static SetupForm of(RegistrationSetup setup) {
        var groups = new ArrayList<GroupRow>();
        setup.groups().forEach(each -> groups.add(new GroupRow(each.key(), each.label(), "" + each.places())));
        for (var spare = 0; spare < SPARE_GROUPS && groups.size() < RegistrationSetup.MOST_GROUPS; spare++) {
            groups.add(new GroupRow("", "", ""));
        }
        var questions = new ArrayList<QuestionRow>();
        setup.questions()
                .forEach(each -> questions.add(new QuestionRow(
                        each.id().toString(),
                        each.text(),
                        each.purpose(),
                        String.join("\n", each.choices()),
                        each.required())));
        for (var spare = 0; spare < SPARE_QUESTIONS && questions.size() < RegistrationSetup.MOST_QUESTIONS; spare++) {
            questions.add(new QuestionRow("", "", "", "", false));
        }
        return new SetupForm(
                String.valueOf(setup.version()),
                local(setup.opensAt()),
                local(setup.closesAt()),
                setup.contact().name(),
                setup.organisation().name(),
                setup.titleLevel().name(),
                setup.ageBand().name(),
                setup.children(),
                String.valueOf(setup.largestGroup()),
                setup.approval(),
                String.valueOf(setup.releaseHours()),
                String.valueOf(setup.retentionDays()),
                setup.note(),
                groups,
                questions);
    }

    static SetupForm of(MultiValueMap<String, String> sent) {
        var groups = new ArrayList<GroupRow>();
        for (var row = 1; row <= RegistrationSetup.MOST_GROUPS && sent.containsKey("groupLabel" + row); row++) {
            groups.add(new GroupRow(
                    TypedText.of(sent, "groupKey" + row),
                    TypedText.of(sent, "groupLabel" + row),
                    TypedText.of(sent, "groupPlaces" + row)));
        }
        var questions = new ArrayList<QuestionRow>();
        for (var row = 1; row <= RegistrationSetup.MOST_QUESTIONS && sent.containsKey("questionText" + row); row++) {
            questions.add(new QuestionRow(
                    TypedText.of(sent, "questionId" + row),
                    TypedText.of(sent, "questionText" + row),
                    TypedText.of(sent, "questionPurpose" + row),
                    TypedText.of(sent, "questionChoices" + row),
                    sent.containsKey("questionRequired" + row)));
        }
        return new SetupForm(
                TypedText.of(sent, "version"),
                TypedText.of(sent, "opens"),
                TypedText.of(sent, "closes"),
                TypedText.of(sent, "contact"),
                TypedText.of(sent, "organisation"),
                TypedText.of(sent, "titleLevel"),
                TypedText.of(sent, "ageBand"),
                sent.containsKey("children"),
                TypedText.of(sent, "largestGroup"),
                sent.containsKey("approval"),
                TypedText.of(sent, "releaseHours"),
                TypedText.of(sent, "retentionDays"),
                TypedText.of(sent, "note"),
                groups,
                questions);
    }

    SetupForm withVersion(int newVersion) {
        return new SetupForm(
                String.valueOf(newVersion),
                opens,
                closes,
                contact,
                organisation,
                titleLevel,
                ageBand,
                children,
                largestGroup,
                approval,
                releaseHours,
                retentionDays,
                note,
                groups,
                questions);
    }

    private static String local(@Nullable Instant instant) {
        return instant == null
                ? ""
                : CampaignTime.localOf(instant).withSecond(0).withNano(0).toString();
    }
}
