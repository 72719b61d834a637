package org.xinghe.attendance.certificate;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// The rows of certificates. Whoever gives numbers of a series away holds its lock.
@Component
class CertificateStore {

    private static final String ALL = """
            select certificate.*, follower.number as replaced_by
              from attendance.certificate
              left join attendance.certificate follower on follower.replaces = certificate.id
            """;

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last number of a unit's year, which nobody else gives on until this transaction ends.
    int lockedSeries(UnitId unit, int year) {
        return jdbc.sql("""
                insert into attendance.certificate_series as series (unit, year, last)
                values (:unit, :year, 0)
                on conflict (unit, year) do update set last = series.last
                returning last
                """)
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void setSeries(UnitId unit, int year, int last) {
        jdbc.sql("update attendance.certificate_series set last = :last where unit = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .param("last", last)
                .update();
    }

    void insert(Certificate certificate, int serial, String holder) {
        var replaces = certificate.replaces();
        var registration = certificate.registration();
        jdbc.sql("""
                insert into attendance.certificate
                       (id, activity, kind, unit, issuer, year, serial, number, code, holder, registration, name,
                        organisation, detail, title, starts_on, ends_on, minutes, in_charge, handler, phone, issued_on,
                        replaces, reason)
                values (:id, :activity, :kind, :unit, :issuer, :year, :serial, :number, :code, :holder, :registration,
                        :name, :organisation, :detail, :title, :startsOn, :endsOn, :minutes, :inCharge, :handler,
                        :phone, :issuedOn, :replaces, '')
                """)
                .param("id", certificate.id().value())
                .param("activity", certificate.activity().value())
                .param("kind", certificate.kind().name())
                .param("unit", certificate.unit().value())
                .param("issuer", certificate.issuer())
                .param("year", certificate.issuedOn().getYear())
                .param("serial", serial)
                .param("number", certificate.number())
                .param("code", certificate.code())
                .param("holder", holder)
                .param("registration", registration == null ? null : registration.value(), Types.OTHER)
                .param("name", certificate.name())
                .param("organisation", certificate.organisation())
                .param("detail", certificate.detail())
                .param("title", certificate.title())
                .param("startsOn", certificate.days().startsOn())
                .param("endsOn", certificate.days().endsOn())
                .param("minutes", certificate.minutes())
                .param("inCharge", certificate.signing().inCharge())
                .param("handler", certificate.signing().handler())
                .param("phone", certificate.signing().phone())
                .param("issuedOn", certificate.issuedOn())
                .param("replaces", replaces == null ? null : replaces.value(), Types.OTHER)
                .update();
        certificate
                .service()
                .forEach(time -> jdbc.sql(
                                "insert into attendance.service_time (certificate, starts_at, ends_at) values (:id, :from, :to)")
                        .param("id", certificate.id().value())
                        .param("from", time.startsAt())
                        .param("to", time.endsAt())
                        .update());
    }

    /// Ends a valid one; false when it was none any more.
    boolean end(CertificateId id, CertificateState state, LocalDate day, String reason) {
        var column = state == CertificateState.REPLACED ? "replaced_on" : "withdrawn_on";
        return jdbc.sql("""
                update attendance.certificate
                   set %s = :day, reason = :reason
                 where id = :id and replaced_on is null and withdrawn_on is null
                """.formatted(column))
                        .param("id", id.value())
                        .param("day", day)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<Certificate> find(CertificateId id) {
        return one(jdbc.sql(ALL + " where certificate.id = :id").param("id", id.value()));
    }

    Optional<Certificate> ofCode(String code) {
        return one(jdbc.sql(ALL + " where certificate.code = :code").param("code", code));
    }

    List<Certificate> ofActivity(ActivityId activity) {
        return all(jdbc.sql(ALL
                        + " where certificate.activity = :activity"
                        + " order by certificate.year, certificate.serial")
                .param("activity", activity.value()));
    }

    List<Certificate> ofRegistration(RegistrationId registration) {
        return all(jdbc.sql(ALL
                        + " where certificate.registration = :registration and certificate.replaced_on is null"
                        + " order by certificate.year, certificate.serial")
                .param("registration", registration.value()));
    }

    List<Certificate> ofSeries(UnitId unit, int year, int limit, int offset) {
        return all(jdbc.sql(ALL
                        + " where certificate.unit = :unit and certificate.year = :year"
                        + " order by certificate.serial desc limit :limit offset :offset")
                .param("unit", unit.value())
                .param("year", year)
                .param("limit", limit)
                .param("offset", offset));
    }

    int countOfSeries(UnitId unit, int year) {
        return jdbc.sql("select count(*) from attendance.certificate where unit = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /// Who has one of this kind, a withdrawn one too: by the key of the holder.
    Map<String, Held> holders(ActivityId activity, CertificateKind kind) {
        var held = new HashMap<String, Held>();
        jdbc.sql("""
                select holder, id, name, registration is null as typed
                  from attendance.certificate
                 where activity = :activity and kind = :kind and replaced_on is null
                """)
                .param("activity", activity.value())
                .param("kind", kind.name())
                .query(row -> {
                    held.put(
                            row.getString("holder"),
                            new Held(
                                    new CertificateId(row.getObject("id", UUID.class)),
                                    row.getString("name"),
                                    row.getBoolean("typed")));
                });
        return held;
    }

    /// @param typed whether it came from no registration
    record Held(CertificateId id, String name, boolean typed) {}

    /// What a unit certified of a volunteer already: by name and organisation.
    List<ServiceTime> certified(UnitId unit, String name, String organisation, @Nullable CertificateId besides) {
        return jdbc.sql("""
                select starts_at, ends_at
                  from attendance.service_time
                  join attendance.certificate on certificate.id = service_time.certificate
                 where kind = 'VOLUNTEER' and unit = :unit and name = :name and organisation = :organisation
                   and replaced_on is null and withdrawn_on is null
                   and certificate.id is distinct from :besides
                """)
                .param("unit", unit.value())
                .param("name", name)
                .param("organisation", organisation)
                .param("besides", besides == null ? null : besides.value(), Types.OTHER)
                .query((row, _) -> time(row))
                .list();
    }

    private Optional<Certificate> one(StatementSpec statement) {
        return all(statement).stream().findFirst();
    }

    private List<Certificate> all(StatementSpec statement) {
        var found = statement.query(CertificateStore::certificate).list();
        var volunteers = found.stream()
                .filter(each -> each.kind() == CertificateKind.VOLUNTEER)
                .map(each -> each.id().value())
                .toArray(UUID[]::new);
        if (volunteers.length == 0) {
            return found;
        }
        var times = new HashMap<UUID, List<ServiceTime>>();
        jdbc.sql("""
                select certificate, starts_at, ends_at
                  from attendance.service_time
                 where certificate = any (:ids)
                 order by starts_at
                """).param("ids", volunteers).query(row -> {
            times.computeIfAbsent(row.getObject("certificate", UUID.class), _ -> new ArrayList<>())
                    .add(time(row));
        });
        return found.stream()
                .map(each -> with(times.getOrDefault(each.id().value(), List.of()), each))
                .toList();
    }

    private static Certificate with(List<ServiceTime> service, Certificate bare) {
        return new Certificate(
                bare.id(),
                bare.activity(),
                bare.kind(),
                bare.unit(),
                bare.issuer(),
                bare.number(),
                bare.code(),
                bare.registration(),
                bare.name(),
                bare.organisation(),
                bare.detail(),
                bare.title(),
                bare.days(),
                service,
                bare.minutes(),
                bare.signing(),
                bare.issuedOn(),
                bare.state(),
                bare.replaces(),
                bare.replacedBy(),
                bare.endedOn(),
                bare.reason());
    }

    private static ServiceTime time(ResultSet row) throws SQLException {
        return new ServiceTime(
                row.getObject("starts_at", LocalDateTime.class), row.getObject("ends_at", LocalDateTime.class));
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        var registration = row.getObject("registration", UUID.class);
        var replaces = row.getObject("replaces", UUID.class);
        var replacedOn = row.getDate("replaced_on");
        var withdrawnOn = row.getDate("withdrawn_on");
        return new Certificate(
                new CertificateId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                CertificateKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("issuer"),
                row.getString("number"),
                row.getString("code"),
                registration == null ? null : new RegistrationId(registration),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("detail"),
                row.getString("title"),
                new Period(day(row, "starts_on"), day(row, "ends_on")),
                List.of(),
                row.getInt("minutes"),
                new Signing(row.getString("in_charge"), row.getString("handler"), row.getString("phone")),
                day(row, "issued_on"),
                replacedOn != null
                        ? CertificateState.REPLACED
                        : withdrawnOn != null ? CertificateState.WITHDRAWN : CertificateState.VALID,
                replaces == null ? null : new CertificateId(replaces),
                row.getString("replaced_by"),
                dayOf(replacedOn == null ? withdrawnOn : replacedOn),
                row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static @Nullable LocalDate dayOf(@Nullable Date day) {
        return day == null ? null : day.toLocalDate();
    }
}
