package org.xinghe.campaign.succession;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.calendar.Holidays;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Compilations;
import org.xinghe.campaign.Routes;
import org.xinghe.history.History;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.TakeNotice;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.notice.reader.Doubt;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.NotFound;

/// Next year's campaign out of one that ran: a new draft of its notice, its duties and routes as people had settled
/// them. The recipients are those that the same words mean today. Nothing of what was done comes along.
@Service
@Transactional
public class Successions {

    private final Campaigns campaigns;
    private final Compilations compilations;
    private final DutySuccession duties;
    private final Routes routes;
    private final Notices notices;
    private final NoticeFacts facts;
    private final Offices offices;
    private final Holidays holidays;
    private final History history;

    Successions(
            Campaigns campaigns,
            Compilations compilations,
            DutySuccession duties,
            Routes routes,
            Notices notices,
            NoticeFacts facts,
            Offices offices,
            Holidays holidays,
            History history) {
        this.campaigns = campaigns;
        this.compilations = compilations;
        this.duties = duties;
        this.routes = routes;
        this.notices = notices;
        this.facts = facts;
        this.offices = offices;
        this.holidays = holidays;
        this.history = history;
    }

    /// Whether the acting person may prepare the next year of a campaign: one that ran, as its officer. A text that
    /// is no notice any more without its number and day cannot be moved on.
    @Transactional(readOnly = true)
    public boolean mayPrepare(CampaignId id) {
        return find(id).isPresent();
    }

    private Optional<NextYear> find(CampaignId id) {
        return Optional.of(campaigns.require(id))
                .filter(campaign -> campaign.status() != CampaignStatus.PREPARED && campaigns.mayRun(id))
                .map(this::moved)
                .filter(Successions::readsAsNotice);
    }

    private NextYear moved(CampaignSummary campaign) {
        var notice = notices.require(campaign.notice());
        return NextYear.of(notices.textOf(notice.id()), notices.readingOf(notice.id()), yearOf(notice, campaign));
    }

    private static boolean readsAsNotice(NextYear next) {
        return NoticeReader.read(new NoticeText(next.text(Set.of()))) instanceof ReadingOutcome.Read;
    }

    /// What would move, for an officer of the campaign.
    @Transactional(readOnly = true)
    public NextYear preview(CampaignId id) {
        return find(id).orElseThrow(() -> new NotFound("campaign that ran", id));
    }

    /// Days of the next year's text on which nobody works.
    @Transactional(readOnly = true)
    public List<LocalDate> daysOff(NextYear next) {
        return next.daysOff(holidays.workingDays());
    }

    /// Prepares the next year.
    ///
    /// @param staying the places of the text, by their index, that stay as they were
    public NoticeId prepare(CampaignId id, Set<Integer> staying) {
        var next = preview(id);
        var campaign = campaigns.require(id);
        var notice = notices.require(campaign.notice());
        var taken = take(notice, next, staying);
        inheritIssuers(notice, taken);
        var successor = campaigns.compile(taken);
        duties.carryOver(campaign.id(), compilations.of(notice.id()), successor, compilations.of(taken), next);
        inheritRoutes(campaign.id(), successor);
        history.note("campaign", successor, "succeed", Map.of("of", campaign.title()));
        return taken;
    }

    private NoticeId take(NoticeSummary notice, NextYear next, Set<Integer> staying) {
        var text = String.join("\n", next.text(staying)) + "\n";
        var wish = new TakeNotice(
                "%d.txt".formatted(next.year() + 1), text.getBytes(StandardCharsets.UTF_8), officeOf(notice));
        return switch (notices.take(wish)) {
            case TakeOutcome.Taken(var taken) -> taken;
            case TakeOutcome.Unreadable _, TakeOutcome.NotANotice _ ->
                throw new IllegalStateException("The text of %s reads as no notice next year".formatted(notice.id()));
        };
    }

    /// The unit for which the officer works: the one that took last year's in, else another of its issuers.
    private UnitId officeOf(NoticeSummary notice) {
        var own = notices.officeUnits().stream().map(UnitSummary::id).toList();
        return own.contains(notice.takenFor())
                ? notice.takenFor()
                : notice.issuers().stream()
                        .filter(own::contains)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("office for notice", notice.id()));
    }

    /// Without a day of issue the reader cannot tell who signs; that is known from last year.
    private void inheritIssuers(NoticeSummary notice, NoticeId taken) {
        var known = new HashSet<>(notices.require(taken).issuers());
        facts.of(taken).stream()
                .filter(fact -> fact.kind() == FactKind.ISSUER && fact.value() == null)
                .forEach(fact -> facts.drop(taken, fact.position()));
        facts.of(taken).stream()
                .filter(fact ->
                        fact.kind() == FactKind.QUESTION && fact.detail().equals(Doubt.Kind.ISSUER_MISSING.name()))
                .forEach(fact -> facts.confirm(taken, fact.position()));
        notice.issuers().stream()
                .filter(known::add)
                .forEach(issuer -> facts.add(taken, FactKind.ISSUER, "", issuer.toString()));
    }

    private void inheritRoutes(CampaignId from, CampaignId to) {
        var issuers = campaigns.require(to).issuers();
        for (var route : routes.of(from)) {
            Optional.ofNullable(route.office())
                    .flatMap(offices::find)
                    .filter(office -> issuers.contains(office.unit()))
                    .ifPresent(office -> routes.choose(to, route.kind(), office.id()));
        }
    }

    private static int yearOf(NoticeSummary notice, CampaignSummary campaign) {
        return campaign.period() == null
                ? Objects.requireNonNull(notice.issueDate()).getYear()
                : campaign.period().startsOn().getYear();
    }
}
