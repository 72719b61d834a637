package org.xinghe.notification.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.notification.outbox.Outbox;
import org.xinghe.notification.outbox.OutboxView;
import org.xinghe.shared.Actor;
import org.xinghe.web.Language;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// Tells officers and system administrators, in words, that something does not get out.
@Component
class OutboxWaiting implements WaitingSource {

    private final Outbox outbox;
    private final Words words;

    OutboxWaiting(Outbox outbox, org.springframework.context.MessageSource messages) {
        this.outbox = outbox;
        this.words = new Words(messages, Language.ZH);
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return outbox.stuck(actor).stream()
                .map(stuck -> new Waiting(
                        "outbox.waiting",
                        OutboxPage.stuck(stuck, words),
                        OutboxPage.path(stuck.givenUp() ? OutboxView.FAILED : OutboxView.COMING),
                        null,
                        stuck.givenUp() ? Tone.BAD : Tone.WARN,
                        60))
                .toList();
    }
}
