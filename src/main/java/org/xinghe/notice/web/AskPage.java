package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Link;

/// Asking something at a sentence of a letter.
///
/// @param quote the sentence
/// @param units for which the reader may ask
/// @param notes what was asked and answered there before
/// @param error why it was refused, in words
public record AskPage(
        String noticePath,
        String title,
        List<Link> breadcrumb,
        String quote,
        QuestionForm form,
        List<Choice> units,
        List<LetterNotes.Note> notes,
        @Nullable String error) {

    public String path() {
        return noticePath + "/questions";
    }

    public String letterPath() {
        return noticePath + "/letter#" + form.sentence();
    }
}
