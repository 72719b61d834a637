package org.xinghe.attendance.certificate.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.CertificateState;
import org.xinghe.attendance.certificate.IssueOutcome.Fault;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// Certificates in words.
final class CertificateWords {

    private static final int MOST_FAULTS = 20;

    private CertificateWords() {}

    static Tone tone(CertificateState state) {
        return switch (state) {
            case VALID -> Tone.GOOD;
            case REPLACED -> Tone.QUIET;
            case WITHDRAWN -> Tone.BAD;
        };
    }

    static CertificateRow row(Certificate certificate, Words words) {
        return new CertificateRow(
                "/desk/certificates/" + certificate.id(),
                certificate.number(),
                certificate.name(),
                certificate.organisation(),
                words.say("certificate.kind", certificate.kind()),
                words.day(certificate.issuedOn()),
                tone(certificate.state()),
                words.say("certificate.state", certificate.state()),
                note(certificate, words));
    }

    /// Why it stands no more and what stands instead, null while it is valid.
    static @Nullable String note(Certificate certificate, Words words) {
        return switch (certificate.state()) {
            case VALID -> null;
            case REPLACED ->
                words.say(
                        "certificate.replaced",
                        words.day(Objects.requireNonNull(certificate.endedOn())),
                        Objects.requireNonNullElse(certificate.replacedBy(), ""));
            case WITHDRAWN ->
                words.say(
                        "certificate.withdrawn",
                        words.day(Objects.requireNonNull(certificate.endedOn())),
                        certificate.reason());
        };
    }

    static List<String> faults(List<Fault> faults, Words words) {
        return faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault.name().isEmpty()
                        ? words.say("certificate.refused", fault.reason())
                        : words.say(
                                "certificate.refused.of",
                                fault.name(),
                                words.say("certificate.refused", fault.reason())))
                .toList();
    }
}
