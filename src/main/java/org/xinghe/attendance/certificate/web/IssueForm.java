package org.xinghe.attendance.certificate.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.certificate.CertificateKind;
import org.xinghe.attendance.certificate.Signing;
import org.xinghe.shared.Typed;

/// What a coordinator asks to be issued.
///
/// @param source where the people come from
/// @param list typed people, for [CertificateSource#TYPED]
public record IssueForm(
        @Nullable String kind,
        @Nullable String source,
        @Nullable String list,
        @Nullable String inCharge,
        @Nullable String handler,
        @Nullable String phone) {

    static final int LONGEST_LIST = 200_000;

    CertificateKind kindOr(CertificateKind usual) {
        return Typed.constant(CertificateKind.class, kind).orElse(usual);
    }

    CertificateSource sourceOr(CertificateSource usual) {
        return Typed.constant(CertificateSource.class, source).orElse(usual);
    }

    public String typedList() {
        return Objects.requireNonNullElse(list, "");
    }

    public Signing signing() {
        return new Signing(
                Objects.requireNonNullElse(inCharge, ""),
                Objects.requireNonNullElse(handler, ""),
                Objects.requireNonNullElse(phone, ""));
    }
}
