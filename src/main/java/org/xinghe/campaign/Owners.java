package org.xinghe.campaign;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;

/// Who owes a duty.
///
/// @param kinds of [OwnerRule#KINDS], else empty
/// @param region of [OwnerRule#PLACE], else null
/// @param jointly whether one answer of any owner is enough for all
public record Owners(
        OwnerRule rule, Set<UnitKind> kinds, @Nullable RegionCode region, boolean jointly) {

    private static final Set<UnitKind> OF_A_CITY = EnumSet.of(UnitKind.CITY_ASSOCIATION, UnitKind.CITY_BUREAU);

    public Owners {
        kinds = Set.copyOf(kinds);
        if ((rule == OwnerRule.PLACE) != (region != null)) {
            throw new IllegalArgumentException("Owners of %s cannot have the region %s".formatted(rule, region));
        }
        if ((rule == OwnerRule.KINDS) == kinds.isEmpty()) {
            throw new IllegalArgumentException("Owners of %s cannot have the kinds %s".formatted(rule, kinds));
        }
    }

    public static Owners issuers() {
        return new Owners(OwnerRule.ISSUERS, Set.of(), null, true);
    }

    public static Owners everybody() {
        return new Owners(OwnerRule.EVERYBODY, Set.of(), null, false);
    }

    public static Owners nobody() {
        return new Owners(OwnerRule.NOBODY, Set.of(), null, false);
    }

    public static Owners of(Set<UnitKind> kinds) {
        return kinds.isEmpty() ? nobody() : new Owners(OwnerRule.KINDS, kinds, null, false);
    }

    /// The city's association and bureau; what one of them does answers for the place.
    public static Owners of(RegionCode place) {
        return new Owners(OwnerRule.PLACE, Set.of(), place, true);
    }

    /// Whether a recipient is among the owners.
    boolean include(UnitSummary recipient) {
        return switch (rule) {
            case EVERYBODY -> true;
            case KINDS -> kinds.contains(recipient.kind());
            case PLACE ->
                OF_A_CITY.contains(recipient.kind())
                        && recipient.region().city().equals(region);
            case ISSUERS, NOBODY -> false;
        };
    }

    /// The kinds as the database keeps them.
    String writtenKinds() {
        return kinds.stream().sorted().map(UnitKind::name).collect(Collectors.joining(","));
    }

    static Set<UnitKind> readKinds(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(",")).map(UnitKind::valueOf).collect(Collectors.toSet());
    }
}
