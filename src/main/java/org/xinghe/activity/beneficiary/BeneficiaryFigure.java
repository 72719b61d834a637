package org.xinghe.activity.beneficiary;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.organisation.RegionCode;

/// What records say of a group, a place, a kind of number and a method together.
///
/// @param method     null for numbers that nobody said the counting of
/// @param activities how many activities it comes from
public record BeneficiaryFigure(
        BeneficiaryGroup group,
        RegionCode place,
        CountedAs counted,
        @Nullable CountingMethod method,
        long number,
        int activities) {

    /// Whether it enters a total.
    public boolean counts() {
        return method != null;
    }
}
