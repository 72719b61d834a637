package org.xinghe.activity.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitActivities;

/// Makes an activity of a row, or renews the one that there is. Whatever somebody has edited since is left alone.
@Component
class ActivityRowWriting {

    private static final String AGAIN = "再次导入表格";

    private final Activities activities;
    private final UnitActivities own;
    private final KnownActivities known;
    private final ImportStore store;

    ActivityRowWriting(Activities activities, UnitActivities own, KnownActivities known, ImportStore store) {
        this.activities = activities;
        this.own = own;
        this.known = known;
        this.store = store;
    }

    /// The rules of activities do not let a row through; nothing of it stays.
    static final class RowRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Reason> reasons;

        RowRefused(List<Reason> reasons) {
            super("A row was refused: " + reasons);
            this.reasons = reasons;
        }

        List<Reason> reasons() {
            return reasons;
        }
    }

    /// Writes a row that is right, together with what became of it.
    @Transactional
    public RowEffect write(ActivityImportId id, ReadRow row) {
        known.lock(row.requirePlan().unit());
        var there = known.find(row.key());
        var written = there.isEmpty() ? fresh(row) : renewed(row, there.get());
        var said = written.effect() == RowEffect.LEFT_ALONE
                ? row.with(RowRemark.of(RowRemark.Kind.EDITED_MEANWHILE, null))
                : row;
        store.note(id, said, written.effect(), Optional.of(written.activity()));
        return written.effect();
    }

    private record Written(ActivityId activity, RowEffect effect) {}

    private Written fresh(ReadRow row) {
        var id = activities.plan(row.requirePlan());
        var record = row.record();
        if (record != null) {
            require(activities.approve(id));
            require(activities.record(id, record));
        }
        known.note(id, row.content());
        return new Written(id, RowEffect.TAKEN);
    }

    private Written renewed(ReadRow row, KnownActivity there) {
        if (row.content().equals(there.content())) {
            return new Written(there.id(), there.isUntouched() ? RowEffect.UNCHANGED : RowEffect.LEFT_ALONE);
        }
        var record = row.record();
        var effect = record == null ? replanned(row, there) : recorded(record, there);
        if (effect == RowEffect.UPDATED) {
            known.note(there.id(), row.content());
        }
        return new Written(there.id(), effect);
    }

    /// A plan that was made by hand is there already; one that a sheet made is renewed.
    private RowEffect replanned(ReadRow row, KnownActivity there) {
        if (there.imported() == null) {
            return RowEffect.UNCHANGED;
        }
        if (!there.isUntouched() || there.onRecord()) {
            return RowEffect.LEFT_ALONE;
        }
        var standing = own.require(there.id()).sessions().getFirst();
        var wish = row.requirePlan();
        var session = row.session();
        var kept = new PlannedSession(
                standing.id(),
                session.startsAt(),
                session.endsAt(),
                session.place(),
                session.region(),
                session.address(),
                session.link(),
                session.capacity());
        return switch (activities.change(there.id(), there.version(), with(wish, kept))) {
            case Done _ -> RowEffect.UPDATED;
            case Refused _ -> RowEffect.LEFT_ALONE;
        };
    }

    /// What is planned and not yet on record is put there; what is on record changes only when a sheet wrote it.
    private RowEffect recorded(RecordActivity wish, KnownActivity there) {
        var standing = own.require(there.id());
        var record = standing.record();
        if (record == null) {
            if (!standing.card().state().isPublic()) {
                require(activities.approve(there.id()));
            }
            require(activities.record(there.id(), wish));
            return RowEffect.UPDATED;
        }
        var meant = new RecordActivity(
                wish.onSite(),
                wish.onSiteMethod(),
                wish.online(),
                wish.onlineMethod(),
                wish.scienceWorkers(),
                wish.volunteers(),
                wish.text(),
                record.pictures(),
                record.pressLinks());
        if (meant.equals(record)) {
            return RowEffect.UNCHANGED;
        }
        if (!there.isUntouched()) {
            return RowEffect.LEFT_ALONE;
        }
        require(activities.record(there.id(), there.version(), meant, AGAIN));
        return RowEffect.UPDATED;
    }

    private static PlanActivity with(PlanActivity wish, PlannedSession session) {
        return new PlanActivity(
                wish.unit(),
                wish.campaign(),
                wish.kind(),
                wish.strand(),
                wish.duty(),
                wish.title(),
                wish.summary(),
                wish.mode(),
                wish.audience(),
                wish.contactName(),
                wish.contactPhone(),
                List.of(session),
                wish.poster());
    }

    private static void require(ActivityOutcome outcome) {
        if (outcome instanceof Refused(var _, var reasons)) {
            throw new RowRefused(reasons);
        }
    }
}
