package org.xinghe.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.shared.PersonId;

/// Accounts: invitations, passwords, locks, administrators' roles.
@Service
@Transactional
public class Accounts {

    private static final Duration INVITATION_LASTS = Duration.ofDays(7);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final PersonRepository repository;
    private final Administrators administrators;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Accounts(
            PersonRepository repository,
            Administrators administrators,
            PasswordEncoder passwords,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.repository = repository;
        this.administrators = administrators;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// Makes a one-time link with which a person sets a password; answers its path. Good for seven days.
    public String invite(PersonId person) {
        repository.require(person);
        history.note("person", person, "invite", Map.of());
        return "/invitations/" + newToken(person);
    }

    /// While nobody administers: a one-time link with which the first system administrator takes up an account.
    public Optional<String> inviteFirstAdministrator() {
        return administrators.isEmpty() ? Optional.of("/invitations/" + newToken(null)) : Optional.empty();
    }

    /// Whom a token invites: a person's sign-in name, or an empty text for the first administrator; nothing when the
    /// token is unknown, used or too old.
    @Transactional(readOnly = true)
    public Optional<String> invitee(String token) {
        return open(token)
                .map(invitation -> invitation.person == null
                        ? ""
                        : repository.require(new PersonId(invitation.person)).signInName());
    }

    /// Takes an invitation up: the password counts from now on and the link is used.
    public SetPasswordOutcome takeUp(String token, String password) {
        var invitation = open(token);
        if (invitation.isEmpty() || invitation.get().person == null) {
            return new SetPasswordOutcome.NoInvitation();
        }
        var person = new PersonId(invitation.get().person);
        var outcome = setPassword(person, password);
        if (outcome instanceof SetPasswordOutcome.Accepted) {
            use(token);
        }
        return outcome;
    }

    /// The first system administrator takes the link from the log up.
    public SetPasswordOutcome takeUpFirst(String token, RegisterPerson wish, String password) {
        var invitation = open(token);
        if (invitation.isEmpty() || invitation.get().person != null || !administrators.isEmpty()) {
            return new SetPasswordOutcome.NoInvitation();
        }
        var faults = PasswordRules.faultsOf(password, wish.signInName(), _ -> false);
        if (!faults.isEmpty()) {
            return new SetPasswordOutcome.Refused(faults);
        }
        var person = repository.save(Person.register(wish, clock.instant()));
        history.note("person", person.id(), "register", null, "ACTIVE", Map.of("name", wish.name()));
        setPassword(person.id(), password);
        appoint(person.id(), AdministratorRole.SYSTEM);
        use(token);
        return new SetPasswordOutcome.Accepted(person.id());
    }

    /// Sets a password that keeps the rules; refuses with every fault it has.
    public SetPasswordOutcome setPassword(PersonId id, String password) {
        var person = repository.require(id);
        var faults = PasswordRules.faultsOf(password, person.signInName(), text -> wasUsed(person, text));
        if (!faults.isEmpty()) {
            return new SetPasswordOutcome.Refused(faults);
        }
        var before = person.passwordHash();
        if (before != null) {
            jdbc.sql("""
                    insert into identity.former_password (person, password_hash, replaced_at)
                    values (:person, :hash, :at)
                    """)
                    .param("person", id.value())
                    .param("hash", before)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        person.setPassword(java.util.Objects.requireNonNull(passwords.encode(password)), clock.instant());
        repository.save(person);
        history.note("person", id, "set-password", Map.of());
        return new SetPasswordOutcome.Accepted(id);
    }

    /// Whether a text is a person's password.
    @Transactional(readOnly = true)
    public boolean isPassword(PersonId id, String password) {
        return passwords.matches(password, repository.require(id).passwordHash());
    }

    /// Opens a locked account again.
    public void unlock(PersonId id) {
        var person = repository.require(id);
        person.unlock();
        repository.save(person);
        history.note("person", id, "unlock", Map.of());
    }

    /// Gives a person one of the three administrators' roles, in place of another that the person held.
    public void appoint(PersonId person, AdministratorRole role) {
        administrators.appoint(person, role);
        history.note("person", person, "appoint-" + role.name().toLowerCase(java.util.Locale.ROOT), Map.of());
    }

    /// Takes an administrator's role away.
    public void dismiss(PersonId person) {
        administrators.dismiss(person);
        history.note("person", person, "dismiss", Map.of());
    }

    private boolean wasUsed(Person person, String password) {
        if (person.passwordHash() != null && passwords.matches(password, person.passwordHash())) {
            return true;
        }
        return jdbc
                .sql("""
                select password_hash
                  from identity.former_password
                 where person = :person
                 order by replaced_at desc
                 limit :remembered
                """)
                .param("person", person.id().value())
                .param("remembered", PasswordRules.REMEMBERED - 1)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(hash -> passwords.matches(password, hash));
    }

    private String newToken(@Nullable PersonId person) {
        var bytes = new byte[24];
        CHANCE.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into identity.invitation (token_hash, person, expires_at) values (:hash, :person, :until)")
                .param("hash", hash(token))
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("until", clock.instant().plus(INVITATION_LASTS).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    private Optional<Invitation> open(String token) {
        return jdbc.sql("""
                select person
                  from identity.invitation
                 where token_hash = :hash
                   and used_at is null
                   and expires_at > :now
                """)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Invitation(row.getObject("person", UUID.class)))
                .optional();
    }

    private void use(String token) {
        jdbc.sql("update identity.invitation set used_at = :now where token_hash = :hash")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash(token))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private record Invitation(@Nullable UUID person) {}
}
