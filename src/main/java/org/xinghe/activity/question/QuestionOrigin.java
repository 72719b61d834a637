package org.xinghe.activity.question;

/// How a question came to us.
public enum QuestionOrigin {
    /// Sent by somebody of the public.
    AUDIENCE,
    /// Written down by staff: asked in the hall or by a journalist.
    LOG
}
