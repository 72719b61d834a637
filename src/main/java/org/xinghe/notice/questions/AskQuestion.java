package org.xinghe.notice.questions;

import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;

/// The wish to ask something at a sentence.
///
/// @param sentence its anchor in the letter
public record AskQuestion(NoticeId notice, UnitId unit, String sentence, String text) {

    public static final int LONGEST = 500;

    /// So many questions a unit asks about one notice on one day.
    public static final int MOST_A_DAY = 5;

    public AskQuestion {
        text = text.strip();
    }
}
