package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.notice.reader.Place;
import org.xinghe.organisation.UnitKind;

/// What the compiler makes of a notice: proposals, all of them confirmed or changed by a person before anything goes
/// out.
public record CompiledCampaign(
        List<CompiledStrand> strands,
        List<CompiledDuty> duties,
        List<CompiledRoute> routes,
        List<TargetSummary> targets) {

    /// @param parent the index of the strand that an item hangs under, -1 for a strand itself
    public record CompiledStrand(String number, String title, int parent) {}

    /// @param strand the index of its strand or item, -1 for duties of the campaign as a whole
    public record CompiledDuty(
            int strand,
            DutyKind kind,
            String what,
            String sentence,
            Place place,
            @Nullable DueRule due,
            String dueText,
            Owners owners) {

        /// The day, where it is a fixed one.
        public @Nullable LocalDate dueOn() {
            return due == null ? null : due.fixedDay();
        }
    }

    /// @param unknown phrases of the route that name no known kind
    public record CompiledRoute(Set<UnitKind> kinds, String office, List<String> unknown) {}
}
