package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueRule.OnDay;
import org.xinghe.campaign.due.DueRule.Repeated;
import org.xinghe.campaign.due.DueRule.Window;
import org.xinghe.campaign.due.DueRule.Within;
import org.xinghe.notice.reader.Place;
import org.xinghe.organisation.UnitKind;

/// What the compiler makes of a notice: proposals, all of them confirmed or changed by a person before anything goes
/// out.
record CompiledCampaign(
        List<CompiledStrand> strands,
        List<CompiledDuty> duties,
        List<CompiledRoute> routes,
        List<TargetSummary> targets) {

    /// @param parent the index of the strand that an item hangs under, -1 for a strand itself
    record CompiledStrand(String number, String title, int parent) {}

    /// @param strand the index of its strand or item, -1 for duties of the campaign as a whole
    record CompiledDuty(
            int strand,
            DutyKind kind,
            String what,
            String sentence,
            Place place,
            @Nullable DueRule due,
            String dueText,
            Owners owners) {

        /// The day, where it is a fixed one.
        @Nullable
        LocalDate dueOn() {
            return switch (due) {
                case OnDay(var day) -> day;
                case Window(var span) -> span.endsOn();
                case Within _, Repeated _ -> null;
                case null -> null;
            };
        }
    }

    /// @param unknown phrases of the route that name no known kind
    record CompiledRoute(Set<UnitKind> kinds, String office, List<String> unknown) {}
}
