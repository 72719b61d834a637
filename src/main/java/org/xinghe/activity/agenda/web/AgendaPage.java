package org.xinghe.activity.agenda.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// The agenda of an activity in its table at the desk.
///
/// @param sessions to choose from; the page leaves the choice out where there is only one
/// @param days whether a session is longer than a day, so that a point needs its day
/// @param faults what is wrong, with the number of the row
public record AgendaPage(
        String title,
        String path,
        String activityPath,
        boolean mayWork,
        boolean hasSessions,
        boolean days,
        List<Row> rows,
        List<String> faults) {

    /// One row as it was typed.
    ///
    /// @param wrong whether something is wrong with it
    public record Row(
            int number,
            List<Choice> sessions,
            String day,
            String from,
            String minutes,
            String title,
            String speaker,
            boolean wrong) {}
}
