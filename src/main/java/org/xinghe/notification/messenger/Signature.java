package org.xinghe.notification.messenger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Shows a messenger that a message is ours: HMAC-SHA256 over the time, a dot and the body, so that neither can be
/// changed and an old message is known as old.
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// @param time seconds since 1970
    static String of(String secret, long time, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return "sha256="
                    + HexFormat.of()
                            .formatHex(mac.doFinal("%d.%s".formatted(time, body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This Java knows no " + ALGORITHM, fault);
        }
    }
}
