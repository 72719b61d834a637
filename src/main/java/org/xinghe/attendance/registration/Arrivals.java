package org.xinghe.attendance.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xinghe.activity.SessionId;

/// Lets those who come at the same time to the same session share a transaction. While one batch is settled the next
/// one gathers, so batches grow with the rush and nobody waits when there is none. Each is answered only after its
/// batch
/// is committed. Other nodes do the same; the session's lock in the database orders them.
@Component
class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final int LARGEST_BATCH = 250;

    private final Settlements settlements;
    private final ConcurrentHashMap<SessionId, Door> doors = new ConcurrentHashMap<>();

    Arrivals(Settlements settlements) {
        this.settlements = settlements;
    }

    private record Arrival(Register wish, CompletableFuture<RegisterOutcome> answer) {}

    /// Those who stand before one session.
    private static final class Door {

        private final ConcurrentLinkedQueue<Arrival> queue = new ConcurrentLinkedQueue<>();
        private final AtomicInteger inside = new AtomicInteger();
    }

    /// Waits until the wish is settled for good, or failed.
    RegisterOutcome settle(Register wish) {
        var arrival = new Arrival(wish, new CompletableFuture<>());
        doors.compute(wish.session(), (session, known) -> {
            var door = known == null ? new Door() : known;
            door.queue.add(arrival);
            if (door.inside.getAndIncrement() == 0) {
                Thread.ofVirtual().name("registrations").start(() -> work(session, door));
            }
            return door;
        });
        try {
            return arrival.answer().join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw fault;
        }
    }

    /// Settles batch after batch until nobody is left; only one thread of this node works at a door.
    private void work(SessionId session, Door door) {
        for (var settled = 0; door.inside.addAndGet(-settled) > 0; ) {
            var batch = new ArrayList<Arrival>();
            for (var next = door.queue.poll();
                    next != null;
                    next = batch.size() < LARGEST_BATCH ? door.queue.poll() : null) {
                batch.add(next);
            }
            settleTogether(session, batch);
            settled = batch.size();
        }
        doors.computeIfPresent(session, (_, known) -> known.inside.get() == 0 ? null : known);
    }

    private void settleTogether(SessionId session, List<Arrival> batch) {
        try {
            var outcomes =
                    settlements.take(session, batch.stream().map(Arrival::wish).toList());
            for (var index = 0; index < batch.size(); index++) {
                batch.get(index).answer().complete(outcomes.get(index));
            }
        } catch (RuntimeException | Error fault) {
            if (batch.size() == 1) {
                batch.getFirst().answer().completeExceptionally(fault);
                return;
            }
            LOG.warn("A batch of {} registrations was rolled back and is settled one by one", batch.size(), fault);
            batch.forEach(each -> settleTogether(session, List.of(each)));
        }
    }
}
