package org.xinghe.notification.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.history.HistoryEvents;
import org.xinghe.notification.outbox.Chosen;
import org.xinghe.notification.outbox.Outbox;
import org.xinghe.notification.outbox.OutboxView;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.OutgoingId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// Looking the outbox through before it goes, and after.
@Controller
@RequestMapping("/desk/outbox")
class OutboxController implements NavigationSource {

    private static final int MOST_CHOSEN = 500;

    private final Outbox outbox;
    private final Units units;
    private final HistoryEvents history;
    private final Templates templates;

    OutboxController(Outbox outbox, Units units, HistoryEvents history, Templates templates) {
        this.outbox = outbox;
        this.units = units;
        this.history = history;
        this.templates = templates;
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "coming") String view,
            @RequestParam(defaultValue = "1") String page,
            Shell shell) {
        return Html.of(templates.notificationOutbox(shell, page(view(view), number(page), shell.words())));
    }

    @GetMapping("/{id}")
    View show(@PathVariable OutgoingId id, Shell shell) {
        var outgoing = outbox.require(id);
        var unit = units.find(outgoing.unit()).map(each -> each.name()).orElse("");
        return Html.of(templates.notificationOutgoing(
                shell, OutgoingPage.of(outgoing, unit, history.of(id, shell.words()), shell.words())));
    }

    @PostMapping("/holds")
    View hold(
            @RequestParam(required = false) @Nullable Set<String> id,
            @RequestParam String view,
            @RequestParam(defaultValue = "") String all) {
        return chosen(id, view, all) instanceof Chosen chosen
                ? done(view, "outbox.held", outbox.hold(chosen))
                : nothingChosen(view);
    }

    @PostMapping("/releases")
    View release(
            @RequestParam(required = false) @Nullable Set<String> id,
            @RequestParam String view,
            @RequestParam(defaultValue = "") String all) {
        return chosen(id, view, all) instanceof Chosen chosen
                ? done(view, "outbox.released", outbox.release(chosen))
                : nothingChosen(view);
    }

    @PostMapping("/tries")
    View tryAgain(
            @RequestParam(required = false) @Nullable Set<String> id,
            @RequestParam String view,
            @RequestParam(defaultValue = "") String all) {
        return chosen(id, view, all) instanceof Chosen chosen
                ? done(view, "outbox.tried", outbox.tryAgain(chosen))
                : nothingChosen(view);
    }

    @PostMapping("/drops")
    View drop(
            @RequestParam(required = false) @Nullable Set<String> id,
            @RequestParam String view,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String reason,
            Shell shell) {
        var chosen = chosen(id, view, all);
        if (chosen == null) {
            return nothingChosen(view);
        }
        if (reason.isBlank() || reason.strip().length() > Outbox.LONGEST_REASON) {
            var page = page(view(view), 1, shell.words())
                    .refused(
                            id == null ? Set.of() : id,
                            reason,
                            shell.say(
                                    reason.isBlank() ? "outbox.reason.missing" : "outbox.reason.long",
                                    Outbox.LONGEST_REASON));
            return Html.rejected(templates.notificationOutbox(shell, page));
        }
        return done(view, "outbox.dropped", outbox.drop(chosen, reason));
    }

    private OutboxPage page(OutboxView view, int page, Words words) {
        var list = outbox.list(view, page);
        var known = units.all(list.lines().stream().map(Outgoing::unit).collect(Collectors.toSet()));
        return OutboxPage.of(view, list, outbox.stuck(Actor.current()), known, words);
    }

    private static @Nullable Chosen chosen(@Nullable Set<String> ids, String view, String all) {
        if (!all.isEmpty()) {
            return new Chosen.AllOf(view(view));
        }
        if (ids == null || ids.isEmpty()) {
            return null;
        }
        return new Chosen.These(ids.stream()
                .limit(MOST_CHOSEN)
                .map(OutgoingId::of)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static View done(String view, String flash, int count) {
        return new SeeOther(OutboxPage.path(view(view)), flash, count);
    }

    private static View nothingChosen(String view) {
        return new SeeOther(OutboxPage.path(view(view)), "outbox.none-chosen");
    }

    private static OutboxView view(String name) {
        return Stream.of(OutboxView.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("part of the outbox", name.toLowerCase(Locale.ROOT)));
    }

    private static int number(String page) {
        return page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return outbox.mayLookThrough(actor)
                ? List.of(new NavigationItem("look.group.campaign", "outbox.title", "/desk/outbox", 180))
                : List.of();
    }
}
