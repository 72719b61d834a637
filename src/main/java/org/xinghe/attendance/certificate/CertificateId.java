package org.xinghe.attendance.certificate;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a certificate.
public record CertificateId(UUID value) implements Identifier {

    public static CertificateId of(String text) {
        return new CertificateId(Identifier.read(text));
    }

    public static CertificateId fresh() {
        return new CertificateId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
