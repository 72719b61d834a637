package org.xinghe.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.history.History;
import org.xinghe.notice.FactsChanged;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.reader.Place;

/// A deadline or a period that is corrected after compiling moves the duties that came from it. Where an officer
/// had set another day, that stays, and the officer is asked to look.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DutiesFollowFacts {

    private static final CompiledDuty NO_LONGER_ASKED =
            new CompiledDuty(-1, DutyKind.OTHER, "", "", new Place(0, 0, 0), null, "", Owners.nobody());

    private final CampaignRepository repository;
    private final CampaignQueries queries;
    private final Compilations compilations;
    private final DutyRepository duties;
    private final DutySteps steps;
    private final DueCalendar calendar;
    private final NoticeFacts facts;
    private final History history;

    DutiesFollowFacts(
            CampaignRepository repository,
            CampaignQueries queries,
            Compilations compilations,
            DutyRepository duties,
            DutySteps steps,
            DueCalendar calendar,
            NoticeFacts facts,
            History history) {
        this.repository = repository;
        this.queries = queries;
        this.compilations = compilations;
        this.duties = duties;
        this.steps = steps;
        this.calendar = calendar;
        this.facts = facts;
        this.history = history;
    }

    @EventListener
    void on(FactsChanged event) {
        queries.ofNotice(event.notice())
                .filter(campaign -> campaign.status() == CampaignStatus.PREPARED)
                .ifPresent(this::follow);
    }

    private void follow(CampaignSummary summary) {
        var campaign = repository.require(summary.id());
        var standing = facts.standing(summary.notice());
        campaign.state(standing);
        repository.save(campaign);
        var days = calendar.prepared(standing.period());
        var compiled = new HashMap<String, CompiledDuty>();
        compilations.of(summary.notice()).duties().forEach(duty -> compiled.putIfAbsent(placeOf(duty.place()), duty));
        var moved = new AtomicInteger();
        steps.noting(summary.id(), DutySteps.FOLLOW_FACTS, () -> {
            for (var duty : duties.findByCampaignOrderByPosition(summary.id())) {
                var seen = duty.summary();
                var changed = seen.sentence().isEmpty()
                        ? duty.recompute(days)
                        : duty.follow(compiled.getOrDefault(placeOf(seen.place()), NO_LONGER_ASKED), days);
                if (changed) {
                    duties.save(duty);
                    moved.incrementAndGet();
                    history.note(
                            "duty",
                            duty.id(),
                            "follow-facts",
                            seen.state().name(),
                            duty.summary().state().name(),
                            Map.of("what", duty.what()));
                }
            }
        });
        if (moved.get() > 0) {
            history.note("campaign", summary.id(), "follow-facts", Map.of("duties", String.valueOf(moved.get())));
        }
    }

    private static String placeOf(Place place) {
        return place.paragraph() + ":" + place.start();
    }
}
