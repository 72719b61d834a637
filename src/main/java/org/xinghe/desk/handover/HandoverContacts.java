package org.xinghe.desk.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Routes;
import org.xinghe.desk.handover.HandoverPage.Contact;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.organisation.OfficeSummary;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.PersonId;
import org.xinghe.web.Words;

/// Whom a new holder may ring: those whom the notice names, the officers of the office that the unit reports to, and
/// who held the post before. The phone of somebody who holds no post any more is theirs alone.
@Component
class HandoverContacts {

    private final HandoverAccess access;
    private final NoticeFacts facts;
    private final Routes routes;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final Clock clock;

    HandoverContacts(
            HandoverAccess access,
            NoticeFacts facts,
            Routes routes,
            Offices offices,
            Posts posts,
            People people,
            Clock clock) {
        this.access = access;
        this.facts = facts;
        this.routes = routes;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    /// @param current the campaign that runs, null when none does
    List<Contact> of(PostHolder post, @Nullable CampaignSummary current, Words words) {
        var contacts = new ArrayList<>(formerHolders(post, words));
        if (current != null) {
            facts.standing(current.notice())
                    .contacts()
                    .forEach(each -> contacts.add(new Contact(words.say("desk.handover.contact.notice"), each, "")));
            routes.officeFor(current.id(), post.unit())
                    .flatMap(offices::find)
                    .ifPresent(office -> contacts.addAll(officers(office)));
        }
        return List.copyOf(contacts);
    }

    private List<Contact> formerHolders(PostHolder post, Words words) {
        var others = access.others(post);
        var known = people.all(others.stream().map(PostHolder::person).toList());
        return others.stream()
                .map(PostHolder::person)
                .distinct()
                .flatMap(person -> Stream.ofNullable(known.get(person)))
                .map(person -> new Contact(
                        words.say(
                                others.stream()
                                                .anyMatch(each ->
                                                        each.person().equals(person.id()) && each.isHeldOn(today()))
                                        ? "desk.handover.contact.fellow"
                                        : "desk.handover.contact.former"),
                        person.name(),
                        phoneOf(person)))
                .toList();
    }

    private List<Contact> officers(OfficeSummary office) {
        var holders = posts.at(List.of(office.unit())).stream()
                .filter(each -> each.kind() == PostKind.OFFICER && each.isHeldOn(today()))
                .filter(each -> Objects.equals(each.office(), office.id()))
                .toList();
        Map<PersonId, PersonSummary> known =
                people.all(holders.stream().map(PostHolder::person).toList());
        return holders.stream()
                .flatMap(each -> Stream.ofNullable(known.get(each.person())))
                .map(person -> new Contact(office.name(), person.name(), phoneOf(person)))
                .toList();
    }

    private String phoneOf(PersonSummary person) {
        return person.phone() == null
                        || !person.active()
                        || posts.heldBy(person.id()).isEmpty()
                ? ""
                : person.phone();
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
