package org.xinghe.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.AnswerDuty;
import org.xinghe.campaign.AnswerState;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.Routes;
import org.xinghe.history.History;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.OfficeSummary;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Reason;
import org.xinghe.report.ReportOutcome.Refused;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// What units and offices do with reports: open, write, submit, send; accept, send back.
@Service
@Transactional
public class Reports {

    /// As many pictures as a report can choose from.
    static final int PICTURES = 60;

    private final ReportRepository repository;
    private final Sendings sendings;
    private final ReportReader reader;
    private final ReportOpening opening;
    private final LiveFigures live;
    private final ReportPolicy policy;
    private final Duties duties;
    private final Routes routes;
    private final Units units;
    private final Offices offices;
    private final History history;
    private final Clock clock;

    Reports(
            ReportRepository repository,
            Sendings sendings,
            ReportReader reader,
            ReportOpening opening,
            LiveFigures live,
            ReportPolicy policy,
            Duties duties,
            Routes routes,
            Units units,
            Offices offices,
            History history,
            Clock clock) {
        this.repository = repository;
        this.sendings = sendings;
        this.reader = reader;
        this.opening = opening;
        this.live = live;
        this.policy = policy;
        this.duties = duties;
        this.routes = routes;
        this.units = units;
        this.offices = offices;
        this.history = history;
        this.clock = clock;
    }

    /// The unit's report on a campaign, written as far as its records can when it is opened first. Who carries on a
    /// merged unit reports for both.
    public ReportId open(CampaignId campaign, UnitId unit) {
        return opening.open(campaign, unit);
    }

    /// Puts new words in place of the old ones.
    ///
    /// @param version the version that was edited; when somebody saved meanwhile, [EditConflict]
    public ReportOutcome change(ReportId id, int version, WriteReport wish) {
        var report = own(id);
        requireVersion(report, version);
        var known = Set.copyOf(live.picturesOf(report.campaign(), report.unit(), PICTURES));
        if (!wish.pictures().stream().map(ChosenPicture::media).allMatch(known::contains)) {
            return new Refused(id, List.of(Reason.PICTURE_OF_ANOTHER_UNIT));
        }
        var sentence = liveSentence(report);
        var before = report.text(sentence);
        if (before.equals(wish) && report.state().isOpen()) {
            return new Done(id, report.state());
        }
        var outcome = report.change(wish, sentence);
        if (outcome instanceof Done) {
            repository.save(report);
            history.note("report", id, "change", ChangedParts.between(before, wish));
        }
        return outcome;
    }

    /// The coordinator asks the leader to send it.
    public ReportOutcome submit(ReportId id) {
        var report = own(id);
        return keep(report, report.state(), "submit", report.submit(), Map.of());
    }

    /// The leader gives it back to the coordinator.
    public ReportOutcome handBack(ReportId id, String why) {
        var report = own(id);
        return policy.maySend(report.unit())
                ? keep(report, report.state(), "hand-back", report.handBack(why), Map.of("reasons", why.strip()))
                : new Refused(id, List.of(Reason.NOT_YOURS_TO_SEND));
    }

    /// Sends what the leader was shown.
    ///
    /// @param version the version that was shown; when somebody wrote meanwhile, [EditConflict]
    public ReportOutcome send(ReportId id, int version) {
        var report = own(id);
        if (report.state() != ReportState.SENT) {
            requireVersion(report, version);
        }
        return send(report);
    }

    /// Sends a report to the office that the notice names for the unit's kind; figures are frozen with it. Sending
    /// twice is sending once.
    public ReportOutcome send(ReportId id) {
        return send(own(id));
    }

    /// The office accepts what was sent; the duty is done at the time of that sending.
    public ReportOutcome accept(ReportId id) {
        var report = sent(id);
        if (!mayJudge(report)) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_JUDGE));
        }
        var before = report.state();
        var outcome = keep(report, before, "accept", report.accept(clock.instant()), Map.of());
        if (outcome instanceof Done && before != ReportState.ACCEPTED) {
            sendings.judge(id, report.sendings(), true, "", clock.instant());
            answer(report, AnswerState.DONE, java.util.Objects.requireNonNull(report.sentAt()));
        }
        return outcome;
    }

    /// The office sends a report back with reasons; what it answered is open again.
    public ReportOutcome sendBack(ReportId id, String reasons) {
        return sendBack(id, reasons, null);
    }

    /// Sends a report back and, with a day after the campaign's own, gives the unit until then.
    public ReportOutcome sendBack(ReportId id, String reasons, @Nullable LocalDate until) {
        var report = sent(id);
        if (!mayJudge(report)) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_JUDGE));
        }
        var now = clock.instant();
        var outcome = keep(
                report, report.state(), "send-back", report.sendBack(reasons, now), Map.of("reasons", reasons.strip()));
        if (outcome instanceof Done) {
            sendings.judge(id, report.sendings(), false, reasons, now);
            answer(report, AnswerState.STARTED, now);
            if (until != null) {
                duties.reportDutyOf(report.campaign())
                        .ifPresent(
                                duty -> duties.extend(duty, units.successorOf(report.unit()), until, reasons.strip()));
            }
        }
        return outcome;
    }

    /// One report for whoever may see it.
    @Transactional(readOnly = true)
    public ReportDetails require(ReportId id) {
        return reader.detailsOf(repository.require(id)).orElseThrow(() -> new NotFound("report", id));
    }

    /// The pictures that a report can choose from: those of the unit's records.
    @Transactional(readOnly = true)
    public List<MediaId> picturesFor(ReportId id) {
        var report = require(id);
        return live.picturesOf(report.campaign(), report.unit(), PICTURES);
    }

    /// A unit's report on a campaign, if it was opened and the acting person may see it.
    @Transactional(readOnly = true)
    public Optional<ReportDetails> reportOf(CampaignId campaign, UnitId unit) {
        return repository
                .findByCampaignAndUnit(campaign, units.successorOf(unit))
                .flatMap(reader::detailsOf);
    }

    private ReportOutcome send(UnitReport report) {
        var id = report.id();
        if (!policy.maySend(report.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_SEND));
        }
        if (report.state() == ReportState.SENT) {
            return new Done(id, ReportState.SENT);
        }
        var carrying = units.successorOf(report.unit());
        var office = routes.officeFor(report.campaign(), carrying).orElse(null);
        if (office == null) {
            return new Refused(id, List.of(Reason.OFFICE_UNKNOWN));
        }
        var now = clock.instant();
        var figures = live.of(report.campaign(), report.unit());
        var sentence = FigureSentence.of(figures.sums());
        var dueOn = duties.reportDutyOf(report.campaign())
                .flatMap(duty -> duties.dueOn(duty, carrying))
                .orElse(null);
        var late = dueOn != null && !CampaignTime.inTime(now, dueOn);
        var before = report.state();
        var outcome = report.send(office, sentence, late, now);
        if (outcome instanceof Done) {
            repository.save(report);
            var content = new ReportContent(
                    units.require(report.unit()).name(),
                    report.text(sentence),
                    figures,
                    live.pressLinksOf(report.campaign(), report.unit()));
            sendings.keep(id, report.sendings(), office, dueOn, content, now);
            answer(report, AnswerState.STARTED, now);
            var name = offices.find(office).map(OfficeSummary::name).orElse("");
            history.note(
                    "report",
                    id,
                    late ? "send-late" : "send",
                    before.name(),
                    "SENT",
                    policy.sending(carrying, Map.of("office", name, "version", String.valueOf(report.sendings()))));
        }
        return outcome;
    }

    private UnitReport own(ReportId id) {
        var report = repository.require(id);
        if (!policy.mayWrite(report.unit())) {
            throw new NotFound("report", id);
        }
        return report;
    }

    private UnitReport sent(ReportId id) {
        var report = repository.require(id);
        if (report.sendings() == 0 || !policy.maySeeSent(report.campaign(), report.office())) {
            throw new NotFound("report", id);
        }
        return report;
    }

    private boolean mayJudge(UnitReport report) {
        var office = report.office();
        return office != null && policy.mayJudgeFor(office);
    }

    private static void requireVersion(UnitReport report, int version) {
        if (report.version() != version) {
            throw new EditConflict("report", report.id(), version, report.version());
        }
    }

    private String liveSentence(UnitReport report) {
        return FigureSentence.of(live.of(report.campaign(), report.unit()).sums());
    }

    private void answer(UnitReport report, AnswerState state, Instant at) {
        duties.reportDutyOf(report.campaign())
                .ifPresent(duty ->
                        duties.answer(new AnswerDuty(duty, units.successorOf(report.unit()), report.id(), state, at)));
    }

    private ReportOutcome keep(
            UnitReport report, ReportState before, String act, ReportOutcome outcome, Map<String, String> changes) {
        if (outcome instanceof Done(var id, var state) && state != before) {
            repository.save(report);
            history.note("report", id, act, before.name(), state.name(), changes);
        }
        return outcome;
    }
}
