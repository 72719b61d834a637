package org.xinghe.activity.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The panel at the desk: what became of the sessions, and where they are moved.
@Component
class SessionChangePanel implements DeskSection {

    private final SessionChangePages pages;
    private final Templates templates;

    SessionChangePanel(SessionChangePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var log = pages.log(activity, shell.words());
        var path = pages.mayChange(activity)
                ? "/desk/activities/" + activity.card().id() + "/sessions"
                : null;
        return log.isEmpty() && path == null
                ? Optional.empty()
                : Optional.of(templates.activitySessionChangePanel(shell, log, path));
    }
}
