package org.xinghe.attendance.certificate;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.attendance.registration.RegistrationId;

/// Verifying certificates, for anybody: whoever has the code may know how it stands. Names are masked by whoever shows
/// them.
@Service
@Transactional(readOnly = true)
public class CertificateChecks {

    private final CertificateStore store;

    CertificateChecks(CertificateStore store) {
        this.store = store;
    }

    /// The certificate of a code as somebody typed or scanned it.
    public Optional<Certificate> find(String code) {
        return CertificateCode.read(code).flatMap(store::ofCode);
    }

    /// The certificate of this number and this code, if both belong together.
    public Optional<Certificate> find(String number, String code) {
        return find(code).filter(each -> bare(each.number()).equals(bare(number)));
    }

    /// What was issued for a registration and not replaced since.
    public List<Certificate> ofRegistration(RegistrationId registration) {
        return store.ofRegistration(registration);
    }

    /// The middle of a name hidden: 张＊丰, 李＊, 欧＊＊修.
    public static String masked(String name) {
        var characters = name.codePoints().toArray();
        if (characters.length < 2) {
            return name;
        }
        var masked = new StringBuilder().appendCodePoint(characters[0]);
        var hidden = characters.length == 2 ? 1 : characters.length - 2;
        masked.append("＊".repeat(Math.min(hidden, 6)));
        return characters.length == 2
                ? masked.toString()
                : masked.appendCodePoint(characters[characters.length - 1]).toString();
    }

    /// Whether a typed name is the certificate's, spaces and widths of characters aside.
    public static boolean isNameOf(Certificate certificate, String typed) {
        return !typed.isBlank() && typed.length() <= 120 && bare(typed).equals(bare(certificate.name()));
    }

    private static String bare(String text) {
        return text.length() > 200
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\[\\]()〔〕【】﹝﹞]", "")
                        .toUpperCase(java.util.Locale.ROOT);
    }
}
