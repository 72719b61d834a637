package org.xinghe.activity.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;

/// A row of a sheet as it was understood.
///
/// @param number  the row's number in the file
/// @param title   as it stands there, also when it is missing or too long
/// @param plan    null when something is wrong with the row
/// @param record  what was held; null for a plan alone, and when something is wrong
/// @param remarks all that is to say about it
record ReadRow(
        int number,
        String title,
        @Nullable PlanActivity plan,
        @Nullable RecordActivity record,
        List<RowRemark> remarks) {

    ReadRow {
        remarks = List.copyOf(remarks);
    }

    boolean isFaulty() {
        return plan == null || remarks.stream().anyMatch(RowRemark::isFault);
    }

    PlanActivity requirePlan() {
        if (plan == null) {
            throw new IllegalStateException("Row %d is faulty and plans nothing".formatted(number));
        }
        return plan;
    }

    PlannedSession session() {
        return requirePlan().sessions().getFirst();
    }

    ActivityKey key() {
        return ActivityKey.of(
                requirePlan().unit(),
                requirePlan().title(),
                session().startsAt(),
                session().place());
    }

    /// The same for a row that says the same.
    String content() {
        return "%s %s".formatted(plan, record);
    }

    ReadRow with(RowRemark remark) {
        var all = new java.util.ArrayList<>(remarks);
        all.add(remark);
        return new ReadRow(number, title, plan, record, all);
    }
}
