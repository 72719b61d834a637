package org.xinghe.notice.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.notice.Notices;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;

/// Notices in the desk's navigation: those one prepares, and those one's units received.
@Component
class NoticeNavigation implements NavigationSource {

    private final Notices notices;

    NoticeNavigation(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        var items = new ArrayList<NavigationItem>();
        if (notices.mayReceive()) {
            items.add(new NavigationItem("look.group.work", "notice.inbox", "/desk/inbox-notices", 20));
        }
        if (notices.mayPrepare()) {
            items.add(new NavigationItem("look.group.campaign", "notice.list", NoticeFrames.LIST, 110));
        }
        if (!notices.officeUnits().isEmpty()) {
            items.add(new NavigationItem("look.group.campaign", "drafting.list", NoticeFrames.LIST + "/drafts", 111));
            items.add(
                    new NavigationItem("look.group.campaign", "register.title", NoticeFrames.LIST + "/register", 112));
        }
        return List.copyOf(items);
    }
}
