package org.xinghe.organisation.web;

import java.util.Collection;
import java.util.List;
import org.xinghe.organisation.UnitOutcome;
import org.xinghe.organisation.appointment.AppointOutcome;

/// The keys of what was wrong.
final class Faults {

    private Faults() {}

    static List<String> keysOf(Collection<UnitOutcome.Reason> reasons) {
        return reasons.stream()
                .map(reason -> "organisation.fault." + reason.name())
                .toList();
    }

    static List<String> keysOfPost(Collection<AppointOutcome.Reason> reasons) {
        return reasons.stream()
                .map(reason -> "organisation.fault.post." + reason.name())
                .toList();
    }
}
