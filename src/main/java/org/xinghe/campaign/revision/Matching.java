package org.xinghe.campaign.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CompiledCampaign;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;

/// Which sentence of a notice became which sentence of its supplement: the same one, or the one most like it, of the
/// same kind, for the same place, best in the same strand.
final class Matching {

    private static final double ALIKE = 0.5;
    private static final double ALIKE_ELSEWHERE = 0.6;
    private static final double ALIKE_OF_ANOTHER_KIND = 0.75;
    private static final double SAME_STRAND = 0.1;

    private final List<Old> olds;
    private final Map<Old, CompiledDuty> next;
    private final List<CompiledDuty> unmatched;

    private Matching(List<Old> olds, Map<Old, CompiledDuty> next, List<CompiledDuty> unmatched) {
        this.olds = olds;
        this.next = next;
        this.unmatched = unmatched;
    }

    /// What the notice said and what people made of it.
    ///
    /// @param said as compiled from the notice; from the duty where a person or a supplement said it
    /// @param strand the title of its strand
    /// @param duty as it is owed; null when people found that the sentence is none
    record Old(CompiledDuty said, String strand, @Nullable DutySummary duty, boolean compiled) {

        boolean isSaidByAPerson() {
            return said.sentence().isEmpty();
        }
    }

    private record Pair(Old old, CompiledDuty duty, double score) {}

    static Matching of(Standing standing, CompiledCampaign base, CompiledCampaign supplement) {
        var duties = supplement.duties();
        var olds = oldsOf(standing, base);
        var pairs = new ArrayList<Pair>();
        for (var old : olds) {
            for (var duty : duties) {
                var score = score(old, duty, titleOf(supplement, duty));
                if (score > 0) {
                    pairs.add(new Pair(old, duty, score));
                }
            }
        }
        pairs.sort(java.util.Comparator.comparingDouble(Pair::score).reversed());
        var next = new HashMap<Old, CompiledDuty>();
        var taken = new HashSet<CompiledDuty>();
        for (var pair : pairs) {
            if (!next.containsKey(pair.old()) && taken.add(pair.duty())) {
                next.put(pair.old(), pair.duty());
            }
        }
        olds.stream()
                .filter(old -> !next.containsKey(old) && !old.compiled())
                .forEach(old -> leaderOf(old, olds).map(next::get).ifPresent(duty -> next.put(old, duty)));
        return new Matching(
                olds,
                next,
                duties.stream().filter(duty -> !taken.contains(duty)).toList());
    }

    List<Old> olds() {
        return olds;
    }

    @Nullable
    CompiledDuty nextOf(Old old) {
        return next.get(old);
    }

    /// What stands in the supplement alone.
    List<CompiledDuty> unmatched() {
        return unmatched;
    }

    /// Whether the supplement says again at least half of what the notice asks for.
    boolean isWhole() {
        var said = olds.stream().filter(Old::compiled).toList();
        var repeated = said.stream().filter(next::containsKey).count();
        return said.size() > 1 && repeated * 2 >= said.size();
    }

    /// The standing strand of the same title; for an item that is new, the strand above it.
    @Nullable
    StrandId strandOf(CompiledDuty duty, CompiledCampaign campaign, List<StrandSummary> strands) {
        for (var index = duty.strand();
                index >= 0;
                index = campaign.strands().get(index).parent()) {
            var title = campaign.strands().get(index).title();
            var found = strands.stream()
                    .filter(strand -> Likeness.same(strand.title(), title))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        return null;
    }

    private static List<Old> oldsOf(Standing standing, CompiledCampaign base) {
        var olds = new ArrayList<Old>();
        var taken = new HashSet<DutySummary>();
        for (var said : base.duties()) {
            var duty = standing.duties().stream()
                    .filter(each -> !taken.contains(each))
                    .filter(each -> Likeness.same(each.sentence(), said.sentence()))
                    .filter(each ->
                            Objects.equals(each.owners().region(), said.owners().region())
                                    || said.owners().region() == null)
                    .findFirst();
            duty.ifPresent(taken::add);
            olds.add(new Old(
                    said,
                    titleOf(base, said),
                    duty.filter(each -> each.state() == ProposalState.CONFIRMED).orElse(null),
                    true));
        }
        standing.owed().stream()
                .filter(duty -> !taken.contains(duty))
                .forEach(duty -> olds.add(new Old(compiled(duty), titleOf(standing, duty), duty, false)));
        return List.copyOf(olds);
    }

    /// A duty that people or an earlier supplement added, as if it had been compiled.
    private static CompiledDuty compiled(DutySummary duty) {
        return new CompiledDuty(
                -1, duty.kind(), duty.what(), duty.sentence(), duty.place(), duty.due(), duty.dueText(), duty.owners());
    }

    private static double score(Old old, CompiledDuty duty, String strand) {
        var said = old.said();
        if (said.sentence().isEmpty()
                || !Objects.equals(said.owners().region(), duty.owners().region())) {
            return 0;
        }
        var there = old.strand().equals(strand);
        var least = said.kind() != duty.kind() ? ALIKE_OF_ANOTHER_KIND : there ? ALIKE : ALIKE_ELSEWHERE;
        var likeness = Likeness.of(said.sentence(), duty.sentence());
        return likeness < least ? 0 : likeness + (there ? SAME_STRAND : 0);
    }

    /// A further place of an open list, and each time of what is repeated, follow the sentence that they come from.
    private static Optional<Old> leaderOf(Old old, List<Old> olds) {
        return olds.stream()
                .filter(Old::compiled)
                .filter(each -> !old.isSaidByAPerson()
                        && Likeness.same(each.said().sentence(), old.said().sentence()))
                .findFirst();
    }

    private static String titleOf(CompiledCampaign campaign, CompiledDuty duty) {
        return duty.strand() < 0 ? "" : campaign.strands().get(duty.strand()).title();
    }

    private static String titleOf(Standing standing, DutySummary duty) {
        return standing.strands().stream()
                .filter(strand -> strand.id().equals(duty.strand()))
                .map(StrandSummary::title)
                .findFirst()
                .orElse("");
    }
}
