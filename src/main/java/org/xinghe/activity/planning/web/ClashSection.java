package org.xinghe.activity.planning.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What clashes, on the page of an activity that is still to be held: whoever approves sees it there.
@Component
class ClashSection implements DeskSection {

    private final ClashPages pages;
    private final Templates templates;

    ClashSection(ClashPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var isOpen = switch (activity.card().state()) {
            case DRAFT, SUBMITTED, RETURNED, PUBLISHED -> true;
            case RECORDED, CANCELLED -> false;
        };
        if (!isOpen || activity.sessions().isEmpty()) {
            return Optional.empty();
        }
        var page = pages.page(activity, shell.words());
        return page.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(templates.activityPlanningClashpanel(shell, page));
    }
}
