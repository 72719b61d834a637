package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitSummary;

/// Units against duties, each with its derived state.
///
/// @param totals how many cells stand in each state, over all rows that the filter lets through
public record Board(List<DutySummary> duties, List<Row> rows, Map<DutyState, Long> totals) {

    /// One unit; its cells follow the order of the board's duties.
    public record Row(UnitSummary unit, List<Cell> cells) {

        public boolean isLate() {
            return cells.stream().anyMatch(cell -> cell.state() == DutyState.LATE);
        }
    }

    /// How a unit stands with a duty.
    ///
    /// @param answers how many activities or reports answer it
    public record Cell(
            DutyId duty, DutyState state, @Nullable LocalDate dueOn, boolean extended, int answers) {}
}
