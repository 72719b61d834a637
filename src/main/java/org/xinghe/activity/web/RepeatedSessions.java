package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlannedSession;
import org.xinghe.calendar.Holidays;

/// Writes the sessions that recur into the rows of a form, to be looked at before they are saved.
@Component
class RepeatedSessions {

    private final Holidays holidays;

    RepeatedSessions(Holidays holidays) {
        this.holidays = holidays;
    }

    /// The form with all of them after the first one, what else was typed behind them; empty when something is wrong.
    Optional<PlanForm> in(PlanForm form, Faults faults) {
        var mode = TypedValues.constant(Mode.class, form.mode()).orElse(null);
        var first = form.sessions().getFirst();
        var pattern = first.read(1, mode, faults);
        var recurrence = form.extras().recurrence(holidays.workingDays().off(), faults);
        if (pattern.isEmpty() || recurrence.isEmpty()) {
            return Optional.empty();
        }
        var made = recurrence.get().from(pattern.get(), PlanForm.MOST);
        if (made.size() == 1) {
            faults.add("repeatUntil", "planning.fault.none");
            return Optional.empty();
        }
        var rows = new ArrayList<SessionRow>();
        rows.add(first);
        made.stream().skip(1).map(SessionRow::of).forEach(rows::add);
        rows.addAll(others(form, made));
        if (rows.size() > PlanForm.MOST) {
            faults.add("repeatUntil", "planning.fault.too-many", PlanForm.MOST);
            return Optional.empty();
        }
        return Optional.of(form.withSessions(rows));
    }

    /// What was typed below the first row and is not made anew; pressed twice it makes nothing twice.
    private static List<SessionRow> others(PlanForm form, List<PlannedSession> made) {
        var begins = Set.copyOf(
                made.stream().map(PlannedSession::startsAt).distinct().toList());
        return form.sessions().stream()
                .skip(1)
                .filter(row -> !row.isEmpty())
                .filter(row -> row.read(1, Mode.ONLINE, new Faults())
                        .filter(session -> session.id() == null && begins.contains(session.startsAt()))
                        .isEmpty())
                .toList();
    }
}
