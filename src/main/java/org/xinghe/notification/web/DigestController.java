package org.xinghe.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.xinghe.notification.chase.DigestId;
import org.xinghe.notification.chase.Digests;
import org.xinghe.notification.chase.Weeklies;
import org.xinghe.notification.chase.WeeklyId;
import org.xinghe.organisation.Units;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The message of a day with the way to each thing it names, and the account of a week.
@Controller
class DigestController {

    private final Digests digests;
    private final Weeklies weeklies;
    private final Units units;
    private final Templates templates;

    DigestController(Digests digests, Weeklies weeklies, Units units, Templates templates) {
        this.digests = digests;
        this.weeklies = weeklies;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping("/desk/messages/digests/{id}")
    View show(@PathVariable DigestId id, Shell shell) {
        var kept = digests.require(id);
        var unit = units.require(kept.digest().unit()).name();
        return Html.of(templates.notificationDigest(shell, DigestPage.of(kept, unit, shell.words())));
    }

    @GetMapping("/desk/messages/weeks/{id}")
    View week(@PathVariable WeeklyId id, Shell shell) {
        return Html.of(templates.notificationWeekly(shell, WeeklyPage.of(weeklies.require(id), shell.words())));
    }
}
