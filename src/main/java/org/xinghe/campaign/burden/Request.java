package org.xinghe.campaign.burden;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.organisation.UnitId;

/// One thing that a notice is about to ask.
///
/// @param text its words and its sentence
/// @param minutes what one unit needs for it each time
/// @param days when it is due; more than one when it is repeated, none when it is due after each activity
/// @param jointly whether one of the owners does it for all
public record Request(
        DutyId duty,
        DutyKind kind,
        String what,
        String text,
        int minutes,
        List<LocalDate> days,
        boolean jointly,
        Set<UnitId> owners) {

    /// How often it is asked; what is due after each activity counts once.
    int times() {
        return Math.max(1, days.size());
    }

    /// What the province spends on it.
    long total() {
        return (long) minutes * times() * (jointly ? Math.min(1, owners.size()) : owners.size());
    }

    /// What one of its owners spends on it, as a share where one does it for all.
    double ofOne() {
        return owners.isEmpty() ? 0 : (double) minutes * times() / (jointly ? owners.size() : 1);
    }
}
