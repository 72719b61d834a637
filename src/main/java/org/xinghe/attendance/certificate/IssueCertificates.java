package org.xinghe.attendance.certificate;

import java.util.List;
import org.xinghe.activity.ActivityId;

/// The wish to issue certificates of one kind for an activity.
public record IssueCertificates(
        ActivityId activity, CertificateKind kind, List<CertificateWish> wishes, Signing signing) {

    public IssueCertificates {
        wishes = List.copyOf(wishes);
    }
}
