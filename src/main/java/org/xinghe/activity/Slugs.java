package org.xinghe.activity;

import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of activities in public addresses.
@Component
class Slugs {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final JdbcClient jdbc;

    Slugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The first day and a running number, such as 2022-05-30-17: short, plain in any script, never taken twice.
    String free(PlanActivity wish) {
        var serial =
                jdbc.sql("select nextval('activity.serial')").query(Long.class).single();
        var day = wish.sessions().stream()
                .map(PlannedSession::startsAt)
                .sorted()
                .findFirst()
                .map(DAY::format)
                .orElse("open");
        return day + "-" + serial;
    }
}
