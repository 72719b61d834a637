package org.xinghe.attendance.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Who gets the places of one session. Pure: whoever holds the session's lock asks it and writes down what it says.
///
/// Places are counted by heads. Of all places some are kept for groups, the others are open to everybody. A booking of
/// a
/// group takes from what is kept for it first, and from the open ones when that is used up.
///
/// **The rule of the waiting list.** A booking that does not fit as a whole waits as a whole. Within a group strict
/// order
/// holds: nobody passes an earlier booking of the same group, however large that is and however small their own. The
/// open places are given away in strict order too, over all groups: while the earliest booking that needs open places
/// does not fit, nobody else gets any. So a large booking is never overtaken for ever; the only ones that pass it are
/// bookings of another group that need nothing but what is kept for that group.
final class Places {

    private final @Nullable Integer capacity;
    private final Map<String, Integer> kept;
    private final Map<String, Integer> taken = new TreeMap<>();
    private final Map<String, Integer> waiting = new TreeMap<>();

    /// @param capacity null for no limit
    /// @param kept heads kept for groups by their keys; cut to the capacity in their order
    Places(@Nullable Integer capacity, Map<String, Integer> kept) {
        this.capacity = capacity;
        this.kept = cut(kept, capacity);
    }

    /// One booking in the waiting list.
    record Waiting(RegistrationId id, String group, int heads) {}

    /// What stands already.
    Places with(String group, int heads, int bookingsWaiting) {
        taken.merge(group, heads, Integer::sum);
        waiting.merge(group, bookingsWaiting, Integer::sum);
        return this;
    }

    /// Takes places for somebody who comes after all that wait; false when they do not fit.
    boolean take(String group, int heads) {
        if (capacity != null && !fits(group, heads, totalWaiting() > 0)) {
            return false;
        }
        if (waiting(group) > 0) {
            return false;
        }
        taken.merge(group, heads, Integer::sum);
        return true;
    }

    /// Lets somebody wait.
    void await(String group) {
        waiting.merge(group, 1, Integer::sum);
    }

    /// Gives free places to those who wait.
    ///
    /// @param list all that wait, in the order in which they came
    /// @return those who have places now
    List<Waiting> promote(List<Waiting> list) {
        var promoted = new ArrayList<Waiting>();
        var blocked = new HashSet<String>();
        var openBlocked = false;
        for (var each : list) {
            if (blocked.contains(each.group())) {
                continue;
            }
            if (capacity == null || fits(each.group(), each.heads(), openBlocked)) {
                taken.merge(each.group(), each.heads(), Integer::sum);
                waiting.merge(each.group(), -1, Integer::sum);
                promoted.add(each);
            } else {
                blocked.add(each.group());
                openBlocked = true;
            }
        }
        return promoted;
    }

    private boolean fits(String group, int heads, boolean openBlocked) {
        var needed = fromOpen(group, taken(group) + heads) - fromOpen(group, taken(group));
        return needed == 0 || (!openBlocked && needed <= openLeft());
    }

    /// How many of a group's heads sit on open places.
    private int fromOpen(String group, int heads) {
        return Math.max(0, heads - kept.getOrDefault(group, 0));
    }

    private int openLeft() {
        var open = capacity == null
                ? Integer.MAX_VALUE
                : capacity - kept.values().stream().mapToInt(Integer::intValue).sum();
        return open
                - taken.entrySet().stream()
                        .mapToInt(entry -> fromOpen(entry.getKey(), entry.getValue()))
                        .sum();
    }

    /// Places that somebody of this group would get right now; null for no limit.
    @Nullable
    Integer freeFor(String group) {
        if (capacity == null) {
            return null;
        }
        if (waiting(group) > 0) {
            return 0;
        }
        var ofGroup = Math.max(0, kept.getOrDefault(group, 0) - taken(group));
        return ofGroup + (totalWaiting() > 0 ? 0 : Math.max(0, openLeft()));
    }

    int taken(String group) {
        return taken.getOrDefault(group, 0);
    }

    int waiting(String group) {
        return waiting.getOrDefault(group, 0);
    }

    int totalTaken() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    int totalWaiting() {
        return waiting.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// All groups of which somebody has or awaits places.
    Set<String> groups() {
        var groups = new HashSet<>(taken.keySet());
        groups.addAll(waiting.keySet());
        return groups;
    }

    private static Map<String, Integer> cut(Map<String, Integer> kept, @Nullable Integer capacity) {
        var cut = new LinkedHashMap<String, Integer>();
        var left = capacity == null ? Integer.MAX_VALUE : capacity;
        for (var entry : kept.entrySet()) {
            var places = Math.min(entry.getValue(), left);
            cut.put(entry.getKey(), places);
            left -= places;
        }
        return cut;
    }
}
