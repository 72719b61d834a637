package org.xinghe.campaign.revision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Period;

/// A running campaign as it stands before a supplement changes it.
///
/// @param duties in their order, the dropped ones included
/// @param routes where each kind among the recipients reports to
record Standing(
        List<DutySummary> duties,
        List<StrandSummary> strands,
        Map<UnitKind, OfficeId> routes,
        Period period,
        @Nullable String theme) {

    List<DutySummary> owed() {
        return duties.stream()
                .filter(duty -> duty.state() == ProposalState.CONFIRMED)
                .toList();
    }
}
