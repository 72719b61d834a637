package org.xinghe.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.history.History;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// The duties of a campaign in preparation, settled by its officers. Whatever they change is a step that can be
/// undone, and voids what was signed before it.
@Service
@Transactional
public class PreparedDuties {

    private final DutyRepository repository;
    private final CampaignQueries campaigns;
    private final CampaignPolicy policy;
    private final DueCalendar calendar;
    private final DutySteps steps;
    private final NotedDuties noted;
    private final Releases releases;
    private final Regions regions;
    private final History history;

    PreparedDuties(
            DutyRepository repository,
            CampaignQueries campaigns,
            CampaignPolicy policy,
            DueCalendar calendar,
            DutySteps steps,
            NotedDuties noted,
            Releases releases,
            Regions regions,
            History history) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.policy = policy;
        this.calendar = calendar;
        this.steps = steps;
        this.noted = noted;
        this.releases = releases;
        this.regions = regions;
        this.history = history;
    }

    /// The number of the latest change: what a page has seen.
    @Transactional(readOnly = true)
    public int latestStep(CampaignId campaign) {
        return steps.latest(campaign);
    }

    /// What the acting person could undo, by the word for it.
    @Transactional(readOnly = true)
    public Optional<String> undoable(CampaignId campaign) {
        return steps.undoable(campaign);
    }

    /// What the acting person could do again.
    @Transactional(readOnly = true)
    public Optional<String> redoable(CampaignId campaign) {
        return steps.redoable(campaign);
    }

    /// Undoes the acting person's latest change; refused when somebody has changed the same since.
    public StepOutcome undo(CampaignId campaign) {
        var summary = hold(campaign);
        return turned(summary, steps.undo(campaign), "undo");
    }

    /// Does again what was undone last.
    public StepOutcome redo(CampaignId campaign) {
        var summary = hold(campaign);
        return turned(summary, steps.redo(campaign), "redo");
    }

    /// Makes many changes in one step.
    ///
    /// @param act the word for it, below `campaign.step.`
    /// @param seen the latest step on the officer's page; refused when others have changed the same duties since
    public ApplyOutcome apply(CampaignId campaign, String act, int seen, List<DutyEdit> edits) {
        hold(campaign);
        var changes = steps.since(
                campaign,
                seen,
                edits.stream().map(DutyEdit::of).filter(Objects::nonNull).toList());
        if (!changes.isEmpty()) {
            return new ApplyOutcome.Refused(changes);
        }
        var changed = new AtomicInteger();
        var left = new AtomicInteger();
        step(campaign, act, days -> {
            for (var edit : edits) {
                switch (edit) {
                    case DutyEdit.Change(var duty, var wish) ->
                        count(changed, noted.change(editable(duty, campaign), wish, days));
                    case DutyEdit.Add(var wish) -> {
                        noted.add(campaign, wish, days);
                        changed.incrementAndGet();
                    }
                    case DutyEdit.Drop(var duty) -> count(changed, noted.drop(editable(duty, campaign)));
                    case DutyEdit.Confirm(var duty) -> {
                        var found = editable(duty, campaign);
                        count(left, !found.isWhole());
                        count(changed, found.isWhole() && noted.confirm(found));
                    }
                }
            }
        });
        return new ApplyOutcome.Applied(changed.get(), left.get());
    }

    void change(DutyId id, int version, AddDuty wish) {
        var campaign = repository.require(id).campaign();
        step(campaign, "change", days -> {
            var duty = repository.require(id);
            if (duty.summary().version() != version) {
                throw new EditConflict("duty", id, version, duty.summary().version());
            }
            noted.change(duty, wish, days);
        });
    }

    boolean confirm(DutyId id) {
        var whole = new AtomicReference<>(false);
        step(repository.require(id).campaign(), "confirm", _ -> {
            var duty = repository.require(id);
            whole.set(duty.isWhole());
            if (duty.isWhole()) {
                noted.confirm(duty);
            }
        });
        return whole.get();
    }

    int confirmWhole(CampaignId campaign) {
        var left = new AtomicInteger();
        step(campaign, "confirm", _ -> {
            for (var duty : repository.findByCampaignOrderByPosition(campaign)) {
                if (duty.summary().state() == ProposalState.PROPOSED) {
                    count(left, !(duty.isWhole() && noted.confirm(duty)));
                }
            }
        });
        return left.get();
    }

    void drop(DutyId id) {
        step(repository.require(id).campaign(), "drop", _ -> noted.drop(repository.require(id)));
    }

    DutyId add(CampaignId campaign, AddDuty wish) {
        var added = new AtomicReference<DutyId>();
        step(campaign, "add", days -> added.set(noted.add(campaign, wish, days)));
        return Objects.requireNonNull(added.get());
    }

    void addPlaces(DutyId like, Collection<RegionCode> cities) {
        var campaign = repository.require(like).campaign();
        step(campaign, "places", _ -> {
            var model = repository.require(like);
            var known = repository.findByCampaignOrderByPosition(campaign).stream()
                    .map(Duty::summary)
                    .filter(duty -> duty.sentence().equals(model.summary().sentence()))
                    .map(duty -> duty.owners().region())
                    .collect(Collectors.toSet());
            for (var city : cities) {
                if (known.add(city)) {
                    var name = regions.require(city).name().replaceFirst("市$", "");
                    noted.addPlace(model, city, name);
                }
            }
        });
    }

    /// What is done to duties in one step, with the days of their campaign.
    private interface Work {
        void on(DueDays days);
    }

    /// The notice is held before the campaign, here as in its release.
    private void step(CampaignId campaign, String act, Work work) {
        var summary = hold(campaign);
        var days = calendar.prepared(summary.period());
        if (steps.noting(campaign, act, () -> work.on(days))) {
            releases.voidSignatures(summary.notice(), "notice.voided.duties");
        }
    }

    private StepOutcome turned(CampaignSummary campaign, StepOutcome outcome, String act) {
        if (outcome instanceof StepOutcome.Done(var what, var duties)) {
            history.note(
                    "campaign",
                    campaign.id(),
                    act + "-step",
                    Map.of("step", "campaign.step." + what, "duties", String.valueOf(duties)));
            releases.voidSignatures(campaign.notice(), "notice.voided.duties");
        }
        return outcome;
    }

    private Duty editable(DutyId id, CampaignId campaign) {
        return repository
                .findById(id)
                .filter(duty -> duty.campaign().equals(campaign))
                .orElseThrow(() -> new NotFound("duty", id));
    }

    /// A campaign in preparation of the acting officer; its notice neither goes out nor is signed until this is done.
    private CampaignSummary hold(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
        policy.requireRun(campaign);
        releases.hold(campaign.notice());
        var held = campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
        if (held.status() != CampaignStatus.PREPARED) {
            throw new NotFound("campaign in preparation", id);
        }
        return held;
    }

    private static void count(AtomicInteger counter, boolean one) {
        if (one) {
            counter.incrementAndGet();
        }
    }
}
