package org.xinghe.activity.beneficiary.web;

import java.util.List;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;

/// Whom the activities of a campaign reached.
///
/// @param whole   whether every unit's are in it, or only one's own
/// @param totals  the sums, each kind of number by itself
/// @param uncounted how many rows enter no sum
public record BeneficiaryPage(
        boolean whole, List<Choice> campaigns, List<Fact> totals, List<Row> rows, long uncounted, String download) {

    /// A group at a place.
    ///
    /// @param counts whether it is in a sum
    public record Row(
            String group, String place, String number, String counted, String method, boolean counts, int activities) {}
}
