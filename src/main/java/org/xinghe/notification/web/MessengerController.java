package org.xinghe.notification.web;

import java.net.URI;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notification.messenger.Messengers;
import org.xinghe.notification.messenger.SetOutcome;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The messenger of a unit's own office: where messages go, and the secret that signs them.
@Controller
@RequestMapping("/desk/units/{unit}/messenger")
class MessengerController {

    private final Messengers messengers;
    private final Units units;
    private final Templates templates;

    MessengerController(Messengers messengers, Units units, Templates templates) {
        this.messengers = messengers;
        this.units = units;
        this.templates = templates;
    }

    static String path(UnitId unit) {
        return "/desk/units/%s/messenger".formatted(unit);
    }

    /// The part of an address that is no secret.
    static String host(String address) {
        return String.valueOf(URI.create(address).getHost());
    }

    @GetMapping
    View show(@PathVariable UnitId unit, Shell shell) {
        return Html.of(templates.notificationMessenger(shell, page(unit)));
    }

    @PostMapping
    View set(
            @PathVariable UnitId unit,
            @RequestParam(defaultValue = "0") String version,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "false") String active,
            Shell shell) {
        var use = active.equals("true");
        try {
            return switch (messengers.set(unit, number(version), address, use)) {
                case SetOutcome.Done() -> new SeeOther(path(unit), "messenger.set");
                case SetOutcome.Refused(var fault) ->
                    Html.rejected(templates.notificationMessenger(
                            shell, page(unit).typed(address, use, shell.words().say("messenger.fault", fault))));
            };
        } catch (EditConflict _) {
            var page = page(unit);
            return Html.conflict(templates.notificationMessenger(
                    shell, page.typed(address, use, shell.say("messenger.conflict", page.address()))));
        }
    }

    @PostMapping("/secrets")
    View renewSecret(@PathVariable UnitId unit) {
        messengers.renewSecret(unit);
        return new SeeOther(path(unit), "messenger.renewed");
    }

    @PostMapping("/removal")
    View remove(@PathVariable UnitId unit) {
        messengers.remove(unit);
        return new SeeOther(path(unit), "messenger.removed");
    }

    private MessengerPage page(UnitId unit) {
        var messenger = messengers.require(unit);
        return MessengerPage.of(unit, units.require(unit).name(), messenger);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
