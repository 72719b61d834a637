package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xinghe.testing.KillableApplication;
import org.xinghe.testing.ReleasingApplication;

/// Application and database are killed together in the middle of a release, then again between the release and its
/// messages. A lock that the test holds makes sure that it is the middle.
@Timeout(180)
class KilledReleaseTests {

    private static final int SOCIETIES = 60;

    @TempDir
    private Path folder;

    @Test
    void afterwardsEveryUnitHasTheNoticeAndItsMessageExactlyOnce() throws Exception {
        try (var first = start()) {
            var database = first.database();
            first.ask("prepare");
            assertThat(first.answer()).isEqualTo("prepared");
            database.holding("campaign.owed", () -> {
                first.ask("release");
                database.awaitSomebodyWaiting();
                first.kill();
            });
        }
        try (var second = start()) {
            var database = second.database();
            assertThat(database.number("select count(*) from notice.delivery")).isZero();
            assertThat(database.number("select count(*) from campaign.owed")).isZero();
            database.holding("notification.message", () -> {
                second.ask("release");
                assertThat(second.answer()).isEqualTo("released");
                database.awaitSomebodyWaiting();
                second.kill();
            });
        }
        try (var third = start()) {
            var database = third.database();
            database.awaitNone("select count(*) from event_publication where completion_date is null");
            assertThat(third.isAlive()).isTrue();
            var addressed = database.number("select count(distinct unit) from notice.recipient");
            assertThat(addressed).isGreaterThan(SOCIETIES);
            assertThat(database.number("select count(*) from notice.delivery")).isEqualTo(addressed);
            assertThat(database.number("select count(*) from notification.message where kind = 'NOTICE_RELEASED'"))
                    .isEqualTo(addressed);
            assertThat(database.number("select count(distinct unit) from notification.message"))
                    .isEqualTo(addressed);
        }
    }

    private KillableApplication start() throws IOException {
        return KillableApplication.start(ReleasingApplication.class, folder, Integer.toString(SOCIETIES));
    }
}
