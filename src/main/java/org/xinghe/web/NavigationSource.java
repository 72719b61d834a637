package org.xinghe.web;

import java.util.List;
import org.xinghe.shared.Actor;

/// A module's entries in the desk's navigation, for the one who acts. A module contributes a bean of it.
public interface NavigationSource {

    List<NavigationItem> itemsFor(Actor actor);
}
