package org.xinghe.notification.chase;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinghe.notification.hours.OfficeHours;
import org.xinghe.notification.hours.WorkingHours;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;

/// The chase of a day: finds what all units owe, decides who hears, and writes to each post once. Nodes that try at the
/// same time do it once; a run that was broken off goes on where it stood, since a post has one message a day and no
/// second. On the first worked day of a week the officers hear how it went.
@Service
public class DailyChase {

    /// Names our lock among the advisory locks of the database.
    private static final long LOCK = 0x7869_6e67_6368_6173L;

    private final OwedByAll owedByAll;
    private final Posts posts;
    private final OfficeHours hours;
    private final ChaseRuns runs;
    private final DigestStore store;
    private final DigestMessages messages;
    private final Weeklies weeklies;
    private final ChaseSettings settings;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DailyChase(
            OwedByAll owedByAll,
            Posts posts,
            OfficeHours hours,
            ChaseRuns runs,
            DigestStore store,
            DigestMessages messages,
            Weeklies weeklies,
            ChaseSettings settings,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            Clock clock) {
        this.owedByAll = owedByAll;
        this.posts = posts;
        this.hours = hours;
        this.runs = runs;
        this.store = store;
        this.messages = messages;
        this.weeklies = weeklies;
        this.settings = settings;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Chases for today when it is time to; asked again, it goes on where it was broken off or does nothing.
    public RunOutcome run() {
        var now = clock.instant();
        var today = CampaignTime.dayOf(now);
        var open = hours.today();
        if (!open.areOpen(now)) {
            return new RunOutcome.Quiet();
        }
        if (isOver(today)) {
            return new RunOutcome.Over(today);
        }
        return alone(() -> isOver(today) ? new RunOutcome.Over(today) : chase(today, now, open), today);
    }

    private boolean isOver(LocalDate day) {
        return runs.find(day).filter(ChaseRun::isOver).isPresent();
    }

    private RunOutcome chase(LocalDate day, Instant now, WorkingHours open) {
        var lastRun = runs.lastBefore(day).map(ChaseRun::startedAt).orElse(null);
        runs.begin(day, now);
        var plan = new ChasePlan(settings.rules(), open.days(), now, lastRun);
        var owed = owedByAll.all();
        var digests = plan.digestsOf(owed, heldIn(owed.stream().map(Owed::unit).collect(Collectors.toSet()), day));
        runs.plan(day, digests.size());
        var written = 0;
        for (var batch : inBatches(digests)) {
            written += write(day, now, batch);
        }
        weeklies.write(day, now, open.days());
        runs.finish(day, clock.instant());
        return new RunOutcome.Done(day, digests.size(), written);
    }

    private int write(LocalDate day, Instant now, List<Digest> batch) {
        return transaction.execute(_ -> {
            var kept = store.keep(day, batch);
            messages.tell(day, now, kept);
            runs.progress(day, kept.size());
            return kept.size();
        });
    }

    private List<List<Digest>> inBatches(List<Digest> digests) {
        var batches = new ArrayList<List<Digest>>();
        for (var from = 0; from < digests.size(); from += settings.batch()) {
            batches.add(digests.subList(from, Math.min(from + settings.batch(), digests.size())));
        }
        return batches;
    }

    private Map<UnitId, Set<PostKind>> heldIn(Collection<UnitId> units, LocalDate day) {
        var held = new HashMap<UnitId, Set<PostKind>>();
        posts.at(units).stream()
                .filter(holder -> holder.isHeldOn(day))
                .forEach(holder -> held.computeIfAbsent(holder.unit(), _ -> EnumSet.noneOf(PostKind.class))
                        .add(holder.kind()));
        return held;
    }

    /// Holds a lock on a connection of its own while it works: a killed node lets go of it at once.
    private RunOutcome alone(Supplier<RunOutcome> work, LocalDate day) {
        ConnectionCallback<RunOutcome> locked = connection -> {
            if (!isAnswered(connection, "select pg_try_advisory_lock(%d)".formatted(LOCK))) {
                return new RunOutcome.Elsewhere(day);
            }
            try {
                return work.get();
            } finally {
                isAnswered(connection, "select pg_advisory_unlock(%d)".formatted(LOCK));
            }
        };
        return java.util.Objects.requireNonNull(jdbc.execute(locked));
    }

    private static boolean isAnswered(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
