package org.xinghe.notification;

import java.time.Instant;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// The wish to tell a post something.
///
/// @param object what it is about
/// @param about the title of that
/// @param detail what more there is to say; empty when there is nothing
public record TellPost(
        UnitId unit,
        PostKind post,
        MessageKind kind,
        Identifier object,
        String about,
        String detail,
        String href,
        Instant at) {}
