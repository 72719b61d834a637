package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// One fact on the confirm page.
///
/// @param input how its value is typed: `text`, `textarea`, `date`, `period` or `unit`
/// @param label what it is about
/// @param shown as written in the notice; empty when nothing was found or it says just the value
/// @param value as understood, in words; null when it could not be read
/// @param question what a person has to judge, in words; null when nothing
/// @param sentence the anchor of its sentence, null when it stands nowhere
/// @param quote the sentence itself
/// @param typed what stands in its field; for a period the first and the last day
/// @param choices the units to choose from, for an issuer
/// @param answers what one may say to a question about 等; empty for any other
/// @param dutiesPath where one adds what 等 means; null where that is not asked
/// @param follows whether it is a deadline that counts from something else: to drop its day is to count as written
/// @param mayEdit whether the reader may settle it
/// @param error why it was not settled, in words
public record FactView(
        int position,
        int version,
        String path,
        String input,
        String label,
        String shown,
        @Nullable String value,
        @Nullable String question,
        @Nullable String sentence,
        @Nullable String quote,
        List<String> typed,
        List<Choice> choices,
        String state,
        Tone tone,
        boolean open,
        boolean mayConfirm,
        boolean mayCorrect,
        boolean mayDrop,
        List<Choice> answers,
        @Nullable String dutiesPath,
        boolean follows,
        boolean mayEdit,
        @Nullable String error) {

    public String id() {
        return "fact-" + position;
    }

    public String confirmationPath() {
        return path + "/confirmation";
    }

    public String correctionPath() {
        return path + "/correction";
    }

    public String answerPath() {
        return path + "/answer";
    }

    public String removalPath() {
        return path + "/removal";
    }

    /// Whether its field stands open: when there is nothing else to do, or something was refused.
    public boolean asksForValue() {
        return mayCorrect && (error != null || open && value == null && !follows);
    }

    /// Whether the notice writes something else than what was understood.
    public boolean showsWriting() {
        return !shown.isEmpty() && !shown.equals(value);
    }
}
