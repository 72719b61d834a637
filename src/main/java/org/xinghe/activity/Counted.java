package org.xinghe.activity;

import org.jspecify.annotations.Nullable;

/// The figures of a record as they are stored.
record Counted(
        @Nullable Integer onSite,
        @Nullable CountingMethod onSiteMethod,
        @Nullable Integer online,
        @Nullable CountingMethod onlineMethod,
        int scienceWorkers,
        int volunteers,
        String recordText) {

    static final Counted NOTHING = new Counted(null, null, null, null, 0, 0, "");

    /// A number that does not apply has no method either.
    static Counted of(RecordActivity wish) {
        return new Counted(
                wish.onSite(),
                wish.onSite() == null ? null : wish.onSiteMethod(),
                wish.online(),
                wish.online() == null ? null : wish.onlineMethod(),
                wish.scienceWorkers(),
                wish.volunteers(),
                wish.text());
    }
}
