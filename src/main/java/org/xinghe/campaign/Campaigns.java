package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CompiledCampaign.CompiledStrand;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Campaigns: compiled from a notice, found by others. Their duties: [Duties]; who reports where: [Routes]; how all
/// stand: [Boards].
@Service
@Transactional
public class Campaigns {

    private static final Pattern SERIAL = Pattern.compile("〔(\\d{4})〕(\\d+)号");

    private final CampaignRepository repository;
    private final CampaignQueries queries;
    private final DutyRepository duties;
    private final DueCalendar calendar;
    private final Routes routes;
    private final CampaignPolicy policy;
    private final Notices notices;
    private final NoticeFacts facts;
    private final Units units;
    private final Compilations compilations;
    private final JdbcClient jdbc;
    private final History history;

    Campaigns(
            CampaignRepository repository,
            CampaignQueries queries,
            DutyRepository duties,
            DueCalendar calendar,
            Routes routes,
            CampaignPolicy policy,
            Notices notices,
            NoticeFacts facts,
            Units units,
            Compilations compilations,
            JdbcClient jdbc,
            History history) {
        this.repository = repository;
        this.queries = queries;
        this.duties = duties;
        this.calendar = calendar;
        this.routes = routes;
        this.policy = policy;
        this.notices = notices;
        this.facts = facts;
        this.units = units;
        this.compilations = compilations;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// Compiles a notice, but no supplement, into a campaign with proposed duties. A notice is compiled once; again
    /// answers the same.
    public CampaignId compile(NoticeId id) {
        var known = queries.ofNotice(id);
        if (known.isPresent()) {
            return known.get().id();
        }
        var notice = notices.require(id);
        if (!notices.mayEdit(notice)
                || !notice.status().isChangeable()
                || !notice.kind().startsCampaign()) {
            throw new NotFound("notice", id);
        }
        var standing = facts.standing(id);
        var province = units.require(notice.takenFor()).region().province();
        var compiled = compilations.of(id);
        var slug = freeSlug(standing.number(), standing.issueDate());
        var campaign = repository.save(Campaign.prepare(id, slug, standing, province));
        takeIssuers(campaign.id(), notice.issuers());
        var strands = keepStrands(campaign.id(), compiled.strands());
        var days = calendar.prepared(standing.period());
        for (var position = 0; position < compiled.duties().size(); position++) {
            var duty = compiled.duties().get(position);
            duties.save(Duty.proposed(
                    campaign.id(), position, duty.strand() < 0 ? null : strands.get(duty.strand()), duty, days));
        }
        keepTargets(campaign.id(), compiled.targets());
        routes.propose(campaign.id(), compiled.routes());
        history.note(
                "campaign",
                campaign.id(),
                "compile",
                null,
                "PREPARED",
                Map.of("duties", String.valueOf(compiled.duties().size())));
        return campaign.id();
    }

    @Transactional(readOnly = true)
    public Optional<CampaignSummary> find(CampaignId id) {
        return queries.find(id);
    }

    @Transactional(readOnly = true)
    public CampaignSummary require(CampaignId id) {
        return find(id).orElseThrow(() -> new NotFound("campaign", id));
    }

    /// The campaign of a public address.
    @Transactional(readOnly = true)
    public Optional<CampaignSummary> find(String slug) {
        return queries.find(slug);
    }

    @Transactional(readOnly = true)
    public Optional<CampaignSummary> ofNotice(NoticeId notice) {
        return queries.ofNotice(notice);
    }

    /// The campaigns whose notice is or was out, the latest first; those whose notice was withdrawn are closed.
    @Transactional(readOnly = true)
    public List<CampaignSummary> running() {
        return queries.started();
    }

    /// Strands in their order, each followed by its items.
    @Transactional(readOnly = true)
    public List<StrandSummary> strandsOf(CampaignId campaign) {
        return queries.strandsOf(campaign);
    }

    @Transactional(readOnly = true)
    public List<TargetSummary> targetsOf(CampaignId campaign) {
        return queries.targetsOf(campaign);
    }

    /// Whether the acting person runs a campaign as an officer of an issuer.
    @Transactional(readOnly = true)
    public boolean mayRun(CampaignId campaign) {
        return policy.mayRun(require(campaign));
    }

    /// Whether the acting person sees how all units stand, as an officer or a leader of an issuer.
    @Transactional(readOnly = true)
    public boolean maySeeAll(CampaignId campaign) {
        return policy.maySeeAll(require(campaign));
    }

    /// A campaign for its officers and leaders; for anybody else it does not exist.
    @Transactional(readOnly = true)
    public CampaignSummary requireSeen(CampaignId id) {
        var campaign = require(id);
        policy.requireSeeAll(campaign);
        return campaign;
    }

    /// The campaigns that the acting person runs or follows, those in preparation first.
    @Transactional(readOnly = true)
    public List<CampaignSummary> worklist() {
        var units = policy.issuingUnits();
        return units.isEmpty() ? List.of() : queries.issuedBy(units);
    }

    void takeIssuers(CampaignId campaign, List<UnitId> issuers) {
        jdbc.sql("delete from campaign.issuer where campaign = :campaign")
                .param("campaign", campaign.value())
                .update();
        for (var position = 0; position < issuers.size(); position++) {
            jdbc.sql("insert into campaign.issuer (campaign, unit, position) values (:campaign, :unit, :position)")
                    .param("campaign", campaign.value())
                    .param("unit", issuers.get(position).value())
                    .param("position", position)
                    .update();
        }
    }

    private List<StrandId> keepStrands(CampaignId campaign, List<CompiledStrand> compiled) {
        var ids = new ArrayList<StrandId>();
        for (var strand : compiled) {
            var id = StrandId.fresh();
            jdbc.sql("""
                    insert into campaign.strand (id, campaign, position, number, title, parent)
                    values (:id, :campaign, :position, :number, :title, :parent)
                    """)
                    .param("id", id.value())
                    .param("campaign", campaign.value())
                    .param("position", ids.size())
                    .param("number", strand.number())
                    .param("title", strand.title())
                    .param(
                            "parent",
                            strand.parent() < 0
                                    ? null
                                    : ids.get(strand.parent()).value(),
                            java.sql.Types.OTHER)
                    .update();
            ids.add(id);
        }
        return ids;
    }

    private void keepTargets(CampaignId campaign, List<TargetSummary> targets) {
        for (var position = 0; position < targets.size(); position++) {
            jdbc.sql("""
                    insert into campaign.target (campaign, position, kind, number, sentence)
                    values (:campaign, :position, :kind, :number, :sentence)
                    """)
                    .param("campaign", campaign.value())
                    .param("position", position)
                    .param("kind", targets.get(position).kind().name())
                    .param("number", targets.get(position).number())
                    .param("sentence", targets.get(position).sentence())
                    .update();
        }
    }

    /// Year and serial of the notice, such as 2022-13; with a further number when that is taken.
    private String freeSlug(@Nullable String number, @Nullable LocalDate issued) {
        var serial = SERIAL.matcher(number == null ? "" : number);
        var wanted = serial.find()
                ? serial.group(1) + "-" + serial.group(2)
                : issued == null ? "campaign" : String.valueOf(issued.getYear());
        var free = wanted;
        for (var next = 2; queries.isSlugUsed(free); next++) {
            free = wanted + "-" + next;
        }
        return free;
    }
}
