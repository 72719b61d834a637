package org.xinghe.notification.mail;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.shared.PersonId;
import org.xinghe.web.Site;

/// Links by which a reader does without mail about a topic, without signing in. A link is signed with a key of ours, so
/// that nobody makes one for somebody else; it tells nothing but that topic.
@Component
@Transactional
public class Unsubscribing {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 20;
    private static final int PLAIN = Long.BYTES * 2 + 1;

    private final JdbcClient jdbc;
    private final Site site;

    Unsubscribing(JdbcClient jdbc, Site site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    /// Who does without what.
    public record Wish(PersonId person, Topic topic) {}

    public String linkFor(PersonId person, Topic topic) {
        return site.address() + "/unsubscribe/" + token(new Wish(person, topic));
    }

    /// The wish behind a link, empty when it is none of ours.
    public Optional<Wish> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        if (bytes.length != PLAIN + SIGNATURE) {
            return Optional.empty();
        }
        var plain = Arrays.copyOf(bytes, PLAIN);
        if (!MessageDigest.isEqual(signature(plain), Arrays.copyOfRange(bytes, PLAIN, bytes.length))) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(plain);
        var person = new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
        return Optional.of(new Wish(person, Topic.values()[buffer.get()]));
    }

    private String token(Wish wish) {
        if (!wish.topic().mayBeSwitchedOff()) {
            throw new IllegalArgumentException("What is owed cannot be switched off: " + wish);
        }
        var plain = ByteBuffer.allocate(PLAIN)
                .putLong(wish.person().value().getMostSignificantBits())
                .putLong(wish.person().value().getLeastSignificantBits())
                .put((byte) wish.topic().ordinal())
                .array();
        var whole = ByteBuffer.allocate(PLAIN + SIGNATURE)
                .put(plain)
                .put(signature(plain))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private byte[] signature(byte[] plain) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(plain), SIGNATURE);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("This Java knows no " + ALGORITHM, fault);
        }
    }

    /// Made once for each database.
    private byte[] key() {
        var known = find();
        if (known.isPresent()) {
            return known.get();
        }
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into notification.signing_key (secret) values (:secret) on conflict do nothing")
                .param("secret", fresh)
                .update();
        return find().orElseThrow();
    }

    private Optional<byte[]> find() {
        return jdbc.sql("select secret from notification.signing_key")
                .query((row, _) -> row.getBytes("secret"))
                .optional();
    }
}
