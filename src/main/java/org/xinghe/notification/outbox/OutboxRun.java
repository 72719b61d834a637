package org.xinghe.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.xinghe.notification.hours.OfficeHours;

/// Sends what is due, in the working hours only. Each thing is claimed in the database, handed over, and marked; a kill
/// between handing over and marking repeats a few of them, under the same id.
@Service
public class OutboxRun {

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int FEW = 10;

    private final List<Carrier> carriers;
    private final OutboxQueue queue;
    private final OfficeHours hours;
    private final OutboxSettings settings;
    private final Clock clock;

    OutboxRun(List<Carrier> carriers, OutboxQueue queue, OfficeHours hours, OutboxSettings settings, Clock clock) {
        this.carriers = carriers;
        this.queue = queue;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    /// Sends until nothing is due or a channel is down; answers how many things went.
    public int send() {
        if (!hours.today().areOpen(clock.instant())) {
            return 0;
        }
        return carriers.stream().mapToInt(this::send).sum();
    }

    private int send(Carrier carrier) {
        var went = 0;
        while (true) {
            var now = clock.instant();
            var few = queue.claim(carrier.channel(), now, now.plus(CLAIM), FEW);
            if (few.isEmpty()) {
                return went;
            }
            var outcomes = carrier.send(few);
            went += mark(few, outcomes);
            if (outcomes.values().stream().anyMatch(SendOutcome.Down.class::isInstance)) {
                return went;
            }
        }
    }

    private int mark(List<Outgoing> few, Map<OutgoingId, SendOutcome> outcomes) {
        var went = 0;
        for (var each : few) {
            var outcome = outcomes.get(each.id());
            if (outcome != null && mark(each, outcome)) {
                went++;
            }
        }
        return went;
    }

    private boolean mark(Outgoing each, SendOutcome outcome) {
        var now = clock.instant();
        return switch (outcome) {
            case SendOutcome.Sent() -> {
                queue.sent(each.id(), now);
                yield true;
            }
            case SendOutcome.Later(var fault, var detail) -> {
                if (each.attempts() >= settings.attempts()) {
                    queue.failed(each.id(), fault, detail);
                } else {
                    queue.again(each.id(), fault, detail, now.plus(Backoff.after(each.attempts())));
                }
                yield false;
            }
            case SendOutcome.Down(var fault, var detail) -> {
                var later = now.plus(Backoff.after(each.attempts()));
                queue.again(each.id(), fault, detail, later);
                queue.allAgain(each.channel(), fault, detail, now, later);
                yield false;
            }
            case SendOutcome.Never(var fault, var detail) -> {
                queue.failed(each.id(), fault, detail);
                yield false;
            }
        };
    }
}
