package org.xinghe.activity;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What history keeps of a record: its figures, each with how it was counted, and why it was put right.
final class RecordChanges {

    private RecordChanges() {}

    static Map<String, String> of(RecordActivity wish, String reason) {
        var changes = new TreeMap<String, String>();
        counted(changes, "on-site", wish.onSite(), wish.onSiteMethod());
        counted(changes, "online", wish.online(), wish.onlineMethod());
        changes.put("science-workers", String.valueOf(wish.scienceWorkers()));
        changes.put("volunteers", String.valueOf(wish.volunteers()));
        if (!reason.isEmpty()) {
            changes.put("reason", reason);
        }
        return changes;
    }

    private static void counted(
            Map<String, String> changes, String name, @Nullable Integer number, @Nullable CountingMethod method) {
        if (number != null) {
            changes.put(name, number.toString());
            if (method != null) {
                changes.put(name + "-method", method.name());
            }
        }
    }
}
