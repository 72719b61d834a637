package org.xinghe.notice.questions;

import org.jspecify.annotations.Nullable;

/// A question as a recipient reads it under its sentence; whose it is stays unsaid.
///
/// @param own whether a unit of the reader asked it
/// @param answer null while it is open
public record LetterQuestion(
        String sentence, String text, boolean own, @Nullable Answer answer) {}
