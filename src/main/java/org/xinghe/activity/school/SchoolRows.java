package org.xinghe.activity.school;

import java.security.SecureRandom;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.organisation.RegionCode;

/// Writes talks in schools.
@Component
class SchoolRows {

    private static final int CODE_BYTES = 16;

    private final JdbcClient jdbc;
    private final SecureRandom chance = new SecureRandom();

    SchoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The code of the school's link.
    String ask(ActivityId activity, AskForTalk wish, String formToken, Instant now) {
        var secret = new byte[CODE_BYTES];
        chance.nextBytes(secret);
        var code = HexFormat.of().formatHex(secret);
        jdbc.sql("""
                insert into activity.school_request (id, activity, code, form_token, school, region, contact_name,
                        contact_phone, grades, topic, way, pupils, note, days, asked_at, ended)
                values (:id, :activity, :code, :token, :school, :region, :name, :phone, :grades, :topic, :way, :pupils,
                        :note, :days, :now, '')
                """)
                .param("id", SchoolRequestId.fresh().value())
                .param("activity", activity.value())
                .param("code", code)
                .param("token", formToken)
                .param("school", wish.school())
                .param("region", Objects.requireNonNull(wish.region()).value())
                .param("name", wish.contactName())
                .param("phone", wish.contactPhone())
                .param("grades", Objects.requireNonNull(wish.grades()).name())
                .param("topic", wish.topic())
                .param("way", Objects.requireNonNull(wish.way()).name())
                .param("pupils", wish.pupils())
                .param("note", wish.note())
                .param("days", dates(wish.days()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    void offer(ActivityId activity, OfferTalk wish, @Nullable String formToken, OfferState state, Instant now) {
        jdbc.sql("""
                insert into activity.speaker_offer (id, activity, form_token, name, title, title_level, phone, topics,
                        way, regions, days, state, offered_at)
                values (:id, :activity, :token, :name, :title, :level, :phone, :topics, :way, :regions, :days, :state,
                        :now)
                """)
                .param("id", SpeakerOfferId.fresh().value())
                .param("activity", activity.value())
                .param("token", formToken, java.sql.Types.VARCHAR)
                .param("name", wish.name())
                .param("title", wish.title())
                .param("level", Objects.requireNonNull(wish.level()).name())
                .param("phone", wish.phone())
                .param("topics", wish.topics())
                .param("way", Objects.requireNonNull(wish.way()).name())
                .param("regions", wish.regions().stream().map(RegionCode::value).toArray(String[]::new))
                .param("days", dates(wish.days()))
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(SpeakerOfferId id, OfferState state) {
        jdbc.sql("update activity.speaker_offer set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void end(SchoolRequestId id, String reason) {
        jdbc.sql("update activity.school_request set ended = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void wishOtherDay(SchoolRequestId id, LocalDate day) {
        jdbc.sql("update activity.school_request set days = :days where id = :id")
                .param("days", dates(List.of(day)))
                .param("id", id.value())
                .update();
    }

    void arrange(ArrangeVisit wish, String person, Instant now) {
        jdbc.sql("""
                insert into activity.school_visit (id, request, offer, speaker, starts_at, ends_at, online, state, reason,
                        arranged_at)
                values (:id, :request, :offer, :speaker, :from, :until, :online, 'PROPOSED', '', :now)
                """)
                .param("id", SchoolVisitId.fresh().value())
                .param("request", wish.request().value())
                .param("offer", wish.offer().value())
                .param("speaker", person)
                .param("from", wish.startsAt())
                .param("until", wish.endsAt())
                .param("online", wish.online())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(SchoolVisitId id, VisitState to, String reason, @Nullable SessionId session) {
        jdbc.sql("""
                update activity.school_visit set state = :state, reason = :reason, session = :session where id = :id
                """)
                .param("state", to.name())
                .param("reason", reason)
                .param("session", session == null ? null : session.value(), java.sql.Types.OTHER)
                .param("id", id.value())
                .update();
    }

    /// A second feedback takes the place of the first: a school may put its number right.
    void feedBack(SchoolVisitId visit, GiveFeedback wish, Instant now) {
        jdbc.sql("""
                insert into activity.school_feedback (visit, present, method, useful, text, pictures_allowed, given_at)
                values (:visit, :present, :method, :useful, :text, :pictures, :now)
                on conflict (visit) do update
                   set present = excluded.present, method = excluded.method, useful = excluded.useful,
                       text = excluded.text, pictures_allowed = excluded.pictures_allowed, given_at = excluded.given_at
                """)
                .param("visit", visit.value())
                .param("present", wish.present())
                .param("method", Objects.requireNonNull(wish.method()).name())
                .param("useful", wish.useful())
                .param("text", wish.text())
                .param("pictures", wish.picturesAllowed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Waits for whoever else arranges or changes this request.
    void hold(SchoolRequestId id) {
        jdbc.sql("select id from activity.school_request where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    private static Date[] dates(List<LocalDate> days) {
        return days.stream().map(Date::valueOf).toArray(Date[]::new);
    }
}
