package org.xinghe.campaign.brand;

import java.util.List;

/// What came of a wish about a brand.
public sealed interface BrandOutcome {

    record Done(BrandId brand, BrandState state) implements BrandOutcome {}

    record Refused(List<Reason> reasons) implements BrandOutcome {}

    enum Reason {
        NAME,
        SENTENCE,
        /// Not one sentence.
        MORE_THAN_A_SENTENCE,
        YEAR,
        /// The unit has a brand of this name in this strand.
        KNOWN
    }
}
