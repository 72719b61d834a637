package org.xinghe.notice.web;

import org.xinghe.notice.forwarding.Addendum;
import org.xinghe.web.Words;

/// Addenda in words.
final class Addenda {

    private Addenda() {}

    static AddendumView view(Addendum addendum, Words words) {
        var at = addendum.sentAt();
        return new AddendumView(
                words.say("forwarding.addendum.from", addendum.byName()),
                at == null
                        ? words.say("forwarding.draft.by", addendum.draftedBy(), words.moment(addendum.draftedAt()))
                        : words.say("notice.signature", String.valueOf(addendum.sentBy()), words.moment(at)),
                addendum.text(),
                addendum.contact().isEmpty() ? null : words.say("forwarding.addendum.contact", addendum.contact()),
                addendum.dueOn() == null ? null : words.say("forwarding.addendum.due", words.day(addendum.dueOn())),
                addendum.isWithdrawn());
    }
}
