package org.xinghe.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.identity.AccountAdministration;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;

/// The way to people and administrators, for those who see to them.
@Component
class PeopleNavigation implements NavigationSource {

    private final AccountAdministration administration;

    PeopleNavigation(AccountAdministration administration) {
        this.administration = administration;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return administration.maySeePeople()
                ? List.of(
                        new NavigationItem("look.group.units", "identity.people", "/desk/people", 220),
                        new NavigationItem(
                                "look.group.administration", "identity.administrators", "/desk/administrators", 310))
                : List.of();
    }
}
