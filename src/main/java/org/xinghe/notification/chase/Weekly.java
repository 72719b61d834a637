package org.xinghe.notification.chase;

import java.time.LocalDate;
import java.util.List;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;

/// How a week went, for the officers of an issuer: how the units of each kind stand in each running campaign.
///
/// @param week its Monday
/// @param day when it was written
/// @param unit the issuer
public record Weekly(LocalDate week, LocalDate day, UnitId unit, List<Line> lines) {

    /// How the units of one kind stand.
    ///
    /// @param units how many there are
    /// @param done how many duties they have done
    /// @param open for how many there is still time
    /// @param missing the names of those that are late
    public record Line(
            CampaignId campaign,
            String title,
            UnitKind kind,
            int units,
            int done,
            int open,
            int overdue,
            List<String> missing) {

        public Line {
            missing = List.copyOf(missing);
        }
    }

    public Weekly {
        lines = List.copyOf(lines);
    }
}
