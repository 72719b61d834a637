package org.xinghe.notification.dispatch;

import org.xinghe.notification.mail.MailContent;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// Something to be told to whoever holds a post, besides the inbox.
///
/// @param key names what is told; the same key goes to an address once
public record Letter(UnitId unit, PostKind post, Topic topic, Identifier key, MailContent content, Haste haste) {

    public enum Haste {
        /// Officers may look it through before it goes.
        LOOKED_THROUGH,
        /// An officer said that it goes at once, within the working hours.
        AT_ONCE
    }
}
