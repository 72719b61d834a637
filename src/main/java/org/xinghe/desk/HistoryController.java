package org.xinghe.desk;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.history.HistoryFilter;
import org.xinghe.history.HistoryLog;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// All of history, for the audit administrator alone (GB/T 22239-2019: audit is kept apart from running the system).
@Controller
class HistoryController implements NavigationSource {

    private static final int LAST_PAGE = 10_000;

    private final HistoryLog log;
    private final People people;
    private final Templates templates;

    HistoryController(HistoryLog log, People people, Templates templates) {
        this.log = log;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/desk/history")
    View show(
            Shell shell,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam @Nullable String proof) {
        if (!audits(Actor.current())) {
            throw new NotFound("page", "/desk/history");
        }
        var filter = new HistoryFilter(
                text(who),
                text(kind),
                Typed.day(from).orElse(null),
                Typed.day(to).orElse(null));
        var number = number(page);
        return Html.of(templates.deskHistory(
                shell,
                HistoryPage.of(
                        filter,
                        log.entries(filter, number),
                        number,
                        proof == null ? null : log.proof(),
                        shell.words())));
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return audits(actor)
                ? List.of(new NavigationItem("look.group.administration", "desk.history", "/desk/history", 390))
                : List.of();
    }

    private boolean audits(Actor actor) {
        return actor.signedIn()
                .filter(person -> people.holds(person, AdministratorRole.AUDIT))
                .isPresent();
    }

    private static @Nullable String text(String typed) {
        return Stream.of(typed.strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }
}
