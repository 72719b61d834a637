package org.xinghe.attendance.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.shared.Typed;
import org.xinghe.web.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Registrations as rows.
@Repository
class RegistrationRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    RegistrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One that is new, with what it was given.
    record New(RegistrationId id, Register wish, long number, String code, RegistrationState state) {}

    /// What a session has already of those who send forms now.
    ///
    /// @param byRequest what became of the same form before
    /// @param contacts the mobile numbers and addresses that are registered
    record Known(Map<UUID, RegisterOutcome.Kept> byRequest, Map<String, Boolean> contacts) {}

    Known known(SessionId session, List<Register> wishes) {
        var known = new Known(new HashMap<>(), new HashMap<>());
        jdbc.sql("""
                select true as same_form, request, code, state, mobile, email
                  from attendance.registration where session = :session and request = any (:requests)
                union all
                select false, request, code, state, mobile, email
                  from attendance.registration
                 where session = :session and mobile = any (:mobiles) and state in ('REQUESTED', 'WAITING', 'CONFIRMED')
                union all
                select false, request, code, state, mobile, email
                  from attendance.registration
                 where session = :session and email = any (:emails) and state in ('REQUESTED', 'WAITING', 'CONFIRMED')
                """)
                .param("session", session.value())
                .param("requests", column(wishes, Register::request, UUID[]::new))
                .param("mobiles", column(wishes, Register::mobile, String[]::new))
                .param("emails", column(wishes, Register::email, String[]::new))
                .query(row -> {
                    if (row.getBoolean("same_form")) {
                        known.byRequest()
                                .put(
                                        row.getObject("request", UUID.class),
                                        new RegisterOutcome.Kept(
                                                row.getString("code"),
                                                RegistrationState.valueOf(row.getString("state"))));
                    }
                    if (RegistrationState.valueOf(row.getString("state")).isOpen()) {
                        note(known, row.getString("mobile"), row.getString("email"));
                    }
                });
        return known;
    }

    static void note(Known known, @Nullable String mobile, @Nullable String email) {
        if (mobile != null) {
            known.contacts().put(mobile, true);
        }
        if (email != null) {
            known.contacts().put(email, true);
        }
    }

    void insert(List<New> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into attendance.registration
                       (id, activity, session, number, request, code, state, name, mobile, email, organisation,
                        title_level, age_band, heads, grp, guardian, answers, language, made_at, settled_at)
                select id, activity, session, number, request, code, state, name, mobile, email, organisation,
                       title_level, age_band, heads, grp, guardian, answers::jsonb, language, :now, :now
                  from unnest(:ids::uuid[], :activities::uuid[], :sessions::uuid[], :numbers::bigint[],
                              :requests::uuid[], :codes::text[], :states::text[], :names::text[], :mobiles::text[],
                              :emails::text[], :organisations::text[], :titles::text[], :ages::text[], :heads::int[],
                              :groups::text[], :guardians::text[], :answers::text[], :languages::text[])
                       as new (id, activity, session, number, request, code, state, name, mobile, email, organisation,
                               title_level, age_band, heads, grp, guardian, answers, language)
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", column(all, each -> each.id().value(), UUID[]::new))
                .param("activities", column(all, each -> each.wish().activity().value(), UUID[]::new))
                .param("sessions", column(all, each -> each.wish().session().value(), UUID[]::new))
                .param("numbers", column(all, New::number, Long[]::new))
                .param("requests", column(all, each -> each.wish().request(), UUID[]::new))
                .param("codes", column(all, New::code, String[]::new))
                .param("states", column(all, each -> each.state().name(), String[]::new))
                .param("names", column(all, each -> each.wish().name(), String[]::new))
                .param("mobiles", column(all, each -> each.wish().mobile(), String[]::new))
                .param("emails", column(all, each -> each.wish().email(), String[]::new))
                .param("organisations", column(all, each -> each.wish().organisation(), String[]::new))
                .param("titles", column(all, each -> name(each.wish().titleLevel()), String[]::new))
                .param("ages", column(all, each -> name(each.wish().ageBand()), String[]::new))
                .param("heads", column(all, each -> each.wish().heads(), Integer[]::new))
                .param("groups", column(all, each -> each.wish().group(), String[]::new))
                .param("guardians", column(all, each -> each.wish().guardian(), String[]::new))
                .param(
                        "answers",
                        column(all, each -> JSON.writeValueAsString(each.wish().answers()), String[]::new))
                .param("languages", column(all, each -> each.wish().language().name(), String[]::new))
                .update();
    }

    Optional<RegistrationView> find(String code) {
        return jdbc.sql("select * from attendance.registration where code = :code")
                .param("code", code)
                .query(RegistrationRows::view)
                .optional();
    }

    List<RegistrationView> these(ActivityId activity, Collection<RegistrationId> ids) {
        return jdbc.sql("select * from attendance.registration where activity = :activity and id = any (:ids)")
                .param("activity", activity.value())
                .param("ids", column(ids, RegistrationId::value, UUID[]::new))
                .query(RegistrationRows::view)
                .list();
    }

    /// All that wait for places, in the order in which they came.
    List<Places.Waiting> waiting(SessionId session) {
        return jdbc.sql("""
                select id, grp, heads from attendance.registration
                 where session = :session and state = 'WAITING' order by number
                """)
                .param("session", session.value())
                .query((row, _) -> new Places.Waiting(
                        new RegistrationId(row.getObject("id", UUID.class)), row.getString("grp"), row.getInt("heads")))
                .list();
    }

    /// Moves those that stand in one of the states; answers which moved.
    List<RegistrationId> move(
            Collection<RegistrationId> ids,
            Collection<RegistrationState> from,
            RegistrationState to,
            @Nullable String reason,
            Instant now) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                update attendance.registration
                   set state = :to, reason = :reason, settled_at = :now, changes = changes + 1
                 where id = any (:ids) and state = any (:from)
                returning id
                """)
                .param("to", to.name())
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", column(ids, RegistrationId::value, UUID[]::new))
                .param("from", column(from, Enum::name, String[]::new))
                .query((row, _) -> new RegistrationId(row.getObject("id", UUID.class)))
                .list();
    }

    void changeHeads(RegistrationId id, int heads) {
        jdbc.sql("update attendance.registration set heads = :heads, changes = changes + 1 where id = :id")
                .param("heads", heads)
                .param("id", id.value())
                .update();
    }

    static RegistrationView view(ResultSet row, int number) throws SQLException {
        var erased = row.getTimestamp("erased_at");
        return new RegistrationView(
                new RegistrationId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                new SessionId(row.getObject("session", UUID.class)),
                row.getLong("number"),
                row.getString("code"),
                RegistrationState.valueOf(row.getString("state")),
                row.getString("name"),
                row.getString("mobile"),
                row.getString("email"),
                row.getString("organisation"),
                Typed.constant(TitleLevel.class, row.getString("title_level")).orElse(null),
                Typed.constant(AgeBand.class, row.getString("age_band")).orElse(null),
                row.getInt("heads"),
                row.getString("grp"),
                row.getString("guardian"),
                JSON.readValue(row.getString("answers"), ANSWERS),
                Language.valueOf(row.getString("language")),
                row.getString("reason"),
                instant(row.getTimestamp("made_at")),
                instant(row.getTimestamp("settled_at")),
                row.getInt("changes"),
                erased == null ? null : erased.toInstant());
    }

    private static Instant instant(@Nullable Timestamp at) {
        return Objects.requireNonNull(at).toInstant();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <W, T> @Nullable T[] column(
            Collection<W> all, Function<W, @Nullable T> value, IntFunction<@Nullable T[]> array) {
        return all.stream().map(value).toArray(array);
    }
}
