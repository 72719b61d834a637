package org.xinghe.attendance.registration.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.SessionStanding;
import org.xinghe.activity.SessionStandings;
import org.xinghe.attendance.registration.QuotaGroup;
import org.xinghe.attendance.registration.RegistrationSetup;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.attendance.registration.RegistrationView;
import org.xinghe.attendance.registration.Registrations;
import org.xinghe.attendance.registration.Setups;
import org.xinghe.attendance.registration.web.ConfirmationPage.Message;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// Puts the page of one registration together.
@Component
class ConfirmationPages {

    private final Registrations registrations;
    private final Setups setups;
    private final SessionStandings standings;

    ConfirmationPages(Registrations registrations, Setups setups, SessionStandings standings) {
        this.registrations = registrations;
        this.setups = setups;
        this.standings = standings;
    }

    ConfirmationPage page(RegistrationView which, @Nullable String refusal, Words words) {
        var standing = standings.find(which.session()).orElseThrow(() -> new NotFound("session", which.session()));
        var setup = setups.find(which.activity()).orElseThrow(() -> new NotFound("activity", which.activity()));
        var calledOff = !standing.isPublic();
        return new ConfirmationPage(
                standing.title(),
                "/activities/" + standing.slug(),
                "/registrations/" + which.code(),
                calledOff ? words.say("registration.called-off") : words.say("registration.state", which.state()),
                calledOff ? Tone.BAD : tone(which.state()),
                explained(which, calledOff, words),
                facts(which, standing, setup, words),
                which.state() == RegistrationState.CONFIRMED && !calledOff && !which.isErased()
                        ? EntryCode.of(which.code())
                        : null,
                which.heads(),
                setup.largestGroup(),
                refusal,
                registrations.mayChange(which),
                which.state() == RegistrationState.WAITING,
                registrations.mayBeErased(which),
                which.isErased(),
                registrations.messagesTo(which.id()).stream()
                        .map(told -> new Message(
                                words.moment(told.sentAt()),
                                words.say("registration.told", told.reason()),
                                told.detail()))
                        .toList());
    }

    private String explained(RegistrationView which, boolean calledOff, Words words) {
        if (calledOff) {
            return words.say("registration.called-off.hint");
        }
        return which.state() == RegistrationState.WAITING
                ? words.say("registration.state.WAITING.hint", registrations.waitingBefore(which))
                : words.say("registration.state." + which.state() + ".hint");
    }

    private static List<Fact> facts(
            RegistrationView which, SessionStanding standing, RegistrationSetup setup, Words words) {
        var session = standing.session();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.say("registration.session"), JoinPages.time(standing, words)));
        if (!session.place().isBlank()) {
            facts.add(Fact.of(words.say("registration.place"), (session.place() + " " + session.address()).strip()));
        }
        if (session.link() != null) {
            facts.add(Fact.of(words.say("registration.link"), session.link()));
        }
        if (!which.isErased()) {
            facts.add(Fact.of(words.say("registration.name"), which.name()));
        }
        facts.add(Fact.of(words.say("registration.heads"), words.say("registration.people", which.heads())));
        setup.group(which.group())
                .map(QuotaGroup::label)
                .ifPresent(label -> facts.add(Fact.of(words.say("registration.group"), label)));
        if (which.reason() != null) {
            facts.add(Fact.of(words.say("registration.reason"), which.reason()));
        }
        return facts;
    }

    static Tone tone(RegistrationState state) {
        return switch (state) {
            case CONFIRMED -> Tone.GOOD;
            case REQUESTED, WAITING -> Tone.BUSY;
            case CANCELLED -> Tone.QUIET;
            case DECLINED -> Tone.BAD;
        };
    }
}
