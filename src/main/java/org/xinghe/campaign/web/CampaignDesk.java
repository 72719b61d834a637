package org.xinghe.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.UnitDuties;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// What campaigns add to the desk: entries of the navigation, duties that are due soon or late, proposals to confirm.
@Component
class CampaignDesk implements NavigationSource, WaitingSource {

    private static final int SOON = 7;
    private static final int MOST = 40;

    private final Campaigns campaigns;
    private final Duties duties;
    private final UnitDuties unitDuties;
    private final Units units;
    private final Clock clock;

    CampaignDesk(Campaigns campaigns, Duties duties, UnitDuties unitDuties, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.unitDuties = unitDuties;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        var items = new ArrayList<NavigationItem>();
        if (unitDuties.mayOwe()) {
            items.add(new NavigationItem("look.group.work", "campaign.my-duties", "/desk/duties", 10));
        }
        var own = campaigns.worklist();
        if (!own.isEmpty()) {
            items.add(new NavigationItem("look.group.campaign", "campaign.campaigns", "/desk/campaigns", 120));
        }
        if (own.stream().anyMatch(campaign -> campaign.status() != CampaignStatus.PREPARED)) {
            items.add(new NavigationItem("look.group.campaign", "campaign.board", "/desk/board", 130));
        }
        return items;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        for (var campaign : campaigns.worklist()) {
            if (campaign.status() == CampaignStatus.PREPARED && campaigns.mayRun(campaign.id())) {
                var open = duties.of(campaign.id()).stream()
                        .filter(duty -> duty.state() == ProposalState.PROPOSED)
                        .count();
                if (open > 0) {
                    waiting.add(new Waiting(
                            "campaign.waiting.proposals",
                            campaign.title(),
                            "/desk/notices/%s/duties".formatted(campaign.notice()),
                            null,
                            Tone.BUSY,
                            30));
                }
            }
        }
        waiting.addAll(dueSoon());
        return List.copyOf(waiting);
    }

    private List<Waiting> dueSoon() {
        var today = CampaignTime.dayOf(clock.instant());
        var pressing = unitDuties.mine().stream()
                .filter(owed -> presses(owed, today))
                .limit(MOST)
                .toList();
        var known = units.all(pressing.stream().map(OwedDuty::unit).collect(Collectors.toSet()));
        return pressing.stream()
                .map(owed -> new Waiting(
                        owed.state() == DutyState.LATE ? "campaign.waiting.late" : "campaign.waiting.due",
                        textOf(owed, known.size() > 1 ? known.get(owed.unit()) : null),
                        OwedPages.pathOf(owed.duty().id(), owed.unit()),
                        owed.dueOn(),
                        owed.state() == DutyState.LATE ? Tone.BAD : Tone.WARN,
                        owed.state() == DutyState.LATE ? 10 : 20))
                .toList();
    }

    private static boolean presses(OwedDuty owed, LocalDate today) {
        return !owed.state().isDone() && owed.dueOn() != null && !owed.dueOn().isAfter(today.plusDays(SOON));
    }

    private static String textOf(OwedDuty owed, @org.jspecify.annotations.Nullable UnitSummary unit) {
        return unit == null
                ? owed.duty().what()
                : unit.name() + "：" + owed.duty().what();
    }
}
