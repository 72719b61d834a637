package org.xinghe.attendance.certificate.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.attendance.certificate.Certificate;
import org.xinghe.attendance.certificate.CertificateKind;
import org.xinghe.attendance.certificate.Certificates;
import org.xinghe.history.HistoryEvents;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;

/// The desk's pages about certificates.
@Component
class CertificatePages {

    static final int ROWS = 100;
    private static final KindCode VOLUNTEERS = new KindCode("VOLUNTEER_ACTION");

    private final Certificates certificates;
    private final CertificateSources sources;
    private final UnitActivities activities;
    private final HistoryEvents history;
    private final Clock clock;

    CertificatePages(
            Certificates certificates,
            CertificateSources sources,
            UnitActivities activities,
            HistoryEvents history,
            Clock clock) {
        this.certificates = certificates;
        this.sources = sources;
        this.activities = activities;
        this.history = history;
        this.clock = clock;
    }

    static CertificateKind usualKind(ActivityDetails activity) {
        return activity.card().kind().equals(VOLUNTEERS) ? CertificateKind.VOLUNTEER : CertificateKind.ATTENDANCE;
    }

    CertificatesPage ofActivity(ActivityDetails activity, IssueForm form, List<String> faults, Words words) {
        var issued = certificates.of(activity.card().id());
        var path = "/desk/activities/" + activity.card().id();
        var kind = form.kindOr(usualKind(activity));
        return new CertificatesPage(
                path + "/certificates",
                path,
                activity.card().title(),
                certificates.mayBeCertified(activity) ? null : words.say("certificate.refused.NOT_HELD_YET"),
                form,
                Arrays.stream(CertificateKind.values())
                        .map(each -> Choice.of(each.name(), words.say("certificate.kind", each), each == kind))
                        .toList(),
                sources.choices(activity, form, words),
                faults,
                issued.stream().map(each -> CertificateWords.row(each, words)).toList(),
                (int) issued.stream().filter(Certificate::isValid).count());
    }

    CertificatePage one(Certificate certificate, CorrectionForm form, List<String> faults, Words words) {
        return new CertificatePage(
                "/desk/certificates/" + certificate.id(),
                certificate.number(),
                CertificateWords.tone(certificate.state()),
                words.say("certificate.state", certificate.state()),
                CertificateWords.note(certificate, words),
                facts(certificate, certificate.name(), words),
                "/desk/activities/" + certificate.activity() + "/certificates",
                certificate.title(),
                "/certificates/" + certificate.code(),
                certificate.isValid(),
                certificate.kind() == CertificateKind.VOLUNTEER,
                certificates.mayWithdraw(certificate),
                form,
                faults,
                history.of(certificate.id(), words));
    }

    /// @param name whole, or masked
    static List<Fact> facts(Certificate certificate, String name, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.say("certificate.field.name"), name));
        add(facts, "certificate.field.organisation", certificate.organisation(), words);
        facts.add(Fact.of(words.say("certificate.field.kind"), words.say("certificate.kind", certificate.kind())));
        facts.add(Fact.of(words.say("certificate.field.activity"), certificate.title()));
        add(facts, "certificate.field.detail." + certificate.kind(), certificate.detail(), words);
        facts.add(Fact.of(words.say("certificate.field.days"), words.period(certificate.days())));
        if (certificate.kind() == CertificateKind.VOLUNTEER) {
            facts.add(
                    Fact.of(words.say("certificate.field.hours"), words.say("certificate.hours", certificate.hours())));
        }
        facts.add(Fact.of(words.say("certificate.field.issuer"), certificate.issuer()));
        facts.add(Fact.of(words.say("certificate.field.issued"), words.day(certificate.issuedOn())));
        facts.add(Fact.of(words.say("certificate.field.number"), certificate.number()));
        facts.add(Fact.of(words.say("certificate.field.code"), certificate.codeInGroups()));
        return facts;
    }

    CertificateRegisterPage register(UnitId unit, int year, int page, Words words) {
        var total = certificates.count(unit, year);
        var pages = Math.max(1, Math.ceilDiv(total, ROWS));
        var shown = Math.clamp(page, 1, pages);
        var query = "?unit=%s&year=%d".formatted(unit, year);
        return new CertificateRegisterPage(
                activities.reachableUnits().stream()
                        .map(each -> Choice.of(
                                each.id().toString(), each.name(), each.id().equals(unit)))
                        .toList(),
                IntStream.iterate(today().getYear(), each -> each > today().getYear() - 5, each -> each - 1)
                        .mapToObj(each -> Choice.of(String.valueOf(each), String.valueOf(each), each == year))
                        .toList(),
                total,
                certificates.register(unit, year, ROWS, (shown - 1) * ROWS).stream()
                        .map(each -> CertificateWords.row(each, words))
                        .toList(),
                "/desk/certificates/register.xlsx" + query,
                "/desk/certificates" + query + "&page=",
                shown,
                pages);
    }

    UnitId firstUnit() {
        return activities.ownUnits().stream()
                .findFirst()
                .map(UnitSummary::id)
                .orElseThrow(() -> new NotFound("certificates of", "the acting person"));
    }

    LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }

    /// The first day of an activity; today while it has none.
    LocalDate firstDayOf(ActivityDetails activity) {
        var first = activity.card().firstAt();
        return Objects.requireNonNullElseGet(first == null ? null : first.toLocalDate(), this::today);
    }

    private static void add(List<Fact> facts, String key, String value, Words words) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(words.say(key), value));
        }
    }
}
