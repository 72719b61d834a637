package org.xinghe.organisation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinghe.identity.ContactRules;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.PostKind;

/// Reads the people of a row. Whoever has no sign-in name signs in with the mobile number.
@Component
class PersonChecks {

    private final People people;

    PersonChecks(People people) {
        this.people = people;
    }

    List<PersonWish> read(Row row, Register register, Reach reach, List<RowFault> faults) {
        var wishes = new ArrayList<PersonWish>();
        for (var post : PostKind.values()) {
            var name = Row.bare(row.of(Column.nameOf(post)));
            var signIn = row.of(Column.signInOf(post)).strip();
            var phone = ContactRules.plainPhone(row.of(Column.phoneOf(post)));
            if (!name.isEmpty()) {
                var office =
                        post == PostKind.OFFICER ? row.of(Column.OFFICER_OFFICE).strip() : "";
                var before = faults.size();
                var wish = wish(post, name, signIn, phone, office, faults);
                if (faults.size() == before) {
                    wishes.add(wish);
                }
            } else if (!signIn.isEmpty() || !phone.isEmpty()) {
                faults.add(RowFault.of(
                        RowFault.Kind.PERSON_WITHOUT_NAME, Column.nameOf(post).title()));
            }
        }
        addTaken(wishes, register, reach, faults);
        return wishes;
    }

    private static PersonWish wish(
            PostKind post, String name, String signIn, String phone, String office, List<RowFault> faults) {
        if (!RegisterPerson.isName(name)) {
            faults.add(RowFault.of(
                    RowFault.Kind.PERSON_NAME_TOO_LONG, Column.nameOf(post).title(), name));
        }
        if (!phone.isEmpty() && !ContactRules.isPhone(phone)) {
            faults.add(RowFault.of(RowFault.Kind.PHONE, Column.phoneOf(post).title(), phone));
        }
        var chosen = signIn.isEmpty() && phone.matches("1\\d{10}") ? phone : signIn.toLowerCase(java.util.Locale.ROOT);
        if (chosen.isEmpty()) {
            faults.add(RowFault.of(
                    RowFault.Kind.SIGN_IN_MISSING, name, Column.signInOf(post).title()));
        } else if (!RegisterPerson.isSignInName(chosen)) {
            faults.add(RowFault.of(
                    RowFault.Kind.SIGN_IN_NAME, Column.signInOf(post).title(), signIn));
        }
        return new PersonWish(post, name, chosen, phone.isEmpty() ? null : phone, office);
    }

    private void addTaken(List<PersonWish> wishes, Register register, Reach reach, List<RowFault> faults) {
        Map<String, String> claimed = new HashMap<>();
        for (var wish : wishes) {
            var other = claimed.putIfAbsent(wish.signInName(), wish.name());
            var known = register.person(wish.signInName());
            if (other != null && !other.equals(wish.name())
                    || known.filter(person -> isSomebodyElse(person, wish, register, reach))
                            .isPresent()) {
                faults.add(RowFault.of(RowFault.Kind.SIGN_IN_TAKEN, wish.signInName(), wish.name()));
            } else if (known.filter(person -> !person.active()).isPresent()) {
                faults.add(RowFault.of(RowFault.Kind.PERSON_INACTIVE, wish.name(), wish.signInName()));
            }
        }
    }

    /// Another name is another person. An officer may not reach through a sheet for administrators or for people who
    /// hold posts only where the officer manages nothing.
    private boolean isSomebodyElse(PersonSummary person, PersonWish wish, Register register, Reach reach) {
        if (!person.name().equals(wish.name())) {
            return true;
        }
        if (reach.isEverything()) {
            return false;
        }
        var units = register.unitsOf(person.id());
        return people.administers(person.id())
                || !units.isEmpty() && units.stream().noneMatch(unit -> reach.covers(unit, register));
    }
}
