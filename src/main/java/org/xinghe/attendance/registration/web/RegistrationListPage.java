package org.xinghe.attendance.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.registration.web.JoinPage.SessionChoice;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Column;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// The registrations of an activity, as its unit looks through them.
///
/// @param groups heads by group; empty when no places are kept
/// @param ages confirmed persons by age, with their share
/// @param path to another page; the number follows
/// @param refusal why a decision was not made, null otherwise
/// @param reason the reason that was typed
public record RegistrationListPage(
        String title,
        String back,
        String action,
        String setupPath,
        String download,
        List<SessionChoice> counts,
        List<Fact> groups,
        List<Fact> ages,
        List<Choice> sessions,
        List<Choice> states,
        @Nullable String text,
        String sort,
        boolean filtered,
        List<Column> columns,
        List<Row> rows,
        int total,
        int page,
        int pages,
        String path,
        boolean mayApprove,
        @Nullable String refusal,
        String reason) {

    /// @param open whether it may still be decided on
    public record Row(
            String id,
            String name,
            String contact,
            String session,
            String heads,
            String details,
            Tone tone,
            String state,
            String madeAt,
            boolean open,
            boolean chosen) {}
}
