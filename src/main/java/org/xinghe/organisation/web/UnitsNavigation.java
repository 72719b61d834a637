package org.xinghe.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;

/// The way to the units, for whoever sees any.
@Component
class UnitsNavigation implements NavigationSource {

    private final UnitDirectory directory;

    UnitsNavigation(UnitDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return directory.concernsMe()
                ? List.of(new NavigationItem("look.group.units", "organisation.units", "/desk/units", 210))
                : List.of();
    }
}
