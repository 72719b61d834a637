package org.xinghe.activity.people.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.people.ActivityPeople;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Those whom the audience meets, on the public page: name, title, organisation, nothing else.
@Component
class PublicPeople implements PublicSection {

    private final ActivityPeople people;
    private final Templates templates;

    PublicPeople(ActivityPeople people, Templates templates) {
        this.people = people;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var met = people.of(activity.card().id()).stream()
                .filter(each -> each.role().isMetByTheAudience())
                .map(each -> PeoplePages.line(each, shell.words()))
                .toList();
        return met.isEmpty() ? Optional.empty() : Optional.of(templates.activityPersonsPublic(shell, met));
    }
}
