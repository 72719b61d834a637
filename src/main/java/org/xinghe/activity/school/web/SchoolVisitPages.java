package org.xinghe.activity.school.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.school.GiveFeedback;
import org.xinghe.activity.school.SchoolFeedback;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolRequest;
import org.xinghe.activity.school.SchoolVisit;
import org.xinghe.activity.school.SchoolVisits.Standing;
import org.xinghe.activity.school.VisitState;
import org.xinghe.activity.school.web.SchoolVisitPage.FeedbackFields;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// Puts a school's own page together.
@Component
class SchoolVisitPages {

    private static final Set<String> SAID = Set.of("asked", "confirmed", "refused", "moved", "withdrawn", "thanked");
    private static final List<CountingMethod> METHODS =
            List.of(CountingMethod.HEAD_COUNT, CountingMethod.PLATFORM, CountingMethod.ESTIMATE);

    private final SchoolChoices choices;
    private final Clock clock;

    SchoolVisitPages(SchoolChoices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /// @param typed a feedback that was not taken, null for none
    SchoolVisitPage of(Standing standing, String said, @Nullable GiveFeedback typed, List<Reason> faults, Words words) {
        var request = standing.request();
        var visit = standing.visit();
        var live = visit != null && visit.state().stands() && request.stands() ? visit : null;
        var begun = standing.hasBegun(clock);
        var confirmed = live != null && live.state() == VisitState.CONFIRMED;
        var state = stateOf(request, visit);
        var shown = typed == null ? given(visit) : typed;
        return new SchoolVisitPage(
                standing.activity().card().title(),
                "/activities/" + standing.activity().card().slug(),
                "/school-visits/" + request.code(),
                tone(state),
                words.say("school.state." + state),
                words.say("school.explained." + (confirmed && begun ? "HELD" : state), request.ended()),
                wish(request, words),
                live == null ? List.of() : proposal(live, words),
                live != null && live.state() == VisitState.PROPOSED && !begun,
                live != null && !begun,
                request.stands() && (live == null || !begun),
                confirmed && begun,
                new FeedbackFields(
                        shown.present() == null ? "" : shown.present().toString(), shown.text()),
                visit != null && visit.feedback() != null,
                METHODS.stream()
                        .map(each -> Choice.of(each.name(), words.say("activity.method", each), each == shown.method()))
                        .toList(),
                marks(shown.useful(), words),
                Stream.of("yes", "no")
                        .map(each -> Choice.of(
                                each,
                                words.say("school.pictures." + each),
                                shown.picturesAllowed() != null && shown.picturesAllowed() == each.equals("yes")))
                        .toList(),
                SAID.contains(said) ? words.say("school.said." + said) : null,
                new SchoolFaults(faults, words));
    }

    /// `ENDED`, `OPEN`, `PROPOSED` or `CONFIRMED`: how a school's wish stands.
    static String stateOf(SchoolRequest request, @Nullable SchoolVisit visit) {
        return !request.stands()
                ? "ENDED"
                : visit == null || !visit.state().stands()
                        ? "OPEN"
                        : visit.state().name();
    }

    static Tone tone(String state) {
        return switch (state) {
            case "ENDED" -> Tone.QUIET;
            case "PROPOSED" -> Tone.BUSY;
            case "CONFIRMED" -> Tone.GOOD;
            default -> Tone.WARN;
        };
    }

    static String time(SchoolVisit visit, Words words) {
        return words.moment(visit.startsAt()) + "–" + visit.endsAt().toLocalTime();
    }

    private static GiveFeedback given(@Nullable SchoolVisit visit) {
        SchoolFeedback known = visit == null ? null : visit.feedback();
        return known == null
                ? new GiveFeedback(null, null, null, "", null)
                : new GiveFeedback(
                        known.present(), known.method(), known.useful(), known.text(), known.picturesAllowed());
    }

    private static List<Choice> marks(@Nullable Integer chosen, Words words) {
        return IntStream.of(5, 4, 3, 2, 1)
                .mapToObj(mark -> Choice.of(
                        String.valueOf(mark), words.say("school.useful." + mark), chosen != null && chosen == mark))
                .toList();
    }

    private List<Fact> wish(SchoolRequest request, Words words) {
        return List.of(
                Fact.of(words.say("school.field.school"), request.school()),
                Fact.of(words.say("school.field.region"), choices.fullName(request.region())),
                Fact.of(
                        words.say("school.field.grades"),
                        words.say("school.about", words.say("school.grades", request.grades()), request.pupils())),
                Fact.of(words.say("school.field.topic"), request.topic()),
                Fact.of(words.say("school.field.way"), words.say("school.way", request.way())),
                Fact.of(
                        words.say("school.field.days"),
                        request.days().stream().map(words::day).collect(Collectors.joining("、"))));
    }

    private static List<Fact> proposal(SchoolVisit visit, Words words) {
        return List.of(
                Fact.of(words.say("school.speaker"), visit.speaker() + "　" + visit.speakerTitle()),
                Fact.of(words.say("school.when"), time(visit, words)),
                Fact.of(
                        words.say("school.field.way"),
                        words.say(visit.online() ? "school.way.ONLINE" : "school.way.ON_SITE")));
    }
}
