package org.xinghe.activity.school;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.SessionId;
import org.xinghe.organisation.RegionCode;

/// Reads talks in schools.
@Component
class SchoolQueries {

    private static final String VISIT = """
            select school_visit.*, speaker_offer.name as speaker_name, speaker_offer.title as speaker_title,
                   school_feedback.present, school_feedback.method, school_feedback.useful,
                   school_feedback.text as feedback_text, school_feedback.pictures_allowed
              from activity.school_visit
              join activity.school_request on school_request.id = school_visit.request
              join activity.speaker_offer on speaker_offer.id = school_visit.offer
              left join activity.school_feedback on school_feedback.visit = school_visit.id
            """;

    private final JdbcClient jdbc;

    SchoolQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SchoolRequest> requestsOf(ActivityId activity) {
        return jdbc.sql("select * from activity.school_request where activity = :activity order by asked_at, id")
                .param("activity", activity.value())
                .query(SchoolQueries::request)
                .list();
    }

    Optional<SchoolRequest> request(SchoolRequestId id) {
        return jdbc.sql("select * from activity.school_request where id = :id")
                .param("id", id.value())
                .query(SchoolQueries::request)
                .optional();
    }

    Optional<SchoolRequest> requestBehind(String code) {
        return jdbc.sql("select * from activity.school_request where code = :code")
                .param("code", code)
                .query(SchoolQueries::request)
                .optional();
    }

    /// The one that came with a form, to find it again when the form is sent twice.
    Optional<SchoolRequest> requestWith(String formToken) {
        return jdbc.sql("select * from activity.school_request where form_token = :token")
                .param("token", formToken)
                .query(SchoolQueries::request)
                .optional();
    }

    List<SpeakerOffer> offersOf(ActivityId activity) {
        return jdbc.sql("select * from activity.speaker_offer where activity = :activity order by offered_at, id")
                .param("activity", activity.value())
                .query(SchoolQueries::offer)
                .list();
    }

    Optional<SpeakerOffer> offer(SpeakerOfferId id) {
        return jdbc.sql("select * from activity.speaker_offer where id = :id")
                .param("id", id.value())
                .query(SchoolQueries::offer)
                .optional();
    }

    boolean isOffered(String formToken) {
        return jdbc.sql("select count(*) from activity.speaker_offer where form_token = :token")
                        .param("token", formToken)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /// In the order in which they were arranged.
    List<SchoolVisit> visitsOf(ActivityId activity) {
        return jdbc.sql(VISIT + " where school_request.activity = :activity order by arranged_at, school_visit.id")
                .param("activity", activity.value())
                .query(SchoolQueries::visit)
                .list();
    }

    List<SchoolVisit> visitsFor(SchoolRequestId request) {
        return jdbc.sql(VISIT + " where school_visit.request = :request order by arranged_at, school_visit.id")
                .param("request", request.value())
                .query(SchoolQueries::visit)
                .list();
    }

    Optional<SchoolVisit> visit(SchoolVisitId id) {
        return jdbc.sql(VISIT + " where school_visit.id = :id")
                .param("id", id.value())
                .query(SchoolQueries::visit)
                .optional();
    }

    /// The school in which a person is at that time, by the name of it. Waits for others who arrange the same person.
    Optional<String> engagement(String person, LocalDateTime from, LocalDateTime until) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 8))")
                .param("person", person)
                .query((_, _) -> person)
                .single();
        return jdbc.sql("""
                select school
                  from activity.school_visit
                  join activity.school_request on school_request.id = school_visit.request
                 where speaker = :person
                   and state in ('PROPOSED', 'CONFIRMED')
                   and tsrange(starts_at, ends_at) && tsrange(:from, :until)
                 limit 1
                """)
                .param("person", person)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> row.getString("school"))
                .optional();
    }

    private static SchoolRequest request(ResultSet row, int index) throws SQLException {
        return new SchoolRequest(
                new SchoolRequestId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getString("code"),
                row.getString("school"),
                new RegionCode(row.getString("region")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                GradeBand.valueOf(row.getString("grades")),
                row.getString("topic"),
                VisitWay.valueOf(row.getString("way")),
                row.getInt("pupils"),
                row.getString("note"),
                days(row.getArray("days")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("ended"));
    }

    private static SpeakerOffer offer(ResultSet row, int index) throws SQLException {
        return new SpeakerOffer(
                new SpeakerOfferId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                TitleLevel.valueOf(row.getString("title_level")),
                row.getString("phone"),
                row.getString("topics"),
                VisitWay.valueOf(row.getString("way")),
                Arrays.stream((String[]) row.getArray("regions").getArray())
                        .map(RegionCode::new)
                        .toList(),
                days(row.getArray("days")),
                OfferState.valueOf(row.getString("state")));
    }

    private static SchoolVisit visit(ResultSet row, int index) throws SQLException {
        var session = row.getObject("session", UUID.class);
        var method = row.getString("method");
        return new SchoolVisit(
                new SchoolVisitId(row.getObject("id", UUID.class)),
                new SchoolRequestId(row.getObject("request", UUID.class)),
                new SpeakerOfferId(row.getObject("offer", UUID.class)),
                row.getString("speaker_name"),
                row.getString("speaker_title"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                row.getBoolean("online"),
                VisitState.valueOf(row.getString("state")),
                row.getString("reason"),
                session == null ? null : new SessionId(session),
                method == null
                        ? null
                        : new SchoolFeedback(
                                row.getInt("present"),
                                CountingMethod.valueOf(method),
                                row.getInt("useful"),
                                row.getString("feedback_text"),
                                row.getBoolean("pictures_allowed")));
    }

    private static List<LocalDate> days(Array days) throws SQLException {
        return Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).toList();
    }
}
