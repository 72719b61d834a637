package org.xinghe.attendance.certificate.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// A line of a register of certificates.
///
/// @param note why it stands no more and what stands instead, null while it is valid
public record CertificateRow(
        String href,
        String number,
        String name,
        String organisation,
        String kind,
        String issued,
        Tone tone,
        String state,
        @Nullable String note) {}
