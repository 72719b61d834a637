package org.xinghe.notification.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xinghe.attendance.registration.RegistrationUpkeep;
import org.xinghe.notification.chase.DailyChase;
import org.xinghe.notification.chase.RunOutcome;
import org.xinghe.notification.outbox.OutboxRun;

/// Looks every half minute whether there is something to do: the chase of the day, letters that are due,
/// waiting lists that may move. Which node
/// does it is settled in the database; one that is killed at it is noticed within half a minute. The demo tells its own
/// time and chases in its scenes.
@Component
@Profile("!demo")
class Jobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DailyChase chase;
    private final OutboxRun outbox;
    private final RegistrationUpkeep registrations;
    private final JobSettings settings;
    private final DataSource database;
    private @Nullable Scheduler scheduler;

    Jobs(
            DailyChase chase,
            OutboxRun outbox,
            RegistrationUpkeep registrations,
            JobSettings settings,
            DataSource database) {
        this.chase = chase;
        this.outbox = outbox;
        this.registrations = registrations;
        this.settings = settings;
        this.database = database;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!settings.enabled()) {
            return;
        }
        scheduler = Scheduler.create(database)
                .tableName("notification.scheduled_task")
                .startTasks(
                        job("daily-chase", this::chase),
                        job("outbox", outbox::send),
                        job("registrations", registrations::run))
                .threads(2)
                .pollingInterval(
                        Duration.ofMillis(Math.min(5_000, settings.every().toMillis())))
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(JobSettings.MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
    }

    @Override
    public void destroy() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private RecurringTask<Void> job(String name, Runnable work) {
        return Tasks.recurring(name, FixedDelay.of(settings.every())).execute((_, _) -> work.run());
    }

    private void chase() {
        if (chase.run() instanceof RunOutcome.Done(var day, var posts, var written)) {
            LOG.info("The chase of {} wrote to {} of {} posts", day, written, posts);
        }
    }
}
