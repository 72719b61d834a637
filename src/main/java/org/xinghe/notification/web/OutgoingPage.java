package org.xinghe.notification.web;

import java.util.ArrayList;
import java.util.List;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;

/// One thing on its way out, as it will be read.
public record OutgoingPage(String subject, List<Fact> facts, String body, List<Event> history) {

    static OutgoingPage of(Outgoing outgoing, String unit, List<Event> history, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.say("outbox.column.recipient"), outgoing.recipient()));
        facts.add(Fact.of(words.say("outbox.column.unit"), unit));
        facts.add(Fact.of(words.say("outbox.column.channel"), words.say("outbox.channel", outgoing.channel())));
        facts.add(Fact.of(words.say("outbox.topic"), words.say("message.topic", outgoing.topic())));
        facts.add(Fact.of(words.say("outbox.column.state"), OutboxPage.state(outgoing, words)));
        facts.add(Fact.of(words.say("outbox.when." + outgoing.state()), OutboxPage.when(outgoing, words)));
        var remark = OutboxPage.remark(outgoing, words);
        if (!remark.isEmpty()) {
            facts.add(Fact.of(words.say("outbox.remark"), remark));
        }
        if (outgoing.faultDetail() != null && !outgoing.faultDetail().isEmpty()) {
            facts.add(Fact.of(words.say("outbox.detail"), outgoing.faultDetail()));
        }
        return new OutgoingPage(outgoing.subject(), facts, outgoing.body(), history);
    }
}
