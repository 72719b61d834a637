package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// What units ask about a notice, sentence by sentence.
///
/// @param open how many questions wait for an answer
public record QuestionsPage(NoticeFrame frame, int open, int all, List<SentenceView> sentences) {

    /// @param hint why the notice had better be corrected here, in words; null when nothing says so
    public record SentenceView(
            String id, String quote, String href, @Nullable String hint, List<QuestionView> questions) {}

    /// @param asked by whom and when
    /// @param answer as it stands, null while it is open
    /// @param answered who reads it, by whom and when
    /// @param former what it said before
    /// @param form null when the reader does not answer
    /// @param error why an answer was refused, in words
    public record QuestionView(
            String id,
            String text,
            String unit,
            String asked,
            String state,
            Tone tone,
            @Nullable String answer,
            String answered,
            List<FormerView> former,
            String path,
            @Nullable AnswerForm form,
            List<Choice> audiences,
            @Nullable String error) {

        public boolean isUnfolded() {
            return answer == null || error != null;
        }
    }

    public record FormerView(String text, String said) {}

    public String correctionPath() {
        return frame.path() + "/supplements/new";
    }
}
