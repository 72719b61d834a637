package org.xinghe.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tokens for forms of visitors, who have no session: a form shows that it came from a page of ours for this purpose,
/// was not filled in faster than a person can nor long ago, and is taken once. A form that comes back with faults keeps
/// its token; the token is spent with what is taken.
@Component
public class FormTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int SIGNATURE = 20;
    private static final int PLAIN = NONCE + Long.BYTES;
    private static final int WRITTEN = 54;
    private static final Duration YOUNGEST = Duration.ofSeconds(2);
    private static final Duration OLDEST = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private volatile byte @Nullable [] key;

    FormTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A fresh token for a form.
    ///
    /// @param purpose what the form does with what, such as `question 2022-05-30-17`; a token serves no other
    public String issue(String purpose) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        var plain = ByteBuffer.allocate(PLAIN)
                .put(nonce)
                .putLong(clock.instant().toEpochMilli())
                .array();
        var whole = ByteBuffer.allocate(PLAIN + SIGNATURE)
                .put(plain)
                .put(signature(plain, purpose))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// Whether a token is ours for this purpose, between 2 seconds and 12 hours old and not spent.
    public boolean holds(String token, String purpose) {
        return read(token, purpose)
                .filter(nonce -> jdbc.sql("select count(*) from web.spent_form_token where nonce = :nonce")
                                .param("nonce", nonce)
                                .query(Long.class)
                                .single()
                        == 0)
                .isPresent();
    }

    /// Whether a token is ours for this purpose and between 2 seconds and 12 hours old, without asking the database:
    /// for
    /// forms that carry a number of their own for what must happen once.
    public boolean isOurs(String token, String purpose) {
        return read(token, purpose).isPresent();
    }

    /// Takes a token that [#holds]; of those who send the same one at the same time one succeeds. Inside the
    /// transaction that takes the form, so that what fails may be sent again.
    @Transactional
    public boolean spend(String token, String purpose) {
        var nonce = read(token, purpose);
        if (nonce.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        jdbc.sql("delete from web.spent_form_token where spent_at < :before")
                .param("before", Timestamp.from(now.minus(OLDEST.multipliedBy(2))))
                .update();
        return jdbc.sql("""
                insert into web.spent_form_token (nonce, spent_at) values (:nonce, :now) on conflict do nothing
                """)
                        .param("nonce", nonce.get())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private Optional<byte[]> read(String token, String purpose) {
        if (token.length() != WRITTEN) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        var plain = Arrays.copyOf(bytes, PLAIN);
        if (!MessageDigest.isEqual(signature(plain, purpose), Arrays.copyOfRange(bytes, PLAIN, bytes.length))) {
            return Optional.empty();
        }
        var age = Duration.between(Instant.ofEpochMilli(ByteBuffer.wrap(plain).getLong(NONCE)), clock.instant());
        return age.compareTo(YOUNGEST) < 0 || age.compareTo(OLDEST) > 0
                ? Optional.empty()
                : Optional.of(Arrays.copyOf(plain, NONCE));
    }

    private byte[] signature(byte[] plain, String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            mac.update(plain);
            return Arrays.copyOf(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), SIGNATURE);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This Java knows no " + ALGORITHM, fault);
        }
    }

    /// Made once for each database.
    private byte[] key() {
        var known = key;
        if (known != null) {
            return known;
        }
        var found = find().orElseGet(this::make);
        key = found;
        return found;
    }

    private byte[] make() {
        var fresh = new byte[32];
        chance.nextBytes(fresh);
        jdbc.sql("insert into web.form_key (secret) values (:secret) on conflict do nothing")
                .param("secret", fresh)
                .update();
        return find().orElseThrow();
    }

    private Optional<byte[]> find() {
        return jdbc.sql("select secret from web.form_key")
                .query((row, _) -> row.getBytes("secret"))
                .optional();
    }
}
