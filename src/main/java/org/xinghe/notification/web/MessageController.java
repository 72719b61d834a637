package org.xinghe.notification.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.MessageId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.web.Html;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The inbox of the acting person's posts.
@Controller
@RequestMapping("/desk/messages")
class MessageController implements NavigationSource {

    private static final int MOST = 200;

    private final Inbox inbox;
    private final Units units;
    private final Templates templates;

    MessageController(Inbox inbox, Units units, Templates templates) {
        this.inbox = inbox;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell) {
        return Html.of(templates.notificationMessages(
                shell, MessageLine.of(inbox.mine(MOST), units, shell.words()), inbox.unread()));
    }

    /// Reads a message: goes on to what it is about.
    @PostMapping("/{id}/reading")
    View read(@PathVariable MessageId id) {
        return new SeeOther(inbox.read(id).href());
    }

    @PostMapping("/reading")
    View readAll() {
        inbox.readAll();
        return new SeeOther("/desk/messages", "notification.all-read");
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return List.of(new NavigationItem("look.group.work", "notification.messages", "/desk/messages", 5));
    }
}
