package org.xinghe.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The wish to split a unit: into itself and a second one, or into two new ones, of which the first carries it on.
/// What goes to nobody else stays with the one that carries on.
///
/// @param version the unit's version that the wish was made upon
/// @param first who carries the unit on when it ends itself; null when it stays
/// @param units the units below it that go to the second one
/// @param posts the holdings of posts that go to the second one
/// @param given what the second one owes from now on, by the keys of [Carried]
/// @param kept what of that is owed by the one that carries on as well
public record SplitUnit(
        UnitId unit,
        int version,
        @Nullable Name first,
        Name second,
        Set<UnitId> units,
        Set<PostHolderId> posts,
        Set<String> given,
        Set<String> kept) {

    public SplitUnit {
        units = Set.copyOf(units);
        posts = Set.copyOf(posts);
        given = Set.copyOf(given);
        kept = Set.copyOf(kept);
    }

    /// How a new unit is called.
    public record Name(String name, @Nullable String shortName) {}
}
