package org.xinghe.notification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.notification.mail.Unsubscribing;
import org.xinghe.notification.preference.MessagePreferences;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Doing without a kind of mail by a signed link, without signing in. Following the link changes nothing, since mail
/// servers follow links too; the button does, and so does a mail reader's own (RFC 8058).
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {

    private final Unsubscribing unsubscribing;
    private final MessagePreferences preferences;
    private final Templates templates;

    UnsubscribeController(Unsubscribing unsubscribing, MessagePreferences preferences, Templates templates) {
        this.unsubscribing = unsubscribing;
        this.preferences = preferences;
        this.templates = templates;
    }

    @Bean
    static PublicPaths unsubscribePaths() {
        return new PublicPaths("/unsubscribe/*");
    }

    @Bean
    static OpenPosts unsubscribePosts() {
        return new OpenPosts("/unsubscribe/*");
    }

    @GetMapping
    View ask(@PathVariable String token, Shell shell) {
        var topic = shell.words().say("message.topic", wish(token).topic());
        return Html.of(templates.notificationUnsubscribe(shell, topic, "/unsubscribe/" + token, false));
    }

    @PostMapping
    View unsubscribe(@PathVariable String token, Shell shell) {
        var wish = wish(token);
        preferences.mute(wish.person(), wish.topic());
        var topic = shell.words().say("message.topic", wish.topic());
        return Html.of(templates.notificationUnsubscribe(shell, topic, "/unsubscribe/" + token, true));
    }

    private Unsubscribing.Wish wish(String token) {
        return unsubscribing.read(token).orElseThrow(() -> new NotFound("link to unsubscribe", "that is not ours"));
    }
}
