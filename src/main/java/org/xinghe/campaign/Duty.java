package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.notice.reader.Place;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

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
    private final String sentence;
    private final int paragraph;
    private final int startsAt;
    private final int endsAt;
    private @Nullable LocalDate dueOn;
    private String dueText;
    private OwnerRule ownerRule;
    private String ownerKinds;
    private @Nullable RegionCode ownerRegion;
    private boolean jointly;
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
            String sentence,
            int paragraph,
            int startsAt,
            int endsAt,
            @Nullable LocalDate dueOn,
            String dueText,
            OwnerRule ownerRule,
            String ownerKinds,
            @Nullable RegionCode ownerRegion,
            boolean jointly,
            ProposalState state) {
        this.id = id;
        this.version = version;
        this.campaign = campaign;
        this.position = position;
        this.strand = strand;
        this.kind = kind;
        this.what = what;
        this.sentence = sentence;
        this.paragraph = paragraph;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.dueOn = dueOn;
        this.dueText = dueText;
        this.ownerRule = ownerRule;
        this.ownerKinds = ownerKinds;
        this.ownerRegion = ownerRegion;
        this.jointly = jointly;
        this.state = state;
    }

    static Duty proposed(CampaignId campaign, int position, @Nullable StrandId strand, CompiledDuty from) {
        return new Duty(
                DutyId.fresh(),
                0,
                campaign,
                position,
                strand,
                from.kind(),
                from.what(),
                from.sentence(),
                from.place().paragraph(),
                from.place().start(),
                from.place().end(),
                from.dueOn(),
                from.dueText(),
                from.owners().rule(),
                written(from.owners().kinds()),
                from.owners().region(),
                from.owners().jointly(),
                ProposalState.PROPOSED);
    }

    static Duty added(CampaignId campaign, int position, AddDuty wish) {
        var owners = wish.owners();
        return new Duty(
                        DutyId.fresh(),
                        0,
                        campaign,
                        position,
                        wish.strand(),
                        wish.kind(),
                        wish.what(),
                        "",
                        0,
                        0,
                        0,
                        wish.dueOn(),
                        "",
                        owners.rule(),
                        written(owners.kinds()),
                        owners.region(),
                        owners.jointly(),
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
                        sentence,
                        paragraph,
                        startsAt,
                        endsAt,
                        dueOn,
                        dueText,
                        OwnerRule.PLACE,
                        "",
                        place,
                        true,
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
    void change(AddDuty wish) {
        strand = wish.strand();
        kind = wish.kind();
        what = wish.what();
        if (!java.util.Objects.equals(dueOn, wish.dueOn())) {
            dueOn = wish.dueOn();
            dueText = "";
        }
        ownerRule = wish.owners().rule();
        ownerKinds = written(wish.owners().kinds());
        ownerRegion = wish.owners().region();
        jointly = wish.owners().jointly();
        settled();
    }

    /// Whether it can be confirmed as it stands: somebody owes it, by a day.
    boolean isWhole() {
        return ownerRule != OwnerRule.NOBODY && dueOn != null;
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
                what,
                sentence,
                new Place(paragraph, startsAt, endsAt),
                dueOn,
                dueText,
                new Owners(ownerRule, kindsOf(ownerKinds), ownerRegion, jointly),
                state);
    }

    private static String written(Set<UnitKind> kinds) {
        return kinds.stream().sorted().map(UnitKind::name).collect(Collectors.joining(","));
    }

    private static Set<UnitKind> kindsOf(String written) {
        return written.isEmpty()
                ? Set.of()
                : Arrays.stream(written.split(",")).map(UnitKind::valueOf).collect(Collectors.toSet());
    }
}
