package org.xinghe.campaign.burden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.calendar.Holidays;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyOwners;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.campaign.due.DueDays.Due;
import org.xinghe.campaign.due.DueDays.Outcome;
import org.xinghe.history.History;
import org.xinghe.history.HistoryEntry;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// What a notice is about to ask of the units, for the officers who prepare it. Nothing of it stops the release; that
/// an officer has seen it stands in history.
@Service
@Transactional
public class Burdens {

    /// The word of history for an officer who has seen what a notice asks.
    static final String SEEN = "see-burden";

    public static final int HIGHEST_CAP = 100_000;

    private final Campaigns campaigns;
    private final Duties duties;
    private final DutyOwners owners;
    private final OpenRequests elsewhere;
    private final UsualMinutes usual;
    private final BurdenSettings settings;
    private final Notices notices;
    private final Recipients recipients;
    private final Units units;
    private final Holidays holidays;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Burdens(
            Campaigns campaigns,
            Duties duties,
            DutyOwners owners,
            OpenRequests elsewhere,
            UsualMinutes usual,
            BurdenSettings settings,
            Notices notices,
            Recipients recipients,
            Units units,
            Holidays holidays,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.owners = owners;
        this.elsewhere = elsewhere;
        this.usual = usual;
        this.settings = settings;
        this.notices = notices;
        this.recipients = recipients;
        this.units = units;
        this.holidays = holidays;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// What a notice in preparation asks; empty while it is not compiled, and once it is out.
    ///
    /// @param planned when it is to go out; null: now
    @Transactional(readOnly = true)
    public Optional<Burden> of(NoticeId notice, @Nullable LocalDateTime planned) {
        return campaigns
                .ofNotice(notice)
                .filter(campaign -> campaign.status() == CampaignStatus.PREPARED)
                .map(campaign -> measure(campaign, planned == null ? now() : planned));
    }

    /// An officer has seen what the notice asks, with its warnings.
    public void see(NoticeId notice) {
        var campaign = requireRun(notice);
        var burden = measure(campaign, now());
        history.note(
                "campaign",
                campaign.id(),
                SEEN,
                Map.of(
                        "warnings",
                        String.valueOf(burden.warnings().size()),
                        "hours",
                        String.valueOf(Math.round(burden.totalMinutes() / 60.0))));
    }

    /// Who has seen it last; empty while nobody has.
    @Transactional(readOnly = true)
    public Optional<HistoryEntry> seenBy(NoticeId notice) {
        return campaigns.ofNotice(notice).stream()
                .flatMap(campaign -> history.of(campaign.id()).stream())
                .filter(entry -> entry.act().equals(SEEN))
                .findFirst();
    }

    /// How many minutes a month the issuers of a notice let it ask of one unit; of several the lowest.
    @Transactional(readOnly = true)
    public Optional<Integer> capOf(List<UnitId> issuers) {
        return jdbc.sql("select min(minutes) from campaign.minute_cap where issuer = any(:issuers::uuid[])")
                .param("issuers", issuers.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    /// Sets the cap of the issuer for which the acting officer works on a notice; none takes it away.
    public void cap(NoticeId notice, @Nullable Integer minutes) {
        var campaign = requireRun(notice);
        if (minutes != null && (minutes < 1 || minutes > HIGHEST_CAP)) {
            throw new IllegalArgumentException(
                    "A cap is between 1 and %d minutes a month, not %d".formatted(HIGHEST_CAP, minutes));
        }
        var issuer = campaign.issuers().stream()
                .filter(unit ->
                        notices.officeUnits().stream().anyMatch(own -> own.id().equals(unit)))
                .findFirst()
                .orElseThrow(() -> new NotFound("issuer of notice", notice));
        if (minutes == null) {
            jdbc.sql("delete from campaign.minute_cap where issuer = :issuer")
                    .param("issuer", issuer.value())
                    .update();
        } else {
            jdbc.sql("""
                    insert into campaign.minute_cap (issuer, minutes, set_by, set_at)
                    values (:issuer, :minutes, :by, :at)
                    on conflict (issuer) do update
                       set minutes = excluded.minutes, set_by = excluded.set_by, set_at = excluded.set_at
                    """)
                    .param("issuer", issuer.value())
                    .param("minutes", minutes)
                    .param("by", Actor.current().name())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        history.note(
                "campaign",
                campaign.id(),
                "cap-minutes",
                Map.of("minutes", minutes == null ? "burden.cap.none" : String.valueOf(minutes)));
    }

    private Burden measure(CampaignSummary campaign, LocalDateTime release) {
        var workingDays = holidays.workingDays();
        var days = new DueDays(release.toLocalDate(), campaign.period(), workingDays);
        var owing = owners.unitsOf(campaign.id());
        var all = duties.of(campaign.id()).stream()
                .filter(duty -> duty.state() != ProposalState.DROPPED)
                .toList();
        var requests = all.stream()
                .filter(duty -> duty.owners().rule() != OwnerRule.ISSUERS)
                .map(duty -> request(duty, Set.copyOf(owing.getOrDefault(duty.id(), List.of())), days))
                .toList();
        var addressed = units.all(recipients.unitsOf(campaign.notice())).values().stream()
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::kind));
        var notice = notices.require(campaign.notice());
        var characters = notices.textOf(campaign.notice()).stream()
                .mapToInt(paragraph -> paragraph.replaceAll("\\s", "").length())
                .sum();
        return new BurdenMeter(
                        requests,
                        addressed,
                        all.size() - requests.size(),
                        elsewhere.of(campaign.id(), addressed.keySet(), CampaignTime.dayOf(clock.instant())),
                        characters,
                        notice.title() != null && notice.title().contains("专项"),
                        capOf(campaign.issuers()).orElse(null),
                        workingDays,
                        settings)
                .measure(release);
    }

    private Request request(DutySummary duty, Set<UnitId> owing, DueDays days) {
        var due = duty.due();
        var on = due != null && days.of(due) instanceof Outcome.Days(var found)
                ? found.stream().map(Due::dueOn).toList()
                : List.<LocalDate>of();
        return new Request(
                duty.id(),
                duty.kind(),
                duty.what(),
                duty.what() + "。" + duty.sentence(),
                duty.minutes() == null ? usual.of(duty.kind()) : duty.minutes(),
                on,
                duty.owners().jointly(),
                owing);
    }

    private CampaignSummary requireRun(NoticeId notice) {
        return campaigns
                .ofNotice(notice)
                .filter(campaign -> campaign.status() == CampaignStatus.PREPARED && campaigns.mayRun(campaign.id()))
                .orElseThrow(() -> new NotFound("campaign in preparation of notice", notice));
    }

    private LocalDateTime now() {
        return CampaignTime.localOf(clock.instant());
    }
}
