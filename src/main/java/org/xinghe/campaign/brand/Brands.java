package org.xinghe.campaign.brand;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.brand.BrandActivities.CarriedBy;
import org.xinghe.campaign.brand.BrandOutcome.Done;
import org.xinghe.campaign.brand.BrandOutcome.Refused;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// The register of brands: a unit that has a campaign's notice registers its own, its leader approves them.
@Service
@Transactional
public class Brands {

    private final BrandQueries queries;
    private final BrandPolicy policy;
    private final ObjectProvider<BrandActivities> activities;
    private final Campaigns campaigns;
    private final Notices notices;
    private final Units units;
    private final BrandStore store;
    private final History history;
    private final Clock clock;

    Brands(
            BrandQueries queries,
            BrandPolicy policy,
            ObjectProvider<BrandActivities> activities,
            Campaigns campaigns,
            Notices notices,
            Units units,
            BrandStore store,
            History history,
            Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.activities = activities;
        this.campaigns = campaigns;
        this.notices = notices;
        this.units = units;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /// Whether the acting person has a unit that may have brands.
    @Transactional(readOnly = true)
    public boolean mayRegister() {
        return !policy.registersFor().isEmpty();
    }

    /// The running campaigns whose notice went to a unit of the acting person, the latest first.
    @Transactional(readOnly = true)
    public List<CampaignSummary> campaigns() {
        var own = policy.registersFor();
        if (own.isEmpty()) {
            return List.of();
        }
        var told = notices.addressedToMe().stream().map(NoticeSummary::id).collect(Collectors.toSet());
        return campaigns.running().stream()
                .filter(campaign -> campaign.status() == CampaignStatus.RUNNING && told.contains(campaign.notice()))
                .toList();
    }

    /// The open units for which the acting person registers brands, by name.
    @Transactional(readOnly = true)
    public List<UnitSummary> registrants(CampaignId campaign) {
        var notice = campaigns.require(campaign).notice();
        return units.all(policy.registersFor()).values().stream()
                .filter(UnitSummary::isOpen)
                .filter(unit -> notices.addressedTo(unit.id()).stream()
                        .anyMatch(each -> each.id().equals(notice)))
                .sorted(Comparator.comparing(UnitSummary::name))
                .toList();
    }

    /// The parts of the programme that a brand belongs to.
    @Transactional(readOnly = true)
    public List<StrandSummary> strandsOf(CampaignId campaign) {
        return campaigns.strandsOf(campaign).stream()
                .filter(strand -> !strand.isItem())
                .toList();
    }

    /// The activities of a unit that may carry its brands.
    @Transactional(readOnly = true)
    public List<CarriedBy> activitiesOf(CampaignId campaign, UnitId unit) {
        return activities
                .orderedStream()
                .flatMap(source -> source.of(campaign, unit).stream())
                .toList();
    }

    /// The brands of the acting person's units, those that wait first.
    @Transactional(readOnly = true)
    public List<Brand> mine(CampaignId campaign) {
        return queries.standing(campaign, policy.registersFor());
    }

    /// A brand of a unit of the acting person; for anybody else it does not exist.
    @Transactional(readOnly = true)
    public Brand requireOwn(BrandId id) {
        return queries.find(id)
                .filter(brand -> brand.state() != BrandState.RETIRED && policy.mayRegisterFor(brand.unit()))
                .orElseThrow(() -> new NotFound("brand", id));
    }

    /// Whether what the acting person saves for a unit needs nobody else's approval.
    @Transactional(readOnly = true)
    public boolean maySettleFor(UnitId unit) {
        return policy.mayApproveFor(unit);
    }

    @Transactional(readOnly = true)
    public boolean mayApprove(Brand brand) {
        return brand.state() == BrandState.PROPOSED && policy.mayApproveFor(brand.unit());
    }

    /// What waits for the acting person's approval.
    @Transactional(readOnly = true)
    public List<Brand> toApprove() {
        var own = policy.registersFor();
        return own.isEmpty()
                ? List.of()
                : queries.proposed(own).stream().filter(this::mayApprove).toList();
    }

    /// Registers a brand; a leader approves it at once. The same brand is registered once.
    public BrandOutcome register(RegisterBrand wish) {
        requireRegistering(wish);
        var reasons = BrandRules.against(wish, others(wish, null), thisYear());
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var id = BrandId.fresh();
        store.insert(id, wish);
        note(wish.unit(), id, "register", wish.name());
        return new Done(id, approvedIfMay(id, wish.unit()));
    }

    /// Has a brand otherwise. What a coordinator changes waits for the leader again.
    ///
    /// @param seen the version on the writer's page
    public BrandOutcome change(BrandId id, int seen, RegisterBrand wish) {
        var before = requireOwn(id);
        if (!before.unit().equals(wish.unit()) || !before.campaign().equals(wish.campaign())) {
            throw new NotFound("brand of unit %s".formatted(wish.unit()), id);
        }
        requireRegistering(wish);
        var reasons = BrandRules.against(wish, others(wish, id), thisYear());
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        if (!store.update(id, seen, wish)) {
            throw new EditConflict("brand", id, seen, before.version());
        }
        note(wish.unit(), id, "change", wish.name());
        return new Done(id, approvedIfMay(id, wish.unit()));
    }

    /// Approves what the approver has seen. Twice is once.
    public void approve(BrandId id, int seen) {
        var brand = requireOwn(id);
        if (!policy.mayApproveFor(brand.unit())) {
            throw new NotFound("brand", id);
        }
        if (brand.version() != seen && brand.state() == BrandState.PROPOSED) {
            throw new EditConflict("brand", id, seen, brand.version());
        }
        if (brand.state() == BrandState.PROPOSED) {
            approvedIfMay(id, brand.unit());
        }
    }

    /// Takes a brand off the matrix; its record is kept.
    public void retire(BrandId id) {
        var brand = requireOwn(id);
        if (!policy.mayApproveFor(brand.unit()) && brand.state() == BrandState.APPROVED) {
            throw new NotFound("brand", id);
        }
        store.retire(id);
        note(brand.unit(), id, "retire", brand.name());
    }

    private BrandState approvedIfMay(BrandId id, UnitId unit) {
        if (!policy.mayApproveFor(unit)) {
            return BrandState.PROPOSED;
        }
        store.approve(id);
        note(unit, id, "approve", "");
        return BrandState.APPROVED;
    }

    /// A unit registers for itself, in a strand of the campaign, with activities of its own.
    private void requireRegistering(RegisterBrand wish) {
        store.lock(wish.unit());
        var own = registrants(wish.campaign()).stream().map(UnitSummary::id).toList();
        var strands = strandsOf(wish.campaign()).stream().map(StrandSummary::id).toList();
        var carriers = wish.activities().isEmpty()
                ? Set.<AnswerId>of()
                : activitiesOf(wish.campaign(), wish.unit()).stream()
                        .map(CarriedBy::id)
                        .collect(Collectors.toSet());
        if (!own.contains(wish.unit())
                || !strands.contains(wish.strand())
                || !carriers.containsAll(wish.activities())) {
            throw new NotFound("brand of unit", wish.unit());
        }
    }

    private List<Brand> others(RegisterBrand wish, @Nullable BrandId itself) {
        return queries.standing(wish.campaign(), List.of(wish.unit())).stream()
                .filter(brand ->
                        brand.strand().equals(wish.strand()) && !brand.id().equals(itself))
                .toList();
    }

    private void note(UnitId unit, BrandId id, String act, String name) {
        history.note("brand", id, act, policy.acting(unit, name.isEmpty() ? Map.of() : Map.of("name", name)));
    }

    private int thisYear() {
        return CampaignTime.dayOf(clock.instant()).getYear();
    }
}
