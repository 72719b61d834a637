package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xinghe.testing.ChasingApplication;
import org.xinghe.testing.KillableApplication;

/// Application and database are killed together in the middle of the daily run, as its job does it. A lock that the
/// test takes between two batches makes sure that it is the middle. The job of the next start notices and goes on.
@Timeout(180)
class KilledChaseTests {

    private static final int SOCIETIES = 60;
    private static final String DAY = "2022-05-18";
    private static final String WRITTEN = "select written from notification.chase_run where day = '%s'".formatted(DAY);
    private static final String POSTS = "select posts from notification.chase_run where day = '%s'".formatted(DAY);
    private static final String DIGESTS = "select count(*) from notification.digest where day = '%s'".formatted(DAY);

    @TempDir
    private Path folder;

    @Test
    void afterwardsEveryPostHasItsMessageOfTheDayExactlyOnce() throws Exception {
        try (var first = start("2022-05-16T09:00")) {
            var database = first.database();
            first.ask("prepare");
            assertThat(first.answer()).isEqualTo("prepared");
            database.awaitNone("select count(*) from event_publication where completion_date is null");
            first.ask("at %sT08:30".formatted(DAY));
            database.awaitAtLeast(4, WRITTEN);
            database.holding("notification.digest", () -> {
                database.awaitSomebodyWaiting();
                first.kill();
            });
        }
        try (var second = start(DAY + "T08:50")) {
            var database = second.database();
            var posts = database.number(POSTS);
            assertThat(database.number(DIGESTS)).as("it was the middle").isBetween(4L, posts - 1);
            database.awaitNone("select count(*) from notification.chase_run where finished_at is null");

            assertThat(second.isAlive()).isTrue();
            assertThat(posts).isGreaterThan(SOCIETIES);
            assertThat(database.number(DIGESTS)).isEqualTo(posts);
            assertThat(database.number(
                            "select count(distinct unit) from notification.digest where day = '%s'".formatted(DAY)))
                    .isEqualTo(posts);
            assertThat(database.number("select count(*) from notification.message where kind = 'DIGEST'"))
                    .isEqualTo(posts);
            assertThat(database.number("select count(distinct object) from notification.message where kind = 'DIGEST'"))
                    .isEqualTo(posts);
            assertThat(database.number("""
                            select count(*) from notification.digest
                             where not exists (select from notification.digest_line where digest = digest.id)
                            """)).isZero();
        }
    }

    private KillableApplication start(String now) throws IOException {
        return KillableApplication.start(ChasingApplication.class, folder, Integer.toString(SOCIETIES), now);
    }
}
