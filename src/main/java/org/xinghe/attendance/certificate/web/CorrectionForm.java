package org.xinghe.attendance.certificate.web;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.Correction;
import org.xinghe.attendance.certificate.ServiceTime;
import org.xinghe.attendance.certificate.Signing;

/// What a certificate should say.
public record CorrectionForm(
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String detail,
        @Nullable String times,
        @Nullable String inCharge,
        @Nullable String handler,
        @Nullable String phone,
        @Nullable String reason) {

    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static CorrectionForm of(Certificate certificate) {
        return new CorrectionForm(
                certificate.name(),
                certificate.organisation(),
                certificate.detail(),
                certificate.service().stream().map(CorrectionForm::time).collect(Collectors.joining("\n")),
                certificate.signing().inCharge(),
                certificate.signing().handler(),
                certificate.signing().phone(),
                "");
    }

    /// Empty when the times are none.
    Optional<Correction> toCorrection(Certificate old) {
        List<ServiceTime> service;
        try {
            service = TypedCertificates.times(text(times), old.days().startsOn());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
        return Optional.of(new Correction(
                text(name),
                text(organisation),
                text(detail),
                service,
                new Signing(text(inCharge), text(handler), text(phone)),
                text(reason)));
    }

    private static String time(ServiceTime time) {
        return time.startsAt().format(FROM) + "-" + time.endsAt().format(UNTIL);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
