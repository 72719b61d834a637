package org.xinghe.activity.beneficiary;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.organisation.RegionCode;

/// So many of a group from a place.
///
/// @param method null when nobody said how they were counted: it is kept and shown, and enters no total
public record BeneficiaryLine(
        BeneficiaryGroup group,
        RegionCode place,
        int number,
        CountedAs counted,
        @Nullable CountingMethod method) {

    public BeneficiaryLine {
        if (number < 0) {
            throw new IllegalArgumentException("Nobody counts %d people".formatted(number));
        }
    }
}
