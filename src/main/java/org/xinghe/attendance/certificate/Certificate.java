package org.xinghe.attendance.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// A certificate as it was issued, and how it stands.
///
/// @param issuer the unit's name as it was then
/// @param code what verifies it, without dashes
/// @param title the activity's
/// @param service a volunteer's times; empty for other kinds
/// @param replaces the one in whose place it stands, null for none
/// @param replacedBy the number of the one in its place, null while it has none
/// @param endedOn when it was replaced or withdrawn, null while it is valid
/// @param reason why; empty while it is valid
public record Certificate(
        CertificateId id,
        ActivityId activity,
        CertificateKind kind,
        UnitId unit,
        String issuer,
        String number,
        String code,
        @Nullable RegistrationId registration,
        String name,
        String organisation,
        String detail,
        String title,
        Period days,
        List<ServiceTime> service,
        int minutes,
        Signing signing,
        LocalDate issuedOn,
        CertificateState state,
        @Nullable CertificateId replaces,
        @Nullable String replacedBy,
        @Nullable LocalDate endedOn,
        String reason) {

    public boolean isValid() {
        return state == CertificateState.VALID;
    }

    /// The code in groups, as people read it out: 7K2M-XW09-4TQD.
    public String codeInGroups() {
        return CertificateCode.inGroups(code);
    }

    /// Hours of service as a certificate writes them.
    public String hours() {
        return ServiceHours.hours(minutes);
    }
}
