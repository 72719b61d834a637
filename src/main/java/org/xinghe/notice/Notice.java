package org.xinghe.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.organisation.UnitId;

/// An official notice on its way from a draft to its recipients.
@Table(schema = "notice", name = "notice")
class Notice extends AbstractAggregateRoot<Notice> {

    @Id
    private final NoticeId id;

    @Version
    private final int version;

    private NoticeKind kind;
    private NoticeStatus status;
    private final UnitId takenFor;
    private final Instant takenAt;
    private @Nullable String title;
    private @Nullable String number;
    private @Nullable LocalDate issueDate;
    private @Nullable Instant releasedAt;
    private @Nullable NoticeId supplements;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;

    @PersistenceCreator
    Notice(
            NoticeId id,
            int version,
            NoticeKind kind,
            NoticeStatus status,
            UnitId takenFor,
            Instant takenAt,
            @Nullable String title,
            @Nullable String number,
            @Nullable LocalDate issueDate,
            @Nullable Instant releasedAt,
            @Nullable NoticeId supplements,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {
        this.id = id;
        this.version = version;
        this.kind = kind;
        this.status = status;
        this.takenFor = takenFor;
        this.takenAt = takenAt;
        this.title = title;
        this.number = number;
        this.issueDate = issueDate;
        this.releasedAt = releasedAt;
        this.supplements = supplements;
        this.withdrawnAt = withdrawnAt;
        this.withdrawnReason = withdrawnReason;
    }

    static Notice take(UnitId takenFor, Instant now) {
        return written(NoticeKind.NOTICE, takenFor, now);
    }

    static Notice written(NoticeKind kind, UnitId by, Instant now) {
        return new Notice(
                NoticeId.fresh(), 0, kind, NoticeStatus.DRAFT, by, now, null, null, null, null, null, null, null);
    }

    NoticeId id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    NoticeStatus status() {
        return status;
    }

    /// Takes over what its facts say now. What was signed before the change is signed no longer.
    ///
    /// @param settled whether a person has been at every fact
    void state(ConfirmedFacts facts, boolean settled) {
        if (!status.isChangeable()) {
            throw new IllegalStateException("The notice %s is %s; its facts stand".formatted(id, status));
        }
        title = facts.title();
        number = facts.number();
        issueDate = facts.issueDate();
        status = settled ? NoticeStatus.CONFIRMED : NoticeStatus.DRAFT;
    }

    /// Says which notice this one supplements or corrects: one that is out, and none that supplements another itself.
    void supplement(NoticeSummary original) {
        if (!status.isChangeable() || original.status() != NoticeStatus.RELEASED || original.supplements() != null) {
            throw new IllegalStateException("The notice %s, which is %s, cannot supplement %s, which is %s"
                    .formatted(id, status, original.id(), original.status()));
        }
        supplements = original.id();
        kind = NoticeKind.SUPPLEMENT;
    }

    /// What it stands for has changed: it has to be signed anew.
    void unsigned() {
        if (status != NoticeStatus.CONFIRMED && status != NoticeStatus.COUNTERSIGNED) {
            throw new IllegalStateException("The notice %s is %s; nothing of it is signed".formatted(id, status));
        }
        status = NoticeStatus.CONFIRMED;
    }

    /// Every issuer has signed.
    void countersigned() {
        if (status != NoticeStatus.CONFIRMED) {
            throw new IllegalStateException("The notice %s is %s and cannot be countersigned".formatted(id, status));
        }
        status = NoticeStatus.COUNTERSIGNED;
    }

    void release(Instant now) {
        if (status != NoticeStatus.COUNTERSIGNED) {
            throw new IllegalStateException("The notice %s is %s and cannot be released".formatted(id, status));
        }
        status = NoticeStatus.RELEASED;
        releasedAt = now;
        registerEvent(new NoticeReleased(id, Objects.requireNonNull(title), now));
    }

    /// Takes its number from the register, in the form that was signed: signatures stand.
    void number(String taken) {
        if (status != NoticeStatus.COUNTERSIGNED || number != null) {
            throw new IllegalStateException(
                    "The notice %s is %s with the number %s and takes none".formatted(id, status, number));
        }
        number = taken;
    }

    /// Taken back, whether it was out or not.
    void withdraw(String reason, Instant now) {
        if (status == NoticeStatus.WITHDRAWN) {
            throw new IllegalStateException("The notice %s was withdrawn before".formatted(id));
        }
        status = NoticeStatus.WITHDRAWN;
        withdrawnAt = now;
        withdrawnReason = reason;
        registerEvent(new NoticeWithdrawn(id, String.valueOf(title), reason, now));
    }
}
