package org.xinghe.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.campaign.due.DueDays.Due;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.organisation.RegionCode;

/// One thing that certain units owe by a date: proposed by the compiler or added by hand, then confirmed or dropped.
@Table(schema = "campaign", name = "duty")
class Duty {

    @Id
    private final DutyId id;

    @Version
    private final int version;

    private final CampaignId campaign;
    private final int position;
    private @Nullable StrandId strand;
    private DutyKind kind;
    private String what;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private DutySource source;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private DutyTerm term;

    private OwnerRule ownerRule;
    private String ownerKinds;
    private @Nullable RegionCode ownerRegion;
    private boolean jointly;
    private @Nullable Integer minutes;
    private String doubts;
    private final @Nullable DutyId repeats;
    private ProposalState state;

    @PersistenceCreator
    Duty(
            DutyId id,
            int version,
            CampaignId campaign,
            int position,
            @Nullable StrandId strand,
            DutyKind kind,
            String what,
            DutySource source,
            DutyTerm term,
            OwnerRule ownerRule,
            String ownerKinds,
            @Nullable RegionCode ownerRegion,
            boolean jointly,
            @Nullable Integer minutes,
            String doubts,
            @Nullable DutyId repeats,
            ProposalState state) {
        this.id = id;
        this.version = version;
        this.campaign = campaign;
        this.position = position;
        this.strand = strand;
        this.kind = kind;
        this.what = what;
        this.source = source;
        this.term = term;
        this.ownerRule = ownerRule;
        this.ownerKinds = ownerKinds;
        this.ownerRegion = ownerRegion;
        this.jointly = jointly;
        this.minutes = minutes;
        this.doubts = doubts;
        this.repeats = repeats;
        this.state = state;
    }

    static Duty proposed(
            CampaignId campaign, int position, @Nullable StrandId strand, CompiledDuty from, DueDays days) {
        return new Duty(
                DutyId.fresh(),
                0,
                campaign,
                position,
                strand,
                from.kind(),
                from.what(),
                DutySource.of(from.sentence(), from.place()),
                DutyTerm.proposed(from.due(), from.dueText(), days),
                from.owners().rule(),
                from.owners().writtenKinds(),
                from.owners().region(),
                from.owners().jointly(),
                null,
                "",
                null,
                ProposalState.PROPOSED);
    }

    static Duty added(CampaignId campaign, int position, AddDuty wish, DueDays days) {
        var owners = wish.owners();
        return new Duty(
                        DutyId.fresh(),
                        0,
                        campaign,
                        position,
                        wish.strand(),
                        wish.kind(),
                        wish.what(),
                        DutySource.NONE,
                        DutyTerm.said(wish.due(), days),
                        owners.rule(),
                        owners.writtenKinds(),
                        owners.region(),
                        owners.jointly(),
                        wish.minutes(),
                        CellDoubt.written(wish.doubts()),
                        null,
                        ProposalState.PROPOSED)
                .settled();
    }

    /// The same for another place of a list that the notice leaves open.
    Duty alsoFor(RegionCode place, String placeName, int newPosition) {
        return new Duty(
                        DutyId.fresh(),
                        0,
                        campaign,
                        newPosition,
                        strand,
                        kind,
                        placeName + "：" + what.replaceFirst("^[^：]{1,12}：", ""),
                        source,
                        term,
                        OwnerRule.PLACE,
                        "",
                        place,
                        true,
                        minutes,
                        "",
                        null,
                        ProposalState.PROPOSED)
                .settled();
    }

    /// What a person said is confirmed, unless it leaves open who owes it or by when.
    private Duty settled() {
        state = isWhole() ? ProposalState.CONFIRMED : ProposalState.PROPOSED;
        return this;
    }

    DutyId id() {
        return id;
    }

    CampaignId campaign() {
        return campaign;
    }

    String what() {
        return what;
    }

    /// What an officer says instead; a changed duty that is whole is a confirmed one.
    void change(AddDuty wish, DueDays days) {
        strand = wish.strand();
        kind = wish.kind();
        what = wish.what();
        term = term.with(wish.due(), days);
        ownerRule = wish.owners().rule();
        ownerKinds = wish.owners().writtenKinds();
        ownerRegion = wish.owners().region();
        jointly = wish.owners().jointly();
        minutes = wish.minutes();
        doubts = CellDoubt.written(wish.doubts());
        settled();
    }

    /// Follows the facts that it came from. Answers whether anything changed.
    ///
    /// @param now what the compiler makes of the facts as they are now
    boolean follow(CompiledDuty now, DueDays days) {
        return takes(term.following(now.due(), now.dueText(), days));
    }

    /// Works the day out again. Answers whether it changed.
    boolean recompute(DueDays days) {
        return takes(term.computed(days));
    }

    private boolean takes(DutyTerm next) {
        var changed = !next.equals(term);
        term = next;
        state = state == ProposalState.CONFIRMED && !isWhole() ? ProposalState.PROPOSED : state;
        return changed;
    }

    /// Becomes the first time of what is repeated; answers the others. A report that is not the last one is a
    /// statement: a campaign has one report.
    List<Duty> repeated(List<Due> days, int firstPosition) {
        var others = new ArrayList<Duty>();
        for (var index = 1; index < days.size(); index++) {
            var last = index == days.size() - 1;
            others.add(new Duty(
                    DutyId.fresh(),
                    0,
                    campaign,
                    firstPosition + index - 1,
                    strand,
                    kind == DutyKind.REPORT && !last ? DutyKind.OTHER : kind,
                    what,
                    source,
                    term.time(index + 1, days.get(index)),
                    ownerRule,
                    ownerKinds,
                    ownerRegion,
                    jointly,
                    minutes,
                    "",
                    id,
                    state));
        }
        term = term.time(1, days.getFirst());
        kind = !others.isEmpty() && kind == DutyKind.REPORT ? DutyKind.OTHER : kind;
        return others;
    }

    /// A duty that a supplement adds to a running campaign.
    static Duty stated(CampaignId campaign, int position, StatedDuty from, DueDays days) {
        var duty = added(campaign, position, from.wish(), days);
        duty.state(from);
        return duty;
    }

    /// What a supplement of its notice says instead. One time of what is repeated keeps its day.
    void revise(StatedDuty to, DueDays days) {
        var before = term;
        change(to.wish(), days);
        term = before.occurrence() > 0 ? before : term;
        state(to);
    }

    private void state(StatedDuty said) {
        source = DutySource.of(said.sentence(), said.place());
        term = term.writtenAs(said.dueText());
    }

    /// Whether it can be confirmed as it stands: somebody owes it, by a day.
    boolean isWhole() {
        return summary().isWhole();
    }

    void confirm() {
        state = ProposalState.CONFIRMED;
    }

    void drop() {
        state = ProposalState.DROPPED;
    }

    DutySummary summary() {
        return new DutySummary(
                id,
                version,
                campaign,
                position,
                strand,
                kind,
                term.occurrence() == 0 ? what : "%s（第%d次）".formatted(what, term.occurrence()),
                source.sentence(),
                source.place(),
                term.rule().orElse(null),
                term.dueOn(),
                term.dueText(),
                DueRule.of(term.lookAt()).orElse(null),
                new Owners(ownerRule, Owners.readKinds(ownerKinds), ownerRegion, jointly),
                minutes,
                CellDoubt.read(doubts),
                term.occurrence(),
                state);
    }
}
