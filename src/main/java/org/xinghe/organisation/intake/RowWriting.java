package org.xinghe.organisation.intake;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.PersonId;

/// Writes one row: the unit, its offices, its people and their posts. Nothing is taken away: who holds a post keeps it.
@Component
class RowWriting {

    private final Units units;
    private final Offices offices;
    private final People people;
    private final Posts posts;

    RowWriting(Units units, Offices offices, People people, Posts posts) {
        this.units = units;
        this.offices = offices;
        this.people = people;
        this.posts = posts;
    }

    /// What a row did.
    enum Effect {
        TAKEN,
        UPDATED,
        UNCHANGED
    }

    /// Writes what the register does not know yet, and notes it there.
    Effect write(UnitRow row, Register register, LocalDate today) {
        var known = row.known();
        var changes = false;
        UnitId unit;
        if (known == null) {
            unit = units.open(row.wish());
        } else {
            unit = known.id();
            if (!known.says(row.wish())) {
                units.correct(unit, row.wish());
                changes = true;
            }
        }
        register.put(Known.of(unit, row.wish()));
        for (var office : row.offices()) {
            if (!register.hasOffice(unit, office)) {
                offices.open(unit, office);
                register.addOffice(unit, office);
                changes = true;
            }
        }
        for (var wish : row.people()) {
            changes |= write(unit, wish, register, today);
        }
        if (known == null) {
            return Effect.TAKEN;
        }
        return changes ? Effect.UPDATED : Effect.UNCHANGED;
    }

    private boolean write(UnitId unit, PersonWish wish, Register register, LocalDate today) {
        var known = register.person(wish.signInName()).orElse(null);
        var changes = known == null || wish.phone() != null && !wish.phone().equals(known.phone());
        var person = known != null && !changes ? known : register(wish, known, register);
        var post = new Register.Held(person.id(), wish.post(), unit, wish.office());
        if (!register.holds(post)) {
            posts.appoint(person.id(), wish.post(), unit, officeOf(unit, wish), today, null);
            register.add(post);
            changes = true;
        }
        return changes;
    }

    /// An empty cell leaves the number and the mail address as they are known.
    private PersonSummary register(
            PersonWish wish, @org.jspecify.annotations.Nullable PersonSummary known, Register register) {
        var phone = wish.phone() == null && known != null ? known.phone() : wish.phone();
        var mail = known == null ? null : known.mail();
        PersonId id = people.register(new RegisterPerson(wish.name(), wish.signInName(), mail, phone));
        var person = new PersonSummary(
                id,
                wish.name(),
                wish.signInName(),
                mail,
                phone,
                true,
                known != null && known.takenUp(),
                known != null && known.locked());
        register.add(person);
        return person;
    }

    private @org.jspecify.annotations.Nullable OfficeId officeOf(UnitId unit, PersonWish wish) {
        return wish.post() == PostKind.OFFICER && !wish.office().isEmpty() ? offices.open(unit, wish.office()) : null;
    }
}
