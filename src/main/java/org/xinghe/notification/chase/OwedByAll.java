package org.xinghe.notification.chase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ReturnedActivities;
import org.xinghe.activity.ReturnedActivity;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.OpenDuties;
import org.xinghe.campaign.OpenDuty;
import org.xinghe.notice.MissingReceipt;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.report.ReportState;
import org.xinghe.report.ReportUnderWay;
import org.xinghe.report.ReportsUnderWay;

/// Gathers what all units owe: missing receipts, open duties, what came back to them. A fixed number of statements,
/// however many units there are. Each thing stands once: what came back stands for the duty it answers, and a report
/// that lies with its office is not the unit's to do.
@Component
@Transactional(readOnly = true)
class OwedByAll {

    private final OpenDuties duties;
    private final Receipts receipts;
    private final ReturnedActivities activities;
    private final ReportsUnderWay reports;
    private final Units units;
    private final JdbcClient jdbc;

    OwedByAll(
            OpenDuties duties,
            Receipts receipts,
            ReturnedActivities activities,
            ReportsUnderWay reports,
            Units units,
            JdbcClient jdbc) {
        this.duties = duties;
        this.receipts = receipts;
        this.activities = activities;
        this.reports = reports;
        this.units = units;
        this.jdbc = jdbc;
    }

    private record Told(UUID object, UnitId unit) {}

    private record Reporting(CampaignId campaign, UnitId unit) {}

    private record Addressed(NoticeId notice, UnitId unit) {}

    List<Owed> all() {
        var open = duties.all();
        var missing = receipts.allMissing();
        var returned = activities.all();
        var underWay = reports.all();
        var concerned = Stream.of(
                        open.stream().map(OpenDuty::unit),
                        missing.stream().map(MissingReceipt::unit),
                        returned.stream().map(ReturnedActivity::unit),
                        underWay.stream().map(ReportUnderWay::unit))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        var carriers = units.successorsOf(concerned);
        var standing = units.all(Set.copyOf(carriers.values()));
        var owed = new ArrayList<Owed>();
        owed.addAll(receipts(missing, carriers));
        owed.addAll(withReturns(open, returned, underWay, carriers));
        return owed.stream()
                .filter(each -> standing.containsKey(each.unit())
                        && Objects.requireNonNull(standing.get(each.unit())).isOpen())
                .toList();
    }

    private List<Owed> receipts(List<MissingReceipt> missing, Map<UnitId, UnitId> carriers) {
        var urgent = latest("NOTICE_REMINDED");
        return missing.stream()
                .collect(Collectors.toMap(
                        each -> new Addressed(each.notice(), carrier(carriers, each.unit())),
                        each -> receipt(each, carrier(carriers, each.unit()), urgent),
                        (first, _) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// What was asked for at once was heard already.
    private static Owed receipt(MissingReceipt missing, UnitId unit, Map<Told, Instant> urgent) {
        var heard = urgent.get(new Told(missing.notice().value(), unit));
        var asked = missing.remindedAt();
        return new Owed(
                unit,
                OwedKind.RECEIPT,
                missing.title(),
                "",
                null,
                missing.deliveredAt(),
                asked == null || (heard != null && !heard.isBefore(asked)) ? null : asked,
                "/desk/notices/%s/letter".formatted(missing.notice()));
    }

    private List<Owed> withReturns(
            List<OpenDuty> open,
            List<ReturnedActivity> returned,
            List<ReportUnderWay> underWay,
            Map<UnitId, UnitId> carriers) {
        var left = new ArrayList<>(open);
        var owed = new ArrayList<Owed>();
        var since = latest("ACTIVITY_RETURNED");
        for (var activity : returned) {
            var unit = carrier(carriers, activity.unit());
            var answered = left.stream()
                    .filter(duty -> duty.unit().equals(unit) && duty.duty().equals(activity.duty()))
                    .findFirst();
            answered.ifPresent(left::remove);
            owed.add(returned(activity, unit, answered.orElse(null), since));
        }
        var states = underWay.stream()
                .collect(Collectors.toMap(
                        each -> new Reporting(each.campaign(), carrier(carriers, each.unit())),
                        each -> each,
                        (first, second) -> first.state() == ReportState.RETURNED ? first : second));
        left.removeIf(duty -> duty.kind() == DutyKind.REPORT && isWithTheOffice(states.get(reporting(duty))));
        states.forEach((where, report) -> {
            if (report.state() == ReportState.RETURNED) {
                var answered = left.stream()
                        .filter(duty -> duty.kind() == DutyKind.REPORT
                                && reporting(duty).equals(where))
                        .toList();
                left.removeAll(answered);
                owed.add(returned(report, where.unit(), answered));
            }
        });
        left.forEach(duty -> owed.add(owed(duty)));
        return owed;
    }

    private static boolean isWithTheOffice(@Nullable ReportUnderWay report) {
        return report != null && report.state() == ReportState.SENT;
    }

    private static Reporting reporting(OpenDuty duty) {
        return new Reporting(duty.campaign(), duty.unit());
    }

    private static Owed owed(OpenDuty duty) {
        return new Owed(
                duty.unit(),
                OwedKind.DUTY,
                duty.what(),
                duty.campaignTitle(),
                duty.dueOn(),
                null,
                null,
                "/desk/duties/%s/units/%s".formatted(duty.duty(), duty.unit()));
    }

    private static Owed returned(
            ReturnedActivity activity, UnitId unit, @Nullable OpenDuty answered, Map<Told, Instant> since) {
        return new Owed(
                unit,
                OwedKind.RETURNED_ACTIVITY,
                activity.title(),
                answered == null ? "" : answered.campaignTitle(),
                answered == null ? null : answered.dueOn(),
                since.get(new Told(activity.activity().value(), unit)),
                null,
                "/desk/activities/" + activity.activity());
    }

    private static Owed returned(ReportUnderWay report, UnitId unit, List<OpenDuty> answered) {
        return new Owed(
                unit,
                OwedKind.RETURNED_REPORT,
                answered.isEmpty() ? "" : answered.getFirst().what(),
                answered.isEmpty() ? "" : answered.getFirst().campaignTitle(),
                answered.isEmpty() ? null : answered.getFirst().dueOn(),
                report.returnedAt(),
                null,
                "/desk/reports/" + report.report());
    }

    private static UnitId carrier(Map<UnitId, UnitId> carriers, UnitId unit) {
        return carriers.getOrDefault(unit, unit);
    }

    /// When units were last told something of a kind, by what it was about.
    private Map<Told, Instant> latest(String kind) {
        var found = new HashMap<Told, Instant>();
        jdbc.sql("select object, unit, max(at) at from notification.message where kind = :kind group by object, unit")
                .param("kind", kind)
                .query(row -> {
                    found.put(
                            new Told(
                                    row.getObject("object", UUID.class), new UnitId(row.getObject("unit", UUID.class))),
                            row.getTimestamp("at").toInstant());
                });
        return found;
    }
}
