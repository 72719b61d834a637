package org.xinghe.attendance.certificate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// What anybody is told of a certificate.
///
/// @param standing valid, replaced by which, or withdrawn, in a sentence
/// @param named whether the whole name is shown, since it was typed
/// @param nameFault what was wrong with a typed name, null when nothing was
public record VerificationPage(
        String path,
        Tone tone,
        String standing,
        List<Fact> facts,
        boolean named,
        @Nullable String nameFault) {}
