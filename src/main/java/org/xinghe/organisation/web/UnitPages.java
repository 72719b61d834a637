package org.xinghe.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.history.HistoryEvents;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.OfficeSummary;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitDetails;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitRights;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.appointment.Appointments;
import org.xinghe.organisation.appointment.Delegation;
import org.xinghe.organisation.appointment.Delegations;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.PersonId;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;

/// Gathers what the page of one unit shows. Contacts stand beside posts of today and to come, not beside past ones.
@Component
class UnitPages {

    private final UnitDirectory directory;
    private final Units units;
    private final Offices offices;
    private final Posts posts;
    private final Appointments appointments;
    private final Delegations delegations;
    private final People people;
    private final Regions regions;
    private final HistoryEvents history;
    private final Clock clock;

    UnitPages(
            UnitDirectory directory,
            Units units,
            Offices offices,
            Posts posts,
            Appointments appointments,
            Delegations delegations,
            People people,
            Regions regions,
            HistoryEvents history,
            Clock clock) {
        this.directory = directory;
        this.units = units;
        this.offices = offices;
        this.posts = posts;
        this.appointments = appointments;
        this.delegations = delegations;
        this.people = people;
        this.regions = regions;
        this.history = history;
        this.clock = clock;
    }

    UnitShowPage of(UnitId id, Words words) {
        return of(id, words, "", List.of());
    }

    UnitShowPage of(UnitId id, Words words, String officeName, List<String> officeFaults) {
        var unit = directory.show(id);
        var rights = directory.rightsOver(id);
        var known = offices.of(id);
        var holders = posts.at(List.of(id));
        var acting = delegations.standing(holders.stream().map(PostHolder::id).toList());
        var persons = people.all(Stream.concat(
                        holders.stream().map(PostHolder::person),
                        acting.stream().map(Delegation::person))
                .distinct()
                .toList());
        var rows = new Rows(persons, known, rights, acting, words);
        return new UnitShowPage(
                "/desk/units/" + id,
                unit.name(),
                words.say("unit.status", unit.status()),
                UnitsPage.toneOf(unit.status()),
                facts(unit, words),
                directory.childrenOf(id).stream().map(UnitPages::link).toList(),
                known.stream().map(OfficeSummary::name).toList(),
                holders.stream()
                        .filter(holder -> !holder.isOver(today()))
                        .map(rows::current)
                        .toList(),
                holders.stream()
                        .filter(holder -> holder.isOver(today()))
                        .map(rows::past)
                        .toList(),
                history.of(id, words),
                unit.isOpen(),
                rights.manages(),
                !rights.appoints().isEmpty(),
                today().toString(),
                officeName,
                officeFaults);
    }

    private List<Fact> facts(UnitDetails unit, Words words) {
        var facts = new ArrayList<Fact>();
        if (unit.shortName() != null) {
            facts.add(Fact.of(words.say("organisation.unit.short-name"), unit.shortName()));
        }
        if (!unit.formerNames().isEmpty()) {
            var names = unit.formerNames().stream()
                    .map(former ->
                            words.say("organisation.unit.former.until", former.name(), words.day(former.until())))
                    .collect(Collectors.joining("；"));
            facts.add(Fact.of(words.say("organisation.unit.former"), names));
        }
        facts.add(Fact.of(words.say("organisation.unit.kind"), words.say("unit.kind", unit.kind())));
        facts.add(Fact.of(words.say("organisation.unit.level"), words.say("unit.level", unit.level())));
        var region = regions.find(unit.region()).map(Region::name).orElse("");
        facts.add(Fact.of(words.say("organisation.unit.region"), region + " " + unit.region()));
        facts.add(Fact.of(words.say("organisation.unit.parent"), nameOf(unit.parent(), words)));
        if (unit.successor() != null) {
            facts.add(Fact.of(words.say("organisation.unit.successor"), nameOf(unit.successor(), words)));
        }
        return facts;
    }

    private String nameOf(@Nullable UnitId unit, Words words) {
        return unit == null
                ? words.say("organisation.unit.parent.none")
                : units.require(unit).name();
    }

    private static Link link(UnitSummary unit) {
        return Link.to(unit.name(), "/desk/units/" + unit.id());
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }

    /// Turns holders into rows of the page.
    private final class Rows {

        private final Map<PersonId, PersonSummary> persons;
        private final List<OfficeSummary> known;
        private final UnitRights rights;
        private final List<Delegation> acting;
        private final Words words;

        Rows(
                Map<PersonId, PersonSummary> persons,
                List<OfficeSummary> known,
                UnitRights rights,
                List<Delegation> acting,
                Words words) {
            this.persons = persons;
            this.known = known;
            this.rights = rights;
            this.acting = acting;
            this.words = words;
        }

        UnitShowPage.Holder current(PostHolder holder) {
            var person = persons.get(holder.person());
            var contact = person == null
                    ? ""
                    : Stream.of(person.phone(), person.mail())
                            .filter(java.util.Objects::nonNull)
                            .collect(Collectors.joining(" · "));
            var appoints = rights.appoints().contains(holder.kind());
            return row(
                    holder,
                    person == null ? "" : person.signInName(),
                    contact,
                    noteOf(holder, person),
                    appoints,
                    appoints && person != null && appointments.mayBeInvited(holder, person),
                    delegations.mayDelegate(holder),
                    acting.stream()
                            .filter(each -> each.holder().equals(holder.id()))
                            .map(each -> acting(holder, each))
                            .toList());
        }

        private UnitShowPage.Acting acting(PostHolder holder, Delegation delegation) {
            var person = persons.get(delegation.person());
            var name = person == null ? "" : person.name();
            return new UnitShowPage.Acting(
                    words.say(
                            "organisation.delegation.acting",
                            name,
                            words.day(delegation.from()),
                            words.day(delegation.until())),
                    words.say("organisation.delegation.end.sure", name),
                    delegations.mayEnd(holder, delegation)
                            ? "/desk/units/%s/delegations/%s/end".formatted(holder.unit(), delegation.id())
                            : null);
        }

        UnitShowPage.Holder past(PostHolder holder) {
            return row(holder, "", "", "", false, false, false, List.of());
        }

        private UnitShowPage.Holder row(
                PostHolder holder,
                String signInName,
                String contact,
                String note,
                boolean mayEnd,
                boolean mayInvite,
                boolean mayDelegate,
                List<UnitShowPage.Acting> actingFor) {
            var person = persons.get(holder.person());
            var until = holder.until();
            return new UnitShowPage.Holder(
                    "/desk/units/%s/posts/%s".formatted(holder.unit(), holder.id()),
                    words.say("post.kind", holder.kind()) + officeOf(holder.office()),
                    person == null ? "" : person.name(),
                    signInName,
                    contact,
                    until == null
                            ? words.say("organisation.post.days.open", words.day(holder.from()))
                            : words.day(holder.from()) + " – " + words.day(until),
                    note,
                    mayEnd,
                    mayInvite,
                    mayDelegate,
                    actingFor);
        }

        private String noteOf(PostHolder holder, @Nullable PersonSummary person) {
            if (person != null && !person.active()) {
                return words.say("organisation.post.inactive");
            }
            if (person != null && !person.takenUp()) {
                return words.say("organisation.post.waiting");
            }
            return holder.isHeldOn(today()) ? "" : words.say("organisation.post.future");
        }

        private String officeOf(@Nullable OfficeId office) {
            return known.stream()
                    .filter(each -> each.id().equals(office))
                    .map(each -> " · " + each.name())
                    .findFirst()
                    .orElse("");
        }
    }
}
