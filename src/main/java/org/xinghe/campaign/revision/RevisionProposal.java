package org.xinghe.campaign.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;

/// Compares what a supplement says with what is owed, and proposes what changes. A corrected whole version is matched
/// duty by duty, and what it leaves out is dropped; a short supplement drops only what it says it drops.
///
/// Pure. What people settled stands wherever the supplement says nothing else: the two texts are compared with each
/// other, and only their difference is carried over to the standing duties.
///
/// @param whole whether the supplement repeats the whole notice
/// @param unclear sentences that move or cancel something which could not be found among the duties
record RevisionProposal(boolean whole, List<Proposed> changes, List<String> unclear) {

    static RevisionProposal of(Standing standing, Supplementing supplement) {
        return new Comparison(standing, supplement).propose();
    }

    private static final class Comparison {

        private final Standing standing;
        private final Supplementing supplement;
        private final List<Proposed> changes = new ArrayList<>();
        private final List<String> unclear = new ArrayList<>();

        /// Sentences that speak of what there is, and so ask for nothing new.
        private final Set<String> plain = new HashSet<>();

        Comparison(Standing standing, Supplementing supplement) {
            this.standing = standing;
            this.supplement = supplement;
        }

        RevisionProposal propose() {
            var matching = Matching.of(standing, supplement.base(), supplement.next());
            var whole = matching.isWhole();
            restated(whole);
            if (!whole) {
                plainWords();
            }
            for (var old : matching.olds()) {
                compare(old, matching, whole);
            }
            matching.unmatched().stream()
                    .filter(duty -> !plain.contains(duty.sentence()))
                    .forEach(duty -> add(duty, matching));
            routes();
            return new RevisionProposal(whole, List.copyOf(changes), List.copyOf(unclear));
        }

        private void restated(boolean whole) {
            var period = supplement.period();
            if (whole && period != null && !period.equals(standing.period())) {
                var text = Objects.requireNonNullElse(supplement.periodText(), "");
                changes.add(new Proposed(new Rescheduled(standing.period(), period, text), text));
            }
            var theme = supplement.theme();
            if (theme != null && !theme.equals(standing.theme())) {
                changes.add(new Proposed(new Rethemed(standing.theme(), theme), theme));
            }
        }

        private void plainWords() {
            var words = new PlainWords(standing);
            for (var sentence : supplement.sentences()) {
                switch (words.read(sentence)) {
                    case PlainWords.Heard(var heard) -> {
                        plain.add(sentence.text());
                        heard.forEach(change -> changes.add(new Proposed(change, sentence.text())));
                    }
                    case PlainWords.Unclear _ -> {
                        plain.add(sentence.text());
                        unclear.add(sentence.text());
                    }
                    case PlainWords.Nothing _ -> {}
                }
            }
        }

        private void compare(Matching.Old old, Matching matching, boolean whole) {
            var duty = old.duty();
            if (duty == null || isChanged(duty.id())) {
                return;
            }
            var next = matching.nextOf(old);
            if (next == null) {
                if (whole && !old.isSaidByAPerson()) {
                    changes.add(new Proposed(new Dropped(duty.id(), StatedDuty.of(duty)), ""));
                }
                return;
            }
            var from = StatedDuty.of(duty);
            var to = Difference.carriedOver(old.said(), next, from);
            if (plain.contains(next.sentence()) || !isMore(from, to)) {
                return;
            }
            if (!Objects.equals(from.due(), to.due()) && isRepeated(from, to)) {
                repeatAnew(duty, from, to);
            } else {
                changes.add(new Proposed(new Changed(duty.id(), from, to), next.sentence()));
            }
        }

        /// Times that are counted otherwise are other times: the old ones are dropped, the new ones added once.
        private void repeatAnew(DutySummary duty, StatedDuty from, StatedDuty to) {
            changes.add(new Proposed(new Dropped(duty.id(), from), to.sentence()));
            var added = new Proposed(new Added(to), to.sentence());
            if (!changes.contains(added)) {
                changes.add(added);
            }
        }

        private static boolean isRepeated(StatedDuty from, StatedDuty to) {
            return from.due() instanceof DueRule.Repeated || to.due() instanceof DueRule.Repeated;
        }

        /// Other commas and another paragraph are no change.
        private static boolean isMore(StatedDuty from, StatedDuty to) {
            return !from.wish().equals(to.wish()) || !Likeness.same(from.sentence(), to.sentence());
        }

        private void add(CompiledDuty duty, Matching matching) {
            changes.add(new Proposed(
                    new Added(Difference.stated(duty, matching.strandOf(duty, supplement.next(), standing.strands()))),
                    duty.sentence()));
        }

        private void routes() {
            for (var route : supplement.next().routes()) {
                for (var kind : route.kinds().stream().sorted().toList()) {
                    var repeats = supplement.base().routes().stream()
                            .anyMatch(each ->
                                    each.kinds().contains(kind) && each.office().equals(route.office()));
                    var from = standing.routes().get(kind);
                    var to = supplement.offices().get(route.office());
                    if (!repeats && from != null && !from.equals(to)) {
                        changes.add(new Proposed(new Rerouted(kind, from, to, route.office()), route.office()));
                    }
                }
            }
        }

        private boolean isChanged(DutyId duty) {
            return changes.stream().map(Proposed::change).anyMatch(change -> switch (change) {
                case Changed(var id, var _, var _) -> id.equals(duty);
                case Dropped(var id, var _) -> id.equals(duty);
                case Added _, Rerouted _, Rescheduled _, Rethemed _ -> false;
            });
        }
    }
}
