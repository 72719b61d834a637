package org.xinghe.organisation.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.identity.People;
import org.xinghe.organisation.Carried;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitDetails;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Gathers what a unit has to share out.
@Component
class SplitPages {

    private final UnitDirectory directory;
    private final Posts posts;
    private final People people;
    private final List<Carried> carried;
    private final Clock clock;

    SplitPages(UnitDirectory directory, Posts posts, People people, List<Carried> carried, Clock clock) {
        this.directory = directory;
        this.posts = posts;
        this.people = people;
        this.carried = carried;
        this.clock = clock;
    }

    SplitPage of(UnitId id, SplitForm form, List<String> faults, Words words) {
        var unit = directory.show(id);
        return page(unit, form.seen() == 0 ? unit.version() : form.seen(), form, faults, null, words);
    }

    /// With the version of now: sent again, the wish stands.
    SplitPage inConflict(UnitId id, SplitForm form, Words words) {
        var unit = directory.show(id);
        var conflict = words.say("organisation.split.conflict", unit.name());
        return page(unit, unit.version(), form, List.of(), conflict, words);
    }

    private SplitPage page(
            UnitDetails unit,
            int version,
            SplitForm form,
            List<String> faults,
            @Nullable String conflict,
            Words words) {
        return new SplitPage(
                "/desk/units/" + unit.id(),
                unit.name(),
                version,
                form.isEnd(),
                form.isEnd() ? words.say("organisation.split.first") : unit.name(),
                words.say(form.isEnd() ? "organisation.split.second" : "organisation.split.new"),
                form.firstName(),
                form.firstShortName(),
                form.secondName(),
                form.secondShortName(),
                directory.childrenOf(unit.id()).stream()
                        .filter(UnitSummary::isOpen)
                        .map(child -> choice(child.id().toString(), child.name(), form.units()))
                        .toList(),
                posts(unit.id(), form, words),
                carried.stream()
                        .flatMap(each -> each.by(unit.id()).stream())
                        .map(thing -> thing(thing, form, words))
                        .toList(),
                faults,
                conflict);
    }

    private List<Choice> posts(UnitId unit, SplitForm form, Words words) {
        var today = CampaignTime.dayOf(clock.instant());
        var holders = posts.at(List.of(unit)).stream()
                .filter(holder -> !holder.isOver(today))
                .toList();
        var persons = people.all(holders.stream().map(PostHolder::person).toList());
        return holders.stream()
                .map(holder -> {
                    var person = persons.get(holder.person());
                    var name = person == null ? "" : person.name();
                    return choice(
                            holder.id().toString(), name + " " + words.say("post.kind", holder.kind()), form.posts());
                })
                .toList();
    }

    private static SplitPage.Thing thing(Carried.Thing thing, SplitForm form, Words words) {
        var due = thing.dueOn();
        return new SplitPage.Thing(
                thing.key(),
                thing.text(),
                due == null ? words.say("organisation.split.no-day") : words.day(due),
                !form.isShown() || form.kept().contains(thing.key()),
                form.given().contains(thing.key()));
    }

    private static Choice choice(String value, String label, List<String> chosen) {
        return Choice.of(value, label, chosen.contains(value));
    }
}
