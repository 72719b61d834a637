package org.xinghe.notification;

import java.time.Instant;
import java.util.Set;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// The wish to tell a unit something.
///
/// @param object what it is about
/// @param about the title of that
/// @param detail a reason or a day; empty when there is nothing to add
record TellUnit(
        UnitId unit, MessageKind kind, Identifier object, String about, String detail, String href, Instant at) {

    /// The same for the post that hears of it in the unit that carries this one on.
    TellPost to(UnitId carrier, Set<UnitId> coordinated) {
        var post = coordinated.contains(carrier) ? PostKind.COORDINATOR : PostKind.LEADER;
        return new TellPost(carrier, post, kind, object, about, detail, href, at);
    }
}
