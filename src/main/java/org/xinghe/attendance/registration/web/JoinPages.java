package org.xinghe.attendance.registration.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.SessionStanding;
import org.xinghe.attendance.registration.AgeBand;
import org.xinghe.attendance.registration.Asked;
import org.xinghe.attendance.registration.ContactRule;
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.Question;
import org.xinghe.attendance.registration.RegistrationLists;
import org.xinghe.attendance.registration.RegistrationSetup;
import org.xinghe.attendance.registration.SessionCount;
import org.xinghe.attendance.registration.TitleLevel;
import org.xinghe.attendance.registration.web.JoinPage.Asking;
import org.xinghe.attendance.registration.web.JoinPage.SessionChoice;
import org.xinghe.web.FormTokens;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Puts the visitors' form together, and says how places stand.
@Component
class JoinPages {

    private final RegistrationLists lists;
    private final FormTokens tokens;
    private final Clock clock;

    JoinPages(RegistrationLists lists, FormTokens tokens, Clock clock) {
        this.lists = lists;
        this.tokens = tokens;
        this.clock = clock;
    }

    static String purpose(String slug) {
        return "registration " + slug;
    }

    JoinPage page(Offer offer, JoinForm form, FormFaults faults, Words words) {
        var setup = offer.setup();
        var slug = offer.first().slug();
        return new JoinPage(
                offer.first().title(),
                "/activities/" + slug,
                "/activities/" + slug + "/registration",
                standing(offer, words),
                sessions(offer, form.session(), words),
                tokens.issue(purpose(slug)),
                form,
                faults,
                setup.contact() != ContactRule.EMAIL,
                setup.contact() == ContactRule.MOBILE,
                setup.contact() != ContactRule.MOBILE,
                setup.contact() == ContactRule.EMAIL,
                setup.organisation() != Asked.NO,
                setup.organisation() == Asked.MUST,
                choices(setup.titleLevel(), TitleLevel.values(), form.titleLevel(), "registration.title", words),
                setup.titleLevel() == Asked.MUST,
                choices(setup.ageBand(), bands(setup), form.ageBand(), "registration.age", words),
                setup.ageBand() == Asked.MUST,
                groups(setup, form.group(), words),
                setup.largestGroup(),
                setup.children() && setup.ageBand() == Asked.NO,
                setup.children(),
                setup.questions().stream()
                        .map(question -> asking(question, form))
                        .toList(),
                setup.approval(),
                setup.note(),
                setup.retentionDays());
    }

    /// What hinders everybody at the moment, in words; null when one may register for some session.
    @Nullable
    String standing(Offer offer, Words words) {
        var now = clock.instant();
        var setup = offer.setup();
        if (!offer.first().isPublic()) {
            return words.say("registration.refused.CALLED_OFF");
        }
        var last = offer.sessions().stream()
                .map(each -> setup.closingOf(each.session().startsAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (!now.isBefore(last)) {
            return words.say("registration.refused.CLOSED");
        }
        var opens = setup.opensAt();
        return opens != null && now.isBefore(opens) ? words.say("registration.opens", words.moment(opens)) : null;
    }

    /// The sessions with how their places stand, in the order of time.
    List<SessionChoice> sessions(Offer offer, String chosen, Words words) {
        var counts = lists.sessions(offer);
        var sessions = new ArrayList<SessionChoice>();
        for (var index = 0; index < counts.size(); index++) {
            sessions.add(session(offer, offer.sessions().get(index), counts.get(index), chosen, words));
        }
        return sessions;
    }

    private SessionChoice session(
            Offer offer, SessionStanding standing, SessionCount count, String chosen, Words words) {
        var session = standing.session();
        var id = session.requireId().toString();
        var open = clock.instant().isBefore(offer.setup().closingOf(session.startsAt()));
        return new SessionChoice(
                id,
                time(standing, words),
                session.place(),
                open ? free(count, words) : words.say("registration.session.closed"),
                open ? tone(count) : Tone.QUIET,
                open,
                id.equals(chosen) || offer.sessions().size() == 1);
    }

    static String time(SessionStanding standing, Words words) {
        var starts = standing.session().startsAt();
        var ends = standing.session().endsAt();
        return starts.toLocalDate().equals(ends.toLocalDate())
                ? words.moment(starts) + "–" + ends.toLocalTime()
                : words.moment(starts) + " – " + words.moment(ends);
    }

    static String free(SessionCount count, Words words) {
        if (count.free() == null) {
            return words.say("registration.free.unlimited");
        }
        return count.isFull()
                ? words.say("registration.free.none", count.waiting())
                : words.say("registration.free", count.free());
    }

    static Tone tone(SessionCount count) {
        return count.isFull() ? Tone.WARN : Tone.GOOD;
    }

    private static AgeBand[] bands(RegistrationSetup setup) {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band != AgeBand.UNDER_14 || setup.children())
                .toArray(AgeBand[]::new);
    }

    private static List<Choice> choices(Asked asked, Enum<?>[] all, String chosen, String prefix, Words words) {
        return asked == Asked.NO
                ? List.of()
                : Arrays.stream(all)
                        .map(each -> Choice.of(
                                each.name(),
                                words.say(prefix, each),
                                each.name().equals(chosen)))
                        .toList();
    }

    private static List<Choice> groups(RegistrationSetup setup, String chosen, Words words) {
        var choices = new ArrayList<Choice>();
        if (!setup.groups().isEmpty()) {
            choices.add(Choice.of("", words.say("registration.group.none"), chosen.isEmpty()));
        }
        setup.groups()
                .forEach(group -> choices.add(
                        Choice.of(group.key(), group.label(), group.key().equals(chosen))));
        return choices;
    }

    private static Asking asking(Question question, JoinForm form) {
        var field = JoinForm.field(question);
        return new Asking(
                field,
                question.text(),
                question.purpose(),
                question.choices().stream()
                        .map(choice -> Choice.of(choice, choice, choice.equals(form.answer(field))))
                        .toList(),
                question.required());
    }
}
