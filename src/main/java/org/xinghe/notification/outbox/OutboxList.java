package org.xinghe.notification.outbox;

import java.util.List;
import java.util.Map;

/// One page of a part of the outbox.
///
/// @param counts how many things are in each state, for the tabs
public record OutboxList(List<Outgoing> lines, Map<OutgoingState, Integer> counts, int page, int pages) {

    public int count(OutgoingState state) {
        return counts.getOrDefault(state, 0);
    }
}
