package org.xinghe.attendance.certificate.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.UnitActivities;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.Certificates;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What certificates add to the desk: a panel on the page of each activity that has begun, and their register.
@Component
class CertificateDesk implements DeskSection, NavigationSource {

    private final Certificates certificates;
    private final Activities activities;
    private final UnitActivities own;
    private final Templates templates;

    CertificateDesk(Certificates certificates, Activities activities, UnitActivities own, Templates templates) {
        this.certificates = certificates;
        this.activities = activities;
        this.own = own;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        if (!certificates.mayBeCertified(activity)
                || !activities.mayWorkFor(activity.card().unit())) {
            return Optional.empty();
        }
        var valid = certificates.of(activity.card().id()).stream()
                .filter(Certificate::isValid)
                .count();
        return Optional.of(templates.certificateSection(
                shell, "/desk/activities/" + activity.card().id() + "/certificates", valid));
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return own.ownUnits().isEmpty()
                ? List.of()
                : List.of(new NavigationItem("look.group.work", "certificate.nav", "/desk/certificates", 60));
    }
}
