package org.xinghe.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.xinghe.notification.chase.DigestId;
import org.xinghe.notification.chase.Digests;
import org.xinghe.organisation.Units;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The message of a day, with the way to each thing it names.
@Controller
class DigestController {

    private final Digests digests;
    private final Units units;
    private final Templates templates;

    DigestController(Digests digests, Units units, Templates templates) {
        this.digests = digests;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping("/desk/messages/digests/{id}")
    View show(@PathVariable DigestId id, Shell shell) {
        var kept = digests.require(id);
        var unit = units.require(kept.digest().unit()).name();
        return Html.of(templates.notificationDigest(shell, DigestPage.of(kept, unit, shell.words())));
    }
}
