package org.xinghe.campaign.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinghe.campaign.brand.BrandOutcome.Reason;

/// What a brand looks like.
final class BrandRules {

    private static final Pattern INNER_END = Pattern.compile("[。！？!?\\n].*\\S", Pattern.DOTALL);

    private BrandRules() {}

    /// @param others the brands of the unit in this strand that stand, without the one itself
    static List<Reason> against(RegisterBrand wish, List<Brand> others, int thisYear) {
        var reasons = new ArrayList<Reason>();
        if (wish.name().isEmpty() || wish.name().length() > RegisterBrand.LONGEST_NAME) {
            reasons.add(Reason.NAME);
        }
        if (wish.sentence().isEmpty() || wish.sentence().length() > RegisterBrand.LONGEST_SENTENCE) {
            reasons.add(Reason.SENTENCE);
        } else if (INNER_END.matcher(wish.sentence()).find()) {
            reasons.add(Reason.MORE_THAN_A_SENTENCE);
        }
        if (wish.since() < RegisterBrand.EARLIEST || wish.since() > thisYear) {
            reasons.add(Reason.YEAR);
        }
        if (others.stream().anyMatch(brand -> brand.name().equals(wish.name()))) {
            reasons.add(Reason.KNOWN);
        }
        return List.copyOf(reasons);
    }
}
