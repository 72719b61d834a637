package org.xinghe.desk.deadlines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.shared.Actor;
import org.xinghe.shared.PersonId;

/// The private feeds, one a person. The token is said once, when the feed is opened; only its hash is kept.
@Service
@Transactional
class DeadlineFeeds {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeadlineFeeds(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /// Opens the feed of the acting person, or gives it another token: the one before opens nothing any more.
    public String open() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into desk.deadline_feed (person, token_hash, opened_at)
                values (:person, :hash, :at)
                on conflict (person) do update set token_hash = excluded.token_hash, opened_at = excluded.opened_at
                """)
                .param("person", Actor.current().require().value())
                .param("hash", hash(token))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    public void close() {
        jdbc.sql("delete from desk.deadline_feed where person = :person")
                .param("person", Actor.current().require().value())
                .update();
    }

    /// Since when the acting person has a feed; empty without one.
    @Transactional(readOnly = true)
    public Optional<Instant> openedAt() {
        return jdbc.sql("select opened_at from desk.deadline_feed where person = :person")
                .param("person", Actor.current().require().value())
                .query((row, _) -> row.getTimestamp("opened_at").toInstant())
                .optional();
    }

    /// Whose feed a token opens; nobody's when the account is no longer active.
    @Transactional(readOnly = true)
    public Optional<PersonSummary> ownerOf(String token) {
        return jdbc.sql("select person from desk.deadline_feed where token_hash = :hash")
                .param("hash", hash(token))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional()
                .flatMap(people::find)
                .filter(PersonSummary::active);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
