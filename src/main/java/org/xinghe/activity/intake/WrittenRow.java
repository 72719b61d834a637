package org.xinghe.activity.intake;

import java.util.List;
import java.util.Optional;
import org.xinghe.activity.ActivityId;

/// What became of a row.
record WrittenRow(int number, String title, RowEffect effect, List<RowRemark> remarks, Optional<ActivityId> activity) {}
