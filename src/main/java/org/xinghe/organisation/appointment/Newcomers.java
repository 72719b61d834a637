package org.xinghe.organisation.appointment;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.ContactRules;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.appointment.AppointOutcome.Appointed;
import org.xinghe.organisation.appointment.AppointOutcome.Reason;
import org.xinghe.organisation.appointment.Appointment.Newcomer;

/// Registers people who are new here and asks them in by a one-time link.
@Component
class Newcomers {

    private final People people;
    private final Accounts accounts;

    Newcomers(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    Set<Reason> faultsOf(Newcomer newcomer) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!RegisterPerson.isName(newcomer.name())) {
            reasons.add(Reason.NAME);
        }
        if (!RegisterPerson.isSignInName(newcomer.signInName())) {
            reasons.add(Reason.SIGN_IN_NAME);
        } else if (people.findBySignInName(newcomer.signInName()).isPresent()) {
            reasons.add(Reason.SIGN_IN_NAME_TAKEN);
        }
        if (newcomer.phone() != null && !ContactRules.isPhone(ContactRules.plainPhone(newcomer.phone()))) {
            reasons.add(Reason.PHONE);
        }
        if (newcomer.mail() != null && !ContactRules.isMail(newcomer.mail())) {
            reasons.add(Reason.MAIL);
        }
        return reasons;
    }

    Appointed register(Newcomer newcomer) {
        var phone = newcomer.phone();
        var person = people.register(new RegisterPerson(
                newcomer.name(),
                newcomer.signInName(),
                newcomer.mail(),
                phone == null ? null : ContactRules.plainPhone(phone)));
        return new Appointed(person, accounts.invite(person));
    }
}
