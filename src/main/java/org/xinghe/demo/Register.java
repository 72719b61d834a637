package org.xinghe.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.PersonId;

/// Enters units and the people of their posts, as the system administrator does.
@Component
@Profile("demo")
class Register {

    private final Units units;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final Accounts accounts;

    Register(Units units, Offices offices, Posts posts, People people, Accounts accounts) {
        this.units = units;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.accounts = accounts;
    }

    /// A unit with a coordinator, who signs in with its name in the register, and a leader, `NAME.leader`.
    DemoUnit unit(OpenUnit wish, String signInName, InventedNames names, LocalDate since) {
        var id = units.open(wish);
        var coordinator = person(names.next(), signInName);
        var leader = person(names.next(), signInName + ".leader");
        posts.appoint(coordinator.require(), PostKind.COORDINATOR, id, null, since, null);
        posts.appoint(leader.require(), PostKind.LEADER, id, null, since, null);
        return new DemoUnit(id, dailyName(wish), wish.kind(), wish.region(), coordinator, leader);
    }

    /// Somebody new in the coordinator's post from a day on; the one before leaves with the day before.
    Actor successor(DemoUnit unit, String signInName, InventedNames names, LocalDate from) {
        posts.release(unit.coordinator().require(), PostKind.COORDINATOR, unit.id(), from.minusDays(1));
        var newcomer = person(names.next(), signInName);
        posts.appoint(newcomer.require(), PostKind.COORDINATOR, unit.id(), null, from, null);
        return newcomer;
    }

    /// An issuer: its officer belongs to an office.
    DemoUnit issuer(OpenUnit wish, String office, String number, InventedNames names, LocalDate since) {
        var id = units.open(wish);
        var officer = officer(id, office, "officer" + number, names, since);
        var leader = person(names.next(), "leader" + number);
        posts.appoint(leader.require(), PostKind.LEADER, id, null, since, null);
        return new DemoUnit(id, dailyName(wish), wish.kind(), wish.region(), officer, leader);
    }

    /// An office of an issuer, with an officer of its own.
    Actor officer(UnitId issuer, String office, String signInName, InventedNames names, LocalDate since) {
        var officer = person(names.next(), signInName);
        posts.appoint(officer.require(), PostKind.OFFICER, issuer, offices.open(issuer, office), since, null);
        return officer;
    }

    /// Lets the officer of an issuer work for one more of its offices.
    void alsoFor(DemoUnit issuer, OfficeId office, LocalDate since) {
        posts.appoint(issuer.coordinator().require(), PostKind.OFFICER, issuer.id(), office, since, null);
    }

    OfficeId officeOf(UnitId issuer, String name) {
        return offices.open(issuer, name);
    }

    PersonId administrator(String name, String signInName, AdministratorRole role) {
        var person = person(name, signInName).require();
        accounts.appoint(person, role);
        return person;
    }

    private Actor person(String name, String signInName) {
        return Actor.of(people.register(new RegisterPerson(name, signInName, null, null)), name);
    }

    private static String dailyName(OpenUnit wish) {
        @Nullable String shortName = wish.shortName();
        return shortName == null ? wish.name() : shortName;
    }
}
