package org.xinghe.attendance.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.activity.SessionStandings;
import org.xinghe.attendance.VisitorLetter;
import org.xinghe.attendance.VisitorMail;
import org.xinghe.web.Language;
import org.xinghe.web.Site;
import org.xinghe.web.Words;

/// Tells registrants what happened, each of it once: on their page, and by mail where they gave an address.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitorMessages {

    private final JdbcClient jdbc;
    private final SessionStandings standings;
    private final ObjectProvider<VisitorMail> mail;
    private final MessageSource messages;
    private final Site site;

    VisitorMessages(
            JdbcClient jdbc,
            SessionStandings standings,
            ObjectProvider<VisitorMail> mail,
            MessageSource messages,
            Site site) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.mail = mail;
        this.messages = messages;
        this.site = site;
    }

    /// @param key names what happened; nobody is told it twice
    /// @param detail what somebody wrote; may be empty
    record Told(RegistrationId registration, String key, MessageReason reason, String detail) {}

    private record Addressee(
            RegistrationId registration,
            String key,
            MessageReason reason,
            String detail,
            SessionId session,
            String name,
            String email,
            String code,
            int heads,
            Language language) {}

    /// Tells some, in one statement for however many; the mails are one more.
    void tell(ActivityId activity, Collection<Told> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        var addressees = jdbc.sql("""
                with told as (
                    insert into attendance.registration_message (registration, key, kind, detail, sent_at)
                    select registration, key, kind, detail, :now
                      from unnest(:registrations::uuid[], :keys::text[], :kinds::text[], :details::text[])
                           as new (registration, key, kind, detail)
                    on conflict on constraint registrant_is_told_once do nothing
                    returning registration, key, kind, detail)
                select told.*, session, name, email, code, heads, language
                  from told join attendance.registration on registration.id = told.registration
                 where email is not null
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "registrations",
                        RegistrationRows.column(all, told -> told.registration().value(), UUID[]::new))
                .param("keys", RegistrationRows.column(all, Told::key, String[]::new))
                .param(
                        "kinds",
                        RegistrationRows.column(all, told -> told.reason().name(), String[]::new))
                .param("details", RegistrationRows.column(all, Told::detail, String[]::new))
                .query(VisitorMessages::addressee)
                .list();
        send(activity, addressees);
    }

    /// Tells everybody who has or awaits a place in some sessions.
    void tellAll(
            ActivityId activity,
            Collection<SessionId> sessions,
            String key,
            MessageReason reason,
            String detail,
            Instant now) {
        var addressees = jdbc.sql("""
                with told as (
                    insert into attendance.registration_message (registration, key, kind, detail, sent_at)
                    select id, :key, :kind, :detail, :now
                      from attendance.registration
                     where activity = :activity and session = any (:sessions)
                       and state in ('REQUESTED', 'WAITING', 'CONFIRMED')
                    on conflict on constraint registrant_is_told_once do nothing
                    returning registration, key, kind, detail),
                moved as (
                    update attendance.registration set changes = changes + 1
                     where id in (select registration from told))
                select told.*, session, name, email, code, heads, language
                  from told join attendance.registration on registration.id = told.registration
                 where email is not null
                """)
                .param("key", key)
                .param("kind", reason.name())
                .param("detail", detail)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("activity", activity.value())
                .param("sessions", RegistrationRows.column(sessions, SessionId::value, UUID[]::new))
                .query(VisitorMessages::addressee)
                .list();
        send(activity, addressees);
    }

    /// What one registrant was told, the latest first.
    @Transactional(propagation = Propagation.SUPPORTS)
    List<VisitorMessage> to(RegistrationId registration) {
        return jdbc.sql("""
                select kind, detail, sent_at from attendance.registration_message
                 where registration = :registration order by sent_at desc, key
                """)
                .param("registration", registration.value())
                .query((row, _) -> new VisitorMessage(
                        MessageReason.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }

    /// Forgets what somebody wrote to them, and their mails.
    void forget(Collection<RegistrationId> registrations) {
        var keys = jdbc.sql("""
                update attendance.registration_message set detail = ''
                 where registration = any (:registrations) returning registration, key
                """)
                .param("registrations", RegistrationRows.column(registrations, RegistrationId::value, UUID[]::new))
                .query((row, _) ->
                        letterKey(new RegistrationId(row.getObject("registration", UUID.class)), row.getString("key")))
                .list();
        Optional.ofNullable(mail.getIfAvailable()).ifPresent(post -> post.forget(keys));
    }

    private void send(ActivityId activity, List<Addressee> addressees) {
        var post = mail.getIfAvailable();
        if (post == null || addressees.isEmpty()) {
            return;
        }
        var sessions = standings.of(activity).stream()
                .collect(Collectors.toMap(each -> each.session().requireId(), each -> each));
        var letters = new ArrayList<VisitorLetter>();
        for (var addressee : addressees) {
            var session = sessions.get(addressee.session());
            if (session != null) {
                letters.add(letter(addressee, session));
            }
        }
        post.send(letters);
    }

    private VisitorLetter letter(Addressee to, SessionStanding standing) {
        var words = new Words(messages, to.language());
        var what = words.say("registration.told", to.reason());
        var link = site.address() + "/registrations/" + to.code();
        var detail = to.detail().isEmpty() ? "" : words.say("registration.mail.detail", to.detail());
        return new VisitorLetter(
                letterKey(to.registration(), to.key()),
                standing.unit(),
                to.email(),
                words.say("registration.mail.subject", what, standing.title()),
                words.say(
                        "registration.mail.text",
                        to.name(),
                        what,
                        standing.title(),
                        words.moment(standing.session().startsAt()),
                        standing.session().place(),
                        to.heads(),
                        detail,
                        link,
                        site.name()));
    }

    private static String letterKey(RegistrationId registration, String key) {
        return "registration %s %s".formatted(registration, key);
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                new RegistrationId(row.getObject("registration", UUID.class)),
                row.getString("key"),
                MessageReason.valueOf(row.getString("kind")),
                row.getString("detail"),
                new SessionId(row.getObject("session", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("code"),
                row.getInt("heads"),
                Language.valueOf(row.getString("language")));
    }
}
