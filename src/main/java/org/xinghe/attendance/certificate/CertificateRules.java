package org.xinghe.attendance.certificate;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xinghe.attendance.certificate.IssueOutcome.Reason;

/// What is against a certificate, whatever else there is.
final class CertificateRules {

    static final int MOST = 2_000;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 120;

    private CertificateRules() {}

    /// @param certified of a volunteer already
    static Set<Reason> against(
            CertificateKind kind,
            CertificateWish wish,
            Signing signing,
            List<ServiceTime> certified,
            LocalDateTime now) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (wish.name().isEmpty() || wish.name().length() > LONGEST_NAME || hasControls(wish.name())) {
            reasons.add(Reason.NAME_WRONG);
        }
        if (wish.organisation().length() > LONGEST_TEXT
                || wish.detail().length() > LONGEST_TEXT
                || !signing.isShort()) {
            reasons.add(Reason.TEXT_TOO_LONG);
        }
        if (kind == CertificateKind.VOLUNTEER) {
            if (!signing.isWhole()) {
                reasons.add(Reason.SIGNATURE_MISSING);
            }
            reasons.addAll(ServiceHours.against(wish.service(), certified, now));
        }
        return reasons;
    }

    /// One wish for each person; a volunteer's times of several lines are one certificate.
    static List<CertificateWish> byHolder(List<CertificateWish> wishes) {
        var merged = new LinkedHashMap<String, CertificateWish>();
        wishes.forEach(wish -> merged.merge(
                wish.holder(),
                wish,
                (first, second) -> new CertificateWish(
                        first.name(),
                        first.organisation(),
                        first.detail().isEmpty() ? second.detail() : first.detail(),
                        first.days(),
                        Stream.concat(first.service().stream(), second.service().stream())
                                .toList(),
                        first.registration())));
        return List.copyOf(merged.values());
    }

    private static boolean hasControls(String name) {
        return name.codePoints().anyMatch(Character::isISOControl);
    }
}
