package org.xinghe.campaign.burden;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.burden.Burden.OfKind;
import org.xinghe.campaign.burden.Burden.OfRequest;
import org.xinghe.campaign.burden.Burden.Same;
import org.xinghe.campaign.burden.Burden.Warning;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.WorkingDays;

/// Measures what a notice asks: recipients times duties times minutes, and what stands beside it.
///
/// Pure: it knows what is asked, of whom, and which days are worked.
///
/// @param recipients the units that get the notice, with their kinds
/// @param own how many duties are the issuers' own
/// @param elsewhere what other running campaigns ask of the same units
/// @param characters the length of the document
/// @param special whether it is about special work, for which the rule is stricter
/// @param cap minutes a month that one unit may be asked for; null when the issuers have set none
record BurdenMeter(
        List<Request> requests,
        Map<UnitId, UnitKind> recipients,
        int own,
        List<OpenRequest> elsewhere,
        int characters,
        boolean special,
        @Nullable Integer cap,
        WorkingDays days,
        BurdenSettings rules) {

    Burden measure(LocalDateTime release) {
        var measured = requests.stream().map(each -> of(each, release)).toList();
        var minutes = minutesByUnit();
        return new Burden(
                release,
                (int) minutes.values().stream().filter(each -> each > 0).count(),
                requests.stream().mapToLong(Request::total).sum(),
                median(minutes.values().stream().toList()),
                byKind(minutes),
                measured,
                own,
                warnings(measured, release));
    }

    private OfRequest of(Request request, LocalDateTime release) {
        var first = request.days().isEmpty() ? null : request.days().getFirst();
        var lead = first == null ? null : days.between(release.toLocalDate(), first);
        return new OfRequest(
                request,
                lead,
                lead != null && lead < rules.leadDays(),
                KnownAlready.of(request.kind(), request.text()),
                sameAs(request, release.toLocalDate()));
    }

    /// The same kind of answer, in like words, still open when this one goes out, from units that this one asks.
    private List<Same> sameAs(Request request, LocalDate release) {
        var found = new ArrayList<Same>();
        for (var other : elsewhere) {
            var open = other.dueOn() == null || !other.dueOn().isBefore(release);
            if (open && other.kind() == request.kind() && Wording.isAlike(request.what(), other.what())) {
                var shared = new HashSet<>(request.owners());
                shared.retainAll(other.units());
                if (!shared.isEmpty()) {
                    found.add(new Same(other, shared.size()));
                }
            }
        }
        return List.copyOf(found);
    }

    private Map<UnitId, Double> minutesByUnit() {
        var minutes = new HashMap<UnitId, Double>();
        recipients.keySet().forEach(unit -> minutes.put(unit, 0.0));
        requests.forEach(request -> request.owners().stream()
                .filter(recipients::containsKey)
                .forEach(unit -> minutes.merge(unit, request.ofOne(), Double::sum)));
        return minutes;
    }

    private List<OfKind> byKind(Map<UnitId, Double> minutes) {
        var kinds = new TreeMap<UnitKind, List<Double>>();
        minutes.forEach((unit, each) -> {
            var kind = recipients.get(unit);
            if (kind != null) {
                kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(each);
            }
        });
        return kinds.entrySet().stream()
                .map(entry -> new OfKind(
                        entry.getKey(),
                        entry.getValue().size(),
                        Math.round(entry.getValue().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()),
                        median(entry.getValue())))
                .toList();
    }

    private List<Warning> warnings(List<OfRequest> measured, LocalDateTime release) {
        var warnings = new ArrayList<Warning>();
        if (isQuiet(release)) {
            warnings.add(new Warning.QuietHour(release, nextMorning(release)));
        }
        var late = count(measured, OfRequest::tooShort);
        if (late > 0) {
            warnings.add(new Warning.ShortLead(late, rules.leadDays()));
        }
        var same = count(measured, each -> !each.same().isEmpty());
        if (same > 0) {
            warnings.add(new Warning.SameElsewhere(same));
        }
        var known = count(measured, each -> !each.known().isEmpty());
        if (known > 0) {
            warnings.add(new Warning.AskedAlready(known));
        }
        var limit = special ? rules.specialCharacters() : rules.documentCharacters();
        if (characters > limit) {
            warnings.add(new Warning.TooLong(characters, limit, rules.documentSource()));
        }
        warnings.addAll(overCap());
        unknownYears(release).forEach(year -> warnings.add(new Warning.UnknownYear(year)));
        return List.copyOf(warnings);
    }

    private boolean isQuiet(LocalDateTime at) {
        var time = at.toLocalTime();
        return !days.isWorked(at.toLocalDate())
                || time.isBefore(rules.workStarts())
                || !time.isBefore(rules.workEnds());
    }

    private LocalDateTime nextMorning(LocalDateTime at) {
        var today = at.toLocalDate();
        var early = days.isWorked(today) && at.toLocalTime().isBefore(rules.workStarts());
        return (early ? today : days.next(today)).atTime(rules.workStarts());
    }

    /// What each unit is asked for in a month, by this notice and by others that are still open.
    private List<Warning> overCap() {
        if (cap == null) {
            return List.of();
        }
        var months = new TreeMap<YearMonth, Map<UnitId, Double>>();
        for (var request : requests) {
            var once = request.ofOne() / request.times();
            request.days().forEach(day -> request.owners().forEach(unit -> add(months, day, unit, once)));
        }
        for (var other : elsewhere) {
            var day = other.dueOn();
            if (day != null && months.containsKey(YearMonth.from(day))) {
                other.units().forEach(unit -> add(months, day, unit, other.minutes()));
            }
        }
        var warnings = new ArrayList<Warning>();
        months.forEach((month, units) -> {
            var over = (int) units.values().stream().filter(each -> each > cap).count();
            if (over > 0) {
                warnings.add(new Warning.OverCap(month.atDay(1), over, cap));
            }
        });
        return warnings;
    }

    private static void add(Map<YearMonth, Map<UnitId, Double>> months, LocalDate day, UnitId unit, double minutes) {
        months.computeIfAbsent(YearMonth.from(day), _ -> new HashMap<>()).merge(unit, minutes, Double::sum);
    }

    private TreeSet<Integer> unknownYears(LocalDateTime release) {
        var years = new TreeSet<Integer>();
        requests.stream()
                .flatMap(request -> request.days().stream())
                .filter(day -> !days.isKnown(day))
                .forEach(day -> years.add(day.getYear()));
        if (!days.isKnown(release.toLocalDate())) {
            years.add(release.getYear());
        }
        return years;
    }

    private static int count(List<OfRequest> requests, Predicate<OfRequest> which) {
        return (int) requests.stream().filter(which).count();
    }

    private static long median(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return Math.round(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }
}
