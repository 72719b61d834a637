package org.xinghe.activity.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.activity.people.ActivityPeople;
import org.xinghe.activity.people.PersonOf;
import org.xinghe.activity.people.PersonOfId;
import org.xinghe.activity.people.PersonRole;
import org.xinghe.activity.people.TitleLevel;
import org.xinghe.activity.web.Faults;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Puts together what pages say of an activity's people.
@Component
class PeoplePages {

    private static final Set<KindCode> SPOKEN = Set.of(new KindCode("LECTURE"), new KindCode("LECTURE_SERIES"));

    private final UnitActivities own;
    private final ActivityPeople people;

    PeoplePages(UnitActivities own, ActivityPeople people) {
        this.own = own;
        this.people = people;
    }

    ActivityPeoplePage page(
            ActivityDetails activity, NamedPersonForm form, @Nullable PersonOfId editing, Faults faults, Words words) {
        var all = people.of(activity.card().id());
        return new ActivityPeoplePage(
                "/desk/activities/" + activity.card().id(),
                activity.card().title(),
                all.stream().map(each -> line(each, words)).toList(),
                own.mayChangeParts(activity),
                lacksSpeaker(activity, all),
                form,
                editing == null ? null : editing.toString(),
                Arrays.stream(PersonRole.values())
                        .map(each -> Choice.of(
                                each.name(),
                                words.say("people.role", each),
                                each.name().equals(form.role())))
                        .toList(),
                Arrays.stream(TitleLevel.values())
                        .map(each -> Choice.of(
                                each.name(),
                                words.say("people.level", each),
                                each.name().equals(form.titleLevel())))
                        .toList(),
                faults,
                null);
    }

    ActivityPeoplePage conflict(ActivityDetails activity, NamedPersonForm form, PersonOfId editing, Words words) {
        var now = people.require(activity.card().id(), editing);
        var page = page(activity, form.withVersion(now.version()), editing, new Faults(), words);
        return new ActivityPeoplePage(
                page.path(),
                page.activity(),
                page.people(),
                page.mayChange(),
                page.speakerMissing(),
                page.form(),
                page.editing(),
                page.roles(),
                page.levels(),
                page.faults(),
                String.join(" · ", words.say("people.role", now.role()), now.name(), titles(now, words)));
    }

    /// Only said: a speaker may be found later.
    static boolean lacksSpeaker(ActivityDetails activity, List<PersonOf> people) {
        return SPOKEN.contains(activity.card().kind())
                && people.stream().noneMatch(each -> each.role() == PersonRole.SPEAKER);
    }

    static NamedPersonLine line(PersonOf person, Words words) {
        return new NamedPersonLine(
                person.id().toString(), words.say("people.role", person.role()), person.name(), titles(person, words));
    }

    private static String titles(PersonOf person, Words words) {
        var level = person.titleLevel() == TitleLevel.OTHER ? "" : words.say("people.level", person.titleLevel());
        var title = person.title().contains(level) ? person.title() : level + " " + person.title();
        return String.join(
                " · ",
                Stream.of(person.organisation(), Objects.requireNonNull(title).strip())
                        .filter(each -> !each.isBlank())
                        .toList());
    }
}
