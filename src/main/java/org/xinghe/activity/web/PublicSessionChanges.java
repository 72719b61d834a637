package org.xinghe.activity.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PublicSection;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What everybody sees of moved sessions: the old time struck out, the new one, and why.
@Component
class PublicSessionChanges implements PublicSection {

    private final SessionChangePages pages;
    private final Templates templates;

    PublicSessionChanges(SessionChangePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var log = pages.log(activity, shell.words());
        return log.isEmpty() ? Optional.empty() : Optional.of(templates.activitySessionChanges(shell, log));
    }
}
