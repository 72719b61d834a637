package org.xinghe.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.OfficeId;
import org.xinghe.report.SentVersion.Verdict;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what was sent, each time for good, and what the office said to it.
@Repository
class Sendings {

    /// Old versions stay readable when a view gains a value.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(
            ReportId report,
            int number,
            OfficeId office,
            @Nullable LocalDate dueOn,
            ReportContent content,
            Instant now) {
        jdbc.sql("""
                insert into report.sending (report, number, at, by_name, office, due_on, content)
                values (:report, :number, :at, :by, :office, :dueOn, :content)
                """)
                .param("report", report.value())
                .param("number", number)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", Actor.current().name())
                .param("office", office.value())
                .param("dueOn", dueOn, java.sql.Types.DATE)
                .param("content", JSON.writeValueAsString(content))
                .update();
    }

    void judge(ReportId report, int number, boolean accepted, String reasons, Instant now) {
        jdbc.sql("""
                insert into report.verdict (report, number, accepted, at, by_name, reasons)
                values (:report, :number, :accepted, :at, :by, :reasons)
                """)
                .param("report", report.value())
                .param("number", number)
                .param("accepted", accepted)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", Actor.current().name())
                .param("reasons", reasons.strip())
                .update();
    }

    /// All versions of a report, the first one first.
    List<SentVersion> of(ReportId report) {
        return of(List.of(report)).getOrDefault(report, List.of());
    }

    /// All versions of many reports in two statements.
    Map<ReportId, List<SentVersion>> of(Collection<ReportId> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        var values = reports.stream().map(Identifier::value).toList();
        var verdicts = new HashMap<String, List<Verdict>>();
        jdbc.sql("select * from report.verdict where report in (:reports) order by id")
                .param("reports", values)
                .query(row -> {
                    verdicts.computeIfAbsent(placeOf(row), _ -> new ArrayList<>())
                            .add(verdict(row));
                });
        var versions = new HashMap<ReportId, List<SentVersion>>();
        jdbc.sql("select * from report.sending where report in (:reports) order by report, number")
                .param("reports", values)
                .query(row -> {
                    versions.computeIfAbsent(new ReportId(row.getObject("report", UUID.class)), _ -> new ArrayList<>())
                            .add(version(row, verdicts.getOrDefault(placeOf(row), List.of())));
                });
        return versions;
    }

    private static String placeOf(ResultSet row) throws SQLException {
        return row.getString("report") + "/" + row.getInt("number");
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                row.getBoolean("accepted"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getString("reasons"));
    }

    private static SentVersion version(ResultSet row, List<Verdict> verdicts) throws SQLException {
        return new SentVersion(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                new OfficeId(row.getObject("office", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                JSON.readValue(row.getString("content"), ReportContent.class),
                List.copyOf(verdicts));
    }
}
