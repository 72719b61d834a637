package org.xinghe.attendance.registration.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PublicSection;
import org.xinghe.attendance.registration.Offers;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// How the places of an activity stand, on its public page.
@Component
class RegistrationOffer implements PublicSection {

    private final Offers offers;
    private final JoinPages pages;
    private final Templates templates;

    RegistrationOffer(Offers offers, JoinPages pages, Templates templates) {
        this.offers = offers;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        return offers.of(activity.card().id())
                .filter(offer -> offer.first().isPublic())
                .map(offer -> templates.attendanceRegistrationPublic(
                        shell,
                        pages.sessions(offer, "", shell.words()),
                        "/activities/" + activity.card().slug() + "/registration",
                        pages.standing(offer, shell.words())));
    }
}
