package org.xinghe.notification.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.identity.People;
import org.xinghe.notification.mail.MailSettings;
import org.xinghe.notification.messenger.Messengers;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.DutyChannel;
import org.xinghe.notification.preference.MessagePreferences;
import org.xinghe.notification.preference.Preference;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// How one wants to be told: duties by which channel, the rest by mail or not.
@Controller
@RequestMapping(MessagePreferencesController.PATH)
class MessagePreferencesController {

    static final String PATH = "/desk/messages/preferences";

    private final MessagePreferences preferences;
    private final Messengers messengers;
    private final MailSettings mail;
    private final People people;
    private final Posts posts;
    private final Units units;
    private final Templates templates;

    MessagePreferencesController(
            MessagePreferences preferences,
            Messengers messengers,
            MailSettings mail,
            People people,
            Posts posts,
            Units units,
            Templates templates) {
        this.preferences = preferences;
        this.messengers = messengers;
        this.mail = mail;
        this.people = people;
        this.posts = posts;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell) {
        var me = Actor.current().require();
        var own = posts.heldBy(me).stream().map(HeldPost::unit).collect(Collectors.toSet());
        return Html.of(templates.notificationPreferences(
                shell,
                MessagePreferencesPage.of(
                        preferences.mine(),
                        people.find(me).map(each -> each.mail()).orElse(null),
                        mail.isSetUp(),
                        !messengers.activeOf(own).isEmpty(),
                        messengerLines(shell.words()),
                        shell.words())));
    }

    /// What was not offered stays as it was.
    @PostMapping
    View change(
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(required = false) @Nullable Set<String> topic,
            @RequestParam(defaultValue = "") String topics) {
        var known = preferences.mine();
        var muted = topics.isEmpty() ? known.muted() : allBut(topic == null ? Set.of() : topic);
        preferences.change(new Preference(channel(duty), muted));
        return new SeeOther(PATH, "preference.changed");
    }

    private List<MessagePreferencesPage.MessengerLine> messengerLines(Words words) {
        var own = messengers.ofOwnUnits();
        var known = units.all(own.keySet());
        return own.entrySet().stream()
                .map(entry -> {
                    var unit = known.get(entry.getKey());
                    return new MessagePreferencesPage.MessengerLine(
                            unit == null ? "" : unit.name(),
                            entry.getValue()
                                    .map(messenger -> MessengerController.host(messenger.address()))
                                    .orElseGet(() -> words.say("messenger.none")),
                            MessengerController.path(entry.getKey()));
                })
                .toList();
    }

    private static Set<Topic> allBut(Set<String> wanted) {
        var muted = new LinkedHashSet<Topic>(Topic.optional());
        muted.removeIf(each -> wanted.contains(each.name()));
        return muted;
    }

    private static @Nullable DutyChannel channel(String name) {
        return Arrays.stream(DutyChannel.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
