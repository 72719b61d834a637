package org.xinghe.attendance.registration.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.AgeBand;
import org.xinghe.attendance.registration.Asked;
import org.xinghe.attendance.registration.ContactRule;
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.Question;
import org.xinghe.attendance.registration.Register;
import org.xinghe.attendance.registration.RegistrationSetup;
import org.xinghe.attendance.registration.TitleLevel;
import org.xinghe.shared.Typed;
import org.xinghe.web.Language;

/// Reads what a visitor typed by what the unit asks for, and notes all of its faults.
final class JoinReader {

    static final int LONGEST_NAME = 50;
    static final int LONGEST_ORGANISATION = 100;

    private final JoinForm form;
    private final RegistrationSetup setup;
    private final FormFaults faults;

    private JoinReader(JoinForm form, RegistrationSetup setup, FormFaults faults) {
        this.form = form;
        this.setup = setup;
        this.faults = faults;
    }

    /// The wish that was meant; empty when something is wrong.
    static Optional<Register> read(JoinForm form, Offer offer, Language language, FormFaults faults) {
        return new JoinReader(form, offer.setup(), faults).read(offer, language);
    }

    private Optional<Register> read(Offer offer, Language language) {
        var session = TypedText.id(form.session()).map(SessionId::new).flatMap(offer::session);
        if (session.isEmpty()) {
            faults.add("session", "registration.fault.session");
        }
        var name = TypedText.line(form.name());
        if (name.isEmpty() || TypedText.length(name) > LONGEST_NAME) {
            faults.add("name", "registration.fault.name", LONGEST_NAME);
        }
        var mobile = mobile();
        var email = email();
        var heads = heads();
        if (!form.group().isEmpty() && setup.group(form.group()).isEmpty()) {
            faults.add("group", "registration.fault.group");
        }
        var band = band();
        var isChild = band.filter(AgeBand.UNDER_14::equals).isPresent();
        var guardian = isChild ? guardian() : Optional.<String>empty();
        var organisation = isChild ? "" : organisation();
        var titleLevel = isChild ? Optional.<TitleLevel>empty() : titleLevel();
        var answers = isChild ? Map.<String, String>of() : answers();
        if (!faults.isEmpty() || session.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Register(
                setup.activity(),
                session.get().session().requireId(),
                UUID.fromString(form.request()),
                name,
                mobile.orElse(null),
                email.orElse(null),
                organisation,
                titleLevel.orElse(null),
                band.orElse(null),
                heads,
                form.group(),
                guardian.orElse(null),
                answers,
                language));
    }

    private Optional<AgeBand> band() {
        var asked = setup.ageBand() != Asked.NO;
        var band = asked ? Typed.constant(AgeBand.class, form.ageBand()) : Optional.<AgeBand>empty();
        if (setup.ageBand() == Asked.MUST && band.isEmpty()) {
            faults.add("ageBand", "registration.fault.age");
        }
        var under14 = form.child() || band.filter(AgeBand.UNDER_14::equals).isPresent();
        if (under14 && !setup.children()) {
            faults.add(asked ? "ageBand" : "child", "registration.fault.children");
        }
        return under14 ? Optional.of(AgeBand.UNDER_14) : band;
    }

    private Optional<String> mobile() {
        if (setup.contact() == ContactRule.EMAIL) {
            return Optional.empty();
        }
        var read = TypedText.mobile(form.mobile());
        if (read.isEmpty() && !form.mobile().isBlank()) {
            faults.add("mobile", "registration.fault.mobile");
        } else if (read.isEmpty() && setup.contact() == ContactRule.MOBILE) {
            faults.add("mobile", "registration.fault.mobile.missing");
        } else if (read.isEmpty() && form.email().isBlank()) {
            faults.add("mobile", "registration.fault.contact");
        }
        return read;
    }

    private Optional<String> email() {
        if (setup.contact() == ContactRule.MOBILE) {
            return Optional.empty();
        }
        var read = TypedText.email(form.email());
        if (read.isEmpty() && !form.email().isBlank()) {
            faults.add("email", "registration.fault.email");
        } else if (read.isEmpty() && setup.contact() == ContactRule.EMAIL) {
            faults.add("email", "registration.fault.email.missing");
        }
        return read;
    }

    private int heads() {
        if (setup.largestGroup() == 1) {
            return 1;
        }
        var read = TypedText.count(form.heads()).filter(count -> count >= 1 && count <= setup.largestGroup());
        if (read.isEmpty()) {
            faults.add("heads", "registration.fault.heads", setup.largestGroup());
        }
        return read.orElse(1);
    }

    private Optional<String> guardian() {
        var read = TypedText.line(form.guardian());
        if (read.isEmpty() || TypedText.length(read) > LONGEST_NAME) {
            faults.add("guardian", "registration.fault.guardian", LONGEST_NAME);
        }
        if (!form.consent()) {
            faults.add("consent", "registration.fault.consent");
        }
        return Optional.of(read);
    }

    private String organisation() {
        if (setup.organisation() == Asked.NO) {
            return "";
        }
        var read = TypedText.line(form.organisation());
        if (TypedText.length(read) > LONGEST_ORGANISATION || (read.isEmpty() && setup.organisation() == Asked.MUST)) {
            faults.add("organisation", "registration.fault.organisation", LONGEST_ORGANISATION);
        }
        return read;
    }

    private Optional<TitleLevel> titleLevel() {
        if (setup.titleLevel() == Asked.NO) {
            return Optional.empty();
        }
        var read = Typed.constant(TitleLevel.class, form.titleLevel());
        if (read.isEmpty() && setup.titleLevel() == Asked.MUST) {
            faults.add("titleLevel", "registration.fault.title");
        }
        return read;
    }

    private Map<String, String> answers() {
        var read = new HashMap<String, String>();
        for (var question : setup.questions()) {
            var field = JoinForm.field(question);
            var answer = TypedText.line(form.answer(field));
            var known = question.choices().isEmpty() || question.choices().contains(answer);
            if (answer.isEmpty()) {
                if (question.required()) {
                    faults.add(field, "registration.fault.answer.missing", question.text());
                }
            } else if (!known || TypedText.length(answer) > Question.LONGEST_ANSWER) {
                faults.add(field, "registration.fault.answer", question.text(), Question.LONGEST_ANSWER);
            } else {
                read.put(question.id().toString(), answer);
            }
        }
        return read;
    }
}
