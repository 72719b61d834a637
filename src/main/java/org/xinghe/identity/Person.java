package org.xinghe.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.shared.PersonId;

/// Somebody with an account, and the rules of signing in with it.
@Table(schema = "identity", name = "person")
class Person {

    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private final PersonId id;

    @Version
    private final int version;

    private String name;
    private final String signInName;
    private @Nullable String mail;
    private @Nullable String phone;
    private @Nullable String passwordHash;
    private @Nullable Instant passwordChangedAt;
    private int failedSignIns;
    private @Nullable Instant lockedUntil;
    private boolean active;
    private final Instant createdAt;

    @PersistenceCreator
    Person(
            PersonId id,
            int version,
            String name,
            String signInName,
            @Nullable String mail,
            @Nullable String phone,
            @Nullable String passwordHash,
            @Nullable Instant passwordChangedAt,
            int failedSignIns,
            @Nullable Instant lockedUntil,
            boolean active,
            Instant createdAt) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.signInName = signInName;
        this.mail = mail;
        this.phone = phone;
        this.passwordHash = passwordHash;
        this.passwordChangedAt = passwordChangedAt;
        this.failedSignIns = failedSignIns;
        this.lockedUntil = lockedUntil;
        this.active = active;
        this.createdAt = createdAt;
    }

    static Person register(RegisterPerson wish, Instant now) {
        return new Person(
                PersonId.fresh(),
                0,
                wish.name(),
                wish.signInName(),
                wish.mail(),
                wish.phone(),
                null,
                null,
                0,
                null,
                true,
                now);
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }

    String signInName() {
        return signInName;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean mustRenewPassword(Instant now) {
        return passwordChangedAt == null
                || passwordChangedAt.plus(PasswordRules.LONGEST_USE).isBefore(now);
    }

    /// A wrong password: the fifth in a row locks the account for a quarter of an hour.
    void signInFailed(Instant now) {
        failedSignIns++;
        if (failedSignIns >= FAILURES_ALLOWED) {
            lockedUntil = now.plus(LOCK);
            failedSignIns = 0;
        }
    }

    /// Answers whether anything had to be forgotten.
    boolean signedIn() {
        var changes = failedSignIns > 0 || lockedUntil != null;
        failedSignIns = 0;
        lockedUntil = null;
        return changes;
    }

    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
        failedSignIns = 0;
        lockedUntil = null;
    }

    void unlock() {
        failedSignIns = 0;
        lockedUntil = null;
    }

    /// New contact details from an import or a page; answers whether anything changed.
    boolean reachableAt(String newName, @Nullable String newMail, @Nullable String newPhone) {
        var changes = !name.equals(newName)
                || !java.util.Objects.equals(mail, newMail)
                || !java.util.Objects.equals(phone, newPhone);
        name = newName;
        mail = newMail;
        phone = newPhone;
        return changes;
    }

    void deactivate() {
        active = false;
    }

    void activate() {
        active = true;
    }

    PersonSummary summary(Instant now) {
        return new PersonSummary(id, name, signInName, mail, phone, active, passwordHash != null, isLocked(now));
    }
}
