package org.xinghe.attendance.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.shared.Period;

/// One certificate that is wished for.
///
/// @param organisation where the person comes from, or a volunteer's number; tells people of one name apart
/// @param detail a speaker's topic, a volunteer's service; may be empty
/// @param days when they were there, null for all days of the activity
/// @param service times of voluntary service; empty for other kinds
/// @param registration whom it belongs to, null when it was typed
public record CertificateWish(
        String name,
        String organisation,
        String detail,
        @Nullable Period days,
        List<ServiceTime> service,
        @Nullable RegistrationId registration) {

    public CertificateWish {
        name = name.strip();
        organisation = organisation.strip();
        detail = detail.strip();
        service = List.copyOf(service);
    }

    /// A certificate for somebody typed.
    public static CertificateWish typed(String name, String organisation, String detail, List<ServiceTime> service) {
        return new CertificateWish(name, organisation, detail, null, service, null);
    }

    /// Whom it is for, as a key: one person gets one of a kind.
    String holder() {
        return registration == null ? "n:" + name + "|" + organisation : "r:" + registration;
    }
}
