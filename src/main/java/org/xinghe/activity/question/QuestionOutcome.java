package org.xinghe.activity.question;

import java.util.List;

/// What became of a wish about a question.
public sealed interface QuestionOutcome {

    record Done() implements QuestionOutcome {}

    record Refused(List<Reason> reasons) implements QuestionOutcome {}

    /// Somebody else answered or decided meanwhile; nothing was overwritten.
    record Overtaken() implements QuestionOutcome {}

    /// Why not; the words stand under `questions-public.refused.<REASON>`.
    enum Reason {
        TEXT_MISSING,
        TEXT_TOO_LONG,
        NAME_TOO_LONG,
        /// The form is too old, was sent too fast, is not ours or did not pass the trap for machines.
        FORM_STALE,
        CLOSED,
        /// So many wait for an answer that no more are taken for now.
        FULL,
        ANSWER_MISSING,
        ANSWER_TOO_LONG,
        ANSWERER_MISSING,
        REASON_MISSING,
        FOLLOW_UP_DAY_MISSING,
        FOLLOW_UP_OWNER_MISSING,
        NOT_IN_THIS_STATE,
        /// A question can only be merged into another one of the same activity that is neither declined nor merged.
        NO_SUCH_TARGET
    }
}
