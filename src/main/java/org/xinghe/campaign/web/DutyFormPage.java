package org.xinghe.campaign.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;

/// The form of a duty, new or changed.
///
/// @param action where the form goes
/// @param errors what was wrong, in words, by field
/// @param sentence as the notice says it, empty for a duty that no sentence names
/// @param sentencePath where the sentence stands in the notice, null without one
/// @param theirs what another officer has saved meanwhile; empty when nobody has
public record DutyFormPage(
        NoticeTabs notice,
        String title,
        String action,
        DutyForm form,
        Map<String, String> errors,
        List<Choice> strands,
        List<Choice> duties,
        List<Choice> rules,
        List<Choice> unitKinds,
        List<Choice> cities,
        String sentence,
        @Nullable String sentencePath,
        List<Fact> theirs,
        List<Event> history) {

    public @Nullable String errorOf(String field) {
        return errors.get(field);
    }

    public boolean isConflict() {
        return !theirs.isEmpty();
    }

    /// The same form, sent elsewhere.
    DutyFormPage sentTo(String path) {
        return new DutyFormPage(
                notice,
                title,
                path,
                form,
                errors,
                strands,
                duties,
                rules,
                unitKinds,
                cities,
                sentence,
                sentencePath,
                theirs,
                history);
    }
}
