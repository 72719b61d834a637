package org.xinghe.activity.people.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.people.ActivityPeople;
import org.xinghe.activity.people.PersonOf;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The people of an activity on its page at the desk.
@Component
class PeopleSections implements DeskSection {

    private final ActivityPeople people;
    private final UnitActivities own;
    private final Templates templates;

    PeopleSections(ActivityPeople people, UnitActivities own, Templates templates) {
        this.people = people;
        this.own = own;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        List<PersonOf> all = people.of(activity.card().id());
        return Optional.of(templates.activityPersonsPanel(
                shell,
                "/desk/activities/" + activity.card().id() + "/people",
                all.stream().map(each -> PeoplePages.line(each, shell.words())).toList(),
                PeoplePages.lacksSpeaker(activity, all),
                own.mayChangeParts(activity)));
    }
}
