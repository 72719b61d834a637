package org.xinghe.notification.chase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps how far each day's run has come.
@Repository
class ChaseRuns {

    private final JdbcClient jdbc;

    ChaseRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Opens a day's run, or finds the one that was broken off.
    ChaseRun begin(LocalDate day, Instant now) {
        jdbc.sql("insert into notification.chase_run (day, started_at) values (:day, :now) on conflict do nothing")
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return find(day).orElseThrow();
    }

    Optional<ChaseRun> find(LocalDate day) {
        return jdbc.sql("select * from notification.chase_run where day = :day")
                .param("day", day)
                .query(ChaseRuns::run)
                .optional();
    }

    /// The last run before a day.
    Optional<ChaseRun> lastBefore(LocalDate day) {
        return jdbc.sql("select * from notification.chase_run where day < :day order by day desc limit 1")
                .param("day", day)
                .query(ChaseRuns::run)
                .optional();
    }

    /// What is to be written, once it is known; what a run wrote before it was broken off is counted.
    void plan(LocalDate day, int posts) {
        jdbc.sql("""
                update notification.chase_run
                   set posts = :posts,
                       written = (select count(*) from notification.digest where digest.day = chase_run.day)
                 where day = :day
                """).param("posts", posts).param("day", day).update();
    }

    void progress(LocalDate day, int written) {
        jdbc.sql("update notification.chase_run set written = written + :written where day = :day")
                .param("written", written)
                .param("day", day)
                .update();
    }

    void finish(LocalDate day, Instant now) {
        jdbc.sql("update notification.chase_run set finished_at = :now where day = :day")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .update();
    }

    private static ChaseRun run(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new ChaseRun(
                row.getObject("day", LocalDate.class),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getInt("posts"),
                row.getInt("written"));
    }
}
