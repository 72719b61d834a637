package org.xinghe.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Marks that somebody has had their say, without saying who: a keyed hash that only the holder of the secret can test.
/// Once the secret is destroyed nobody can.
public final class SpentMarks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 16;

    private SpentMarks() {}

    /// A secret of its own for each thing that people have a say on.
    public static byte[] freshSecret() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /// The mark of somebody under a secret.
    public static byte[] mark(byte[] secret, String who) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Arrays.copyOf(mac.doFinal(who.getBytes(StandardCharsets.UTF_8)), LENGTH);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This Java knows no " + ALGORITHM, fault);
        }
    }
}
