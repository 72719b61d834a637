package org.xinghe.campaign.succession;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CompiledCampaign;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyEdit;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.PreparedDuties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.due.Anchor.NamedDay;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.shared.Period;

/// Carries duties over as people settled them: kinds, words, owners, minutes, days that they had set otherwise,
/// and that a sentence is no duty. A day that came from the text comes from next year's text.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DutySuccession {

    private final Duties duties;
    private final PreparedDuties prepared;

    DutySuccession(Duties duties, PreparedDuties prepared) {
        this.duties = duties;
        this.prepared = prepared;
    }

    void carryOver(CampaignId from, CompiledCampaign said, CampaignId to, CompiledCampaign says, NextYear next) {
        var settled =
                duties.of(from).stream().filter(duty -> duty.occurrence() <= 1).toList();
        var edits = new ArrayList<DutyEdit>();
        var used = new HashSet<DutySummary>();
        for (var duty : duties.of(to)) {
            var compiled = says.duties().get(duty.position());
            var before = before(compiled, said, next);
            before.flatMap(old -> settledOf(old, settled)).ifPresent(old -> {
                used.add(old);
                edits.add(edit(duty, old, before.get(), compiled, next));
            });
        }
        settled.stream()
                .filter(duty -> !used.contains(duty) && duty.state() == ProposalState.CONFIRMED)
                .forEach(duty -> edits.add(new DutyEdit.Add(wish(duty, null, null, duty.due(), next))));
        prepared.apply(to, "carry-over", prepared.latestStep(to), edits);
    }

    private static DutyEdit edit(
            DutySummary duty, DutySummary old, CompiledDuty said, CompiledDuty says, NextYear next) {
        return old.state() == ProposalState.DROPPED
                ? new DutyEdit.Drop(duty.id())
                : new DutyEdit.Change(duty.id(), wish(old, duty, says, said.due(), next));
    }

    /// @param duty as it was compiled for next year; null where no sentence says it
    /// @param proposed what the compiler had made of last year's sentence
    private static AddDuty wish(
            DutySummary old,
            @Nullable DutySummary duty,
            @Nullable CompiledDuty says,
            @Nullable DueRule proposed,
            NextYear next) {
        var was = StatedDuty.of(old).wish();
        var due = says != null && Objects.equals(was.due(), proposed) ? says.due() : later(was.due());
        return new AddDuty(
                duty == null ? null : duty.strand(),
                was.kind(),
                next.moved(was.what()),
                due,
                was.owners(),
                was.minutes(),
                List.of());
    }

    /// The same calendar day a year later.
    private static @Nullable DueRule later(@Nullable DueRule rule) {
        return switch (rule) {
            case DueRule.OnDay(var day) -> new DueRule.OnDay(day.plusYears(1));
            case DueRule.Window(var span) ->
                new DueRule.Window(
                        new Period(span.startsOn().plusYears(1), span.endsOn().plusYears(1)));
            case DueRule.Within(var count, var unit, var side, NamedDay(var name, var day))
            when day != null -> new DueRule.Within(count, unit, side, new NamedDay(name, day.plusYears(1)));
            case DueRule.Within within -> within;
            case DueRule.Repeated repeated -> repeated;
            case null -> null;
        };
    }

    /// Last year's sentence of the same place: the same paragraph, the same words but for what moved.
    private static Optional<CompiledDuty> before(CompiledDuty duty, CompiledCampaign said, NextYear next) {
        return said.duties().stream()
                .filter(each -> each.place().paragraph() == duty.place().paragraph())
                .filter(each ->
                        Objects.equals(each.owners().region(), duty.owners().region()))
                .filter(each -> each.sentence().equals(duty.sentence())
                        || next.moved(each.sentence()).equals(duty.sentence()))
                .findFirst();
    }

    private static Optional<DutySummary> settledOf(CompiledDuty said, List<DutySummary> settled) {
        var sameSentence = settled.stream()
                .filter(each -> each.sentence().equals(said.sentence()))
                .filter(each -> each.place().equals(said.place()))
                .toList();
        return sameSentence.stream()
                .filter(each -> said.owners().region() == null
                        || Objects.equals(each.owners().region(), said.owners().region()))
                .findFirst();
    }
}
