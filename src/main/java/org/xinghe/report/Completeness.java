package org.xinghe.report;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;

/// How complete the reports of one kind of unit are, counted from the reports themselves.
///
/// @param office where this kind reports to; null while nobody has said
/// @param owed units that owe a report
/// @param sent of these, how many have sent one, accepted ones included
/// @param accepted of these, how many were accepted
/// @param late of the owing units, those that sent after their last day or let it pass
public record Completeness(UnitKind kind, @Nullable OfficeId office, int owed, int sent, int accepted, int late) {

    /// Accepted of owed, in whole percent; never more than all.
    public int percent() {
        return owed == 0 ? 100 : accepted * 100 / owed;
    }
}
