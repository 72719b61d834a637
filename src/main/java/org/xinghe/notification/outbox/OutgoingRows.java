package org.xinghe.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.PersonId;

/// Reads rows of the outbox.
final class OutgoingRows {

    private OutgoingRows() {}

    static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var fault = row.getString("fault");
        return new Outgoing(
                new OutgoingId(row.getObject("id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                Topic.valueOf(row.getString("topic")),
                new UnitId(row.getObject("unit", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("html"),
                row.getString("unsubscribe"),
                OutgoingState.valueOf(row.getString("state")),
                row.getTimestamp("not_before").toInstant(),
                row.getInt("attempts"),
                instant(row, "tried_at"),
                fault == null ? null : Fault.valueOf(fault),
                row.getString("fault_detail"),
                instant(row, "sent_at"),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
