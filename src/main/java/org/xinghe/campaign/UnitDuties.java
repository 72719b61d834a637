package org.xinghe.campaign;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// How single units stand with single duties, for the one who acts: what the own units owe, what answers it, and
/// statements where nothing else can answer.
@Service
@Transactional
public class UnitDuties {

    public static final int LONGEST_STATEMENT = 500;

    private final OwedDuties owed;
    private final DutyAnswers answers;
    private final CampaignQueries campaigns;
    private final CampaignPolicy policy;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    UnitDuties(
            OwedDuties owed,
            DutyAnswers answers,
            CampaignQueries campaigns,
            CampaignPolicy policy,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.owed = owed;
        this.answers = answers;
        this.campaigns = campaigns;
        this.policy = policy;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// What the units owe in which the acting person holds a post, soonest first.
    @Transactional(readOnly = true)
    public List<OwedDuty> mine() {
        var units = policy.ownUnits();
        return units.isEmpty() ? List.of() : owed.of(units);
    }

    /// A duty as a unit owes it, for whoever has a post in the unit or above it and for officers and leaders of the
    /// campaign; for anybody else it does not exist.
    @Transactional(readOnly = true)
    public OwedDuty require(DutyId duty, UnitId unit) {
        var found = owed.find(duty, unit).orElseThrow(() -> new NotFound("duty %s of unit".formatted(duty), unit));
        if (!policy.maySeeUnit(unit) && !policy.maySeeAll(campaignOf(found))) {
            throw new NotFound("duty %s of unit".formatted(duty), unit);
        }
        return found;
    }

    /// What answers a duty of a unit, the latest first; of a joint duty the answers of all its owners.
    @Transactional(readOnly = true)
    public List<AnswerLine> answersTo(OwedDuty duty) {
        return answers.to(duty.duty().id(), duty.unit());
    }

    /// Whether the acting person holds a post by which something could be owed.
    @Transactional(readOnly = true)
    public boolean mayOwe() {
        return !policy.ownUnits().isEmpty();
    }

    /// Whether the acting person acts for the unit.
    @Transactional(readOnly = true)
    public boolean maySpeakFor(OwedDuty duty) {
        return policy.maySpeakFor(duty.unit());
    }

    @Transactional(readOnly = true)
    public boolean mayExtend(OwedDuty duty) {
        return policy.mayRun(campaignOf(duty));
    }

    /// Whether the acting person says for the unit what it has done about a duty: where neither an activity nor a
    /// report answers it.
    @Transactional(readOnly = true)
    public boolean mayState(OwedDuty duty) {
        return duty.duty().kind() == DutyKind.OTHER && policy.maySpeakFor(duty.unit());
    }

    /// Says how a unit has done what it owes. Said again, the words change and the day does not.
    ///
    /// @param how in 1 to 500 characters
    public void state(DutyId duty, UnitId unit, String how) {
        var found = requireSpeaking(duty, unit);
        var text = how.strip();
        if (text.isEmpty() || text.length() > LONGEST_STATEMENT) {
            throw new IllegalArgumentException(
                    "A statement says in 1 to %d characters how it was done: '%s'".formatted(LONGEST_STATEMENT, text));
        }
        var known = standingStatement(found);
        var id = known.map(each -> new StatementId(each.by().value())).orElseGet(StatementId::fresh);
        keep(id, duty, text);
        if (known.isEmpty()) {
            answers.keep(new AnswerDuty(duty, unit, id, AnswerState.DONE, clock.instant()));
        }
        history.note("owed-duty", OwedDutyId.of(duty, unit), "state", Map.of("how", text));
    }

    /// Withdraws a unit's statement: the duty is open again.
    public void withdraw(DutyId duty, UnitId unit) {
        var found = requireSpeaking(duty, unit);
        standingStatement(found).ifPresent(answer -> {
            answers.withdraw(answer.by(), clock.instant());
            history.note("owed-duty", OwedDutyId.of(duty, unit), "take-back", Map.of());
        });
    }

    /// The unit's own statement that stands.
    private Optional<AnswerLine> standingStatement(OwedDuty duty) {
        return answersTo(duty).stream()
                .filter(answer -> answer.unit().equals(duty.unit()))
                .filter(answer -> answer.statement() != null && answer.state() == AnswerState.DONE)
                .findFirst();
    }

    private void keep(StatementId id, DutyId duty, String text) {
        jdbc.sql("""
                insert into campaign.statement (id, duty, text, stated_by, stated_at)
                values (:id, :duty, :text, :by, :at)
                on conflict (id) do update set text = excluded.text, stated_by = excluded.stated_by
                """)
                .param("id", id.value())
                .param("duty", duty.value())
                .param("text", text)
                .param("by", Actor.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OwedDuty requireSpeaking(DutyId duty, UnitId unit) {
        var found = require(duty, unit);
        if (!mayState(found)) {
            throw new NotFound("duty %s of unit".formatted(duty), unit);
        }
        return found;
    }

    private CampaignSummary campaignOf(OwedDuty duty) {
        var id = duty.duty().campaign();
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
