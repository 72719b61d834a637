package org.xinghe.notice.forwarding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinghe.notice.forwarding.ForwardOutcome.Reason;
import org.xinghe.notice.forwarding.ForwardOutcome.Refusal;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;

/// What stands against passing a notice on.
final class ForwardingRules {

    private static final int MOST_NAMED = 5;

    private ForwardingRules() {}

    /// The open units below a forwarder, each with its standing.
    ///
    /// @param below the units below the forwarder, whatever their state
    /// @param having the units that have the notice
    static List<Candidate> candidates(
            UnitSummary forwarder, List<UnitSummary> below, ForwardingRange range, Set<UnitId> having) {
        Map<UnitId, UnitSummary> known = new LinkedHashMap<>();
        known.put(forwarder.id(), forwarder);
        below.forEach(unit -> known.put(unit.id(), unit));
        return below.stream()
                .filter(UnitSummary::isOpen)
                .filter(unit -> !unit.id().equals(forwarder.id()))
                .map(unit -> new Candidate(
                        unit,
                        having.contains(unit.id())
                                ? Candidate.Standing.HAS_IT_ALREADY
                                : range.covers(unit, unit.parent() == null ? null : known.get(unit.parent()))
                                        ? Candidate.Standing.FREE
                                        : Candidate.Standing.BEYOND_RANGE))
                .toList();
    }

    /// What is wrong with a draft itself: its lengths, its day, and units that it may not go to.
    static List<Refusal> against(DraftForwarding wish, List<Candidate> candidates, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (wish.text().length() > DraftForwarding.LONGEST_TEXT) {
            reasons.add(Refusal.of(Reason.TEXT_TOO_LONG));
        }
        if (wish.contact().length() > DraftForwarding.LONGEST_CONTACT) {
            reasons.add(Refusal.of(Reason.CONTACT_TOO_LONG));
        }
        if (wish.dueOn() != null && wish.dueOn().isBefore(today)) {
            reasons.add(Refusal.of(Reason.DAY_OVER));
        }
        reasons.addAll(against(wish.to(), candidates));
        return List.copyOf(reasons);
    }

    /// Which of the chosen units stand against it.
    static List<Refusal> against(Collection<UnitId> chosen, List<Candidate> candidates) {
        var byId =
                candidates.stream().collect(Collectors.toMap(each -> each.unit().id(), Function.identity()));
        var reasons = new ArrayList<Refusal>();
        if (!byId.keySet().containsAll(chosen)) {
            reasons.add(Refusal.of(Reason.NOT_BELOW));
        }
        name(reasons, Reason.BEYOND_RANGE, chosen, candidates, Candidate.Standing.BEYOND_RANGE);
        name(reasons, Reason.HAS_IT_ALREADY, chosen, candidates, Candidate.Standing.HAS_IT_ALREADY);
        return List.copyOf(reasons);
    }

    private static void name(
            List<Refusal> reasons,
            Reason reason,
            Collection<UnitId> chosen,
            List<Candidate> candidates,
            Candidate.Standing standing) {
        var names = candidates.stream()
                .filter(each -> each.standing() == standing
                        && chosen.contains(each.unit().id()))
                .map(each -> each.unit().name())
                .toList();
        if (!names.isEmpty()) {
            reasons.add(new Refusal(reason, names.size() <= MOST_NAMED ? names : names.subList(0, MOST_NAMED)));
        }
    }
}
