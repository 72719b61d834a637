package org.xinghe.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.notice.AddresseeGroup;
import org.xinghe.notice.AddresseePhrases;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.TakeNotice;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;

/// The notice is taken in, confirmed, compiled, countersigned by every issuer and released.
@Component
@Profile("demo")
class NoticeScene {

    private static final Set<UnitKind> OF_A_CITY = Set.of(UnitKind.CITY_ASSOCIATION, UnitKind.CITY_BUREAU);

    private final Notices notices;
    private final FactRules factRules;
    private final Recipients recipients;
    private final Releases releases;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Routes routes;
    private final Offices offices;
    private final Register register;
    private final Crew crew;
    private final DemoClock clock;

    NoticeScene(
            Notices notices,
            FactRules factRules,
            Recipients recipients,
            Releases releases,
            Campaigns campaigns,
            Duties duties,
            Routes routes,
            Offices offices,
            Register register,
            Crew crew,
            DemoClock clock) {
        this.notices = notices;
        this.factRules = factRules;
        this.recipients = recipients;
        this.releases = releases;
        this.campaigns = campaigns;
        this.duties = duties;
        this.routes = routes;
        this.offices = offices;
        this.register = register;
        this.crew = crew;
        this.clock = clock;
    }

    /// What came out of the scene.
    ///
    /// @param reportDue the last day for reports
    record Released(NoticeId notice, CampaignId campaign, DutyId report, LocalDate reportDue) {}

    Released play(StoryNotice story, Cast cast, Progress progress) {
        story.timeline().rules().forEach(progress::note);
        var officer = cast.host().coordinator();
        var taken = new NoticeId[1];
        act(story, 9, 30, () -> officer.run(() -> taken[0] = take(story, cast)));
        var notice = taken[0];
        progress.at(1, 6);
        act(story, 10, 0, () -> officer.run(() -> factRules.settle(notice, story, cast, progress)));
        progress.at(2, 6);
        act(story, 10, 40, () -> officer.run(() -> chooseRecipients(notice, cast, progress)));
        progress.at(3, 6);
        var campaign = new CampaignId[1];
        act(story, 11, 20, () -> officer.run(() -> campaign[0] = compile(notice, story, cast, progress)));
        progress.at(4, 6);
        var minute = 0;
        for (var issuer : cast.issuers()) {
            act(
                    story,
                    14,
                    30 + minute++ * 7 % 30,
                    () -> issuer.leader().run(() -> releases.countersign(notice, issuer.id())));
        }
        progress.at(5, 6);
        act(story, 16, 30, () -> officer.run(() -> release(notice)));
        var report = duties.require(duties.reportDutyOf(campaign[0]).orElseThrow());
        return new Released(notice, campaign[0], report.id(), Objects.requireNonNull(report.dueOn()));
    }

    private void act(StoryNotice story, int hour, int minute, Runnable deed) {
        Instant moment = Timeline.at(story.timeline().issued(), hour, minute);
        clock.standAt(moment);
        crew.together(deed);
    }

    private NoticeId take(StoryNotice story, Cast cast) {
        var outcome = notices.take(
                new TakeNotice(story.fileName(), story.bytes(), cast.host().id()));
        if (outcome instanceof TakeOutcome.Taken(var notice)) {
            return notice;
        }
        throw new IllegalStateException("The notice was read before and is refused now: " + outcome);
    }

    /// 有关 means all of the kind; a phrase that names no kind means everybody of the province's and the cities' level.
    private void chooseRecipients(NoticeId notice, Cast cast, Progress progress) {
        for (var group : recipients.of(notice)) {
            if (!group.decided()) {
                var chosen = choice(notice, group, cast);
                recipients.choose(notice, group.position(), chosen);
                progress.note("“%s”：%s，共 %d 个单位。".formatted(group.phrase(), ruleFor(group), chosen.size()));
            }
        }
        if (recipients.unitsOf(notice).isEmpty()) {
            var first = recipients.of(notice).stream().findFirst();
            if (first.isEmpty()) {
                throw new StoryFault(
                        "这份通知没有主送机关，发不到任何单位，无法演示。请换一份通知。", "The notice is addressed to nobody; name another file.");
            }
            var everybody = cast.units().stream().map(DemoUnit::id).toList();
            recipients.choose(notice, first.get().position(), everybody);
            progress.note("主送机关都对不上名册：发给全部 %d 个单位。".formatted(everybody.size()));
        }
    }

    private static String ruleFor(AddresseeGroup group) {
        return AddresseePhrases.kindsOf(group.phrase()).isEmpty() ? "没有点明单位类型，视为全部省级和市级单位" : "由人选定，选了名册里的全部";
    }

    private List<UnitId> choice(NoticeId notice, AddresseeGroup group, Cast cast) {
        var candidates = recipients.candidatesFor(notice, group.position());
        var open = AddresseePhrases.kindsOf(group.phrase()).isEmpty();
        var issuers = cast.issuers().stream().map(DemoUnit::id).toList();
        return candidates.stream()
                .filter(unit -> !issuers.contains(unit.id()))
                .filter(unit -> !open || unit.level() != Level.COUNTY)
                .map(UnitSummary::id)
                .toList();
    }

    private CampaignId compile(NoticeId notice, StoryNotice story, Cast cast, Progress progress) {
        var campaign = campaigns.compile(notice);
        var addressed = cast.unitsOf(recipients.unitsOf(notice));
        for (var duty : duties.of(campaign)) {
            if (duty.state() == ProposalState.PROPOSED && !isOwed(duty, addressed)) {
                duties.drop(duty.id());
                progress.note("“%s”没有收文单位承担：不作为任务。".formatted(duty.what()));
            }
        }
        duties.confirmWhole(campaign);
        for (var duty : duties.of(campaign)) {
            if (duty.state() == ProposalState.PROPOSED) {
                duties.drop(duty.id());
                progress.note("“%s”没有可定的承担单位或期限：不作为任务。".formatted(duty.what()));
            }
        }
        if (duties.reportDutyOf(campaign).isEmpty()) {
            var due = Timeline.later(
                    story.timeline().reportDue(),
                    story.timeline().window().endsOn().plusDays(3));
            duties.add(campaign, new AddDuty(null, DutyKind.REPORT, "报送活动总结", due, Owners.everybody()));
            progress.note("通知没有可用的报送要求：补一项“报送活动总结”，期限 %s。".formatted(due));
        }
        chooseRoutes(campaign, story, cast, progress);
        return campaign;
    }

    private static boolean isOwed(DutySummary duty, List<DemoUnit> addressed) {
        var owners = duty.owners();
        return switch (owners.rule()) {
            case ISSUERS, EVERYBODY -> true;
            case NOBODY -> false;
            case KINDS -> addressed.stream().anyMatch(unit -> owners.kinds().contains(unit.kind()));
            case PLACE ->
                addressed.stream()
                        .anyMatch(unit -> OF_A_CITY.contains(unit.kind())
                                && unit.region().city().equals(owners.region()));
        };
    }

    /// A kind that the notice routes to an unknown office goes to that office, newly opened; one that it routes nowhere
    /// goes to the host's first office.
    private void chooseRoutes(CampaignId campaign, StoryNotice story, Cast cast, Progress progress) {
        var first = offices.of(cast.host().id()).stream()
                .filter(office ->
                        office.name().equals(KindWords.officeOf(cast.host().kind())))
                .findFirst()
                .orElseThrow();
        for (var line : routes.of(campaign)) {
            if (line.office() == null && !line.named().isEmpty() && !isRouted(campaign, line.kind())) {
                routes.openNamed(campaign, line.kind(), cast.host().id());
                workFor(line.kind(), campaign, story, cast);
                progress.note("通知点名的“%s”名册里没有：登记为%s的处室。"
                        .formatted(line.named(), cast.host().name()));
            }
        }
        var unrouted = routes.of(campaign).stream()
                .filter(line -> line.office() == null)
                .map(line -> line.kind())
                .toList();
        unrouted.forEach(kind -> routes.choose(campaign, kind, first.id()));
        if (!unrouted.isEmpty()) {
            progress.note("%s：通知没有说报到哪里，报%s%s。"
                    .formatted(
                            unrouted.stream()
                                    .map(kind -> KindWords.of(kind).words())
                                    .collect(Collectors.joining("、")),
                            cast.host().name(),
                            first.name()));
        }
    }

    /// The host's officer judges for an office that was opened just now.
    private void workFor(UnitKind kind, CampaignId campaign, StoryNotice story, Cast cast) {
        routes.of(campaign).stream()
                .filter(line -> line.kind() == kind && line.office() != null)
                .forEach(line -> {
                    var office = Objects.requireNonNull(line.office());
                    register.alsoFor(cast.host(), office, story.longAgo());
                    cast.addOfficer(office, cast.host().coordinator());
                });
    }

    private boolean isRouted(CampaignId campaign, UnitKind kind) {
        return routes.of(campaign).stream().anyMatch(line -> line.kind() == kind && line.office() != null);
    }

    private void release(NoticeId notice) {
        var outcome = releases.release(notice);
        if (outcome instanceof ReleaseOutcome.Refused(var objections)) {
            throw new IllegalStateException("The story's notice does not go out: " + objections);
        }
    }
}
