package org.xinghe.activity.planning.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.planning.Renewals;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Leads from an activity that is over to holding it again.
@Component
class RenewalSection implements DeskSection {

    private final Renewals renewals;
    private final Templates templates;

    RenewalSection(Renewals renewals, Templates templates) {
        this.renewals = renewals;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        return renewals.mayRenew(activity)
                ? Optional.of(templates.activityPlanningRenewalpanel(
                        shell, "/desk/activities/" + activity.card().id()))
                : Optional.empty();
    }
}
