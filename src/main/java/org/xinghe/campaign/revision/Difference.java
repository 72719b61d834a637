package org.xinghe.campaign.revision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.StrandId;

/// What two compilations of a sentence differ in, carried over to the duty that people made of the first.
final class Difference {

    private Difference() {}

    /// A duty that stands in the supplement alone.
    static StatedDuty stated(CompiledDuty duty, @Nullable StrandId strand) {
        return new StatedDuty(
                new AddDuty(strand, duty.kind(), duty.what(), duty.due(), duty.owners(), null, List.of()),
                duty.sentence(),
                duty.place(),
                duty.dueText());
    }

    /// @param said what the notice says
    /// @param next what the supplement says in its place
    /// @param standing what people made of the first; it stands in all that both say alike
    static StatedDuty carriedOver(CompiledDuty said, CompiledDuty next, StatedDuty standing) {
        var wish = standing.wish();
        var moved = next.due() != null && !Objects.equals(said.due(), next.due());
        var reworded = !Likeness.same(said.sentence(), next.sentence());
        return new StatedDuty(
                wish.with(
                        said.kind() == next.kind() ? wish.kind() : next.kind(),
                        reworded ? what(said, next, wish.what()) : wish.what(),
                        moved ? next.due() : wish.due(),
                        isOwnedAlike(said, next) ? wish.owners() : next.owners()),
                reworded ? next.sentence() : standing.sentence(),
                reworded ? next.place() : standing.place(),
                moved ? next.dueText() : standing.dueText());
    }

    /// A further place of an open list keeps its place in front.
    private static String what(CompiledDuty said, CompiledDuty next, String standing) {
        if (standing.equals(said.what())) {
            return next.what();
        }
        if (Likeness.sameButForDays(said.sentence(), next.sentence())) {
            return said.dueText().isEmpty() ? standing : standing.replace(said.dueText(), next.dueText());
        }
        var place = next.owners().region() == null ? -1 : standing.indexOf('：');
        return place < 0
                ? next.what()
                : standing.substring(0, place) + next.what().replaceFirst("^[^：]*", "");
    }

    private static boolean isOwnedAlike(CompiledDuty said, CompiledDuty next) {
        return said.owners().equals(next.owners())
                || (said.owners().region() != null && next.owners().region() != null);
    }
}
