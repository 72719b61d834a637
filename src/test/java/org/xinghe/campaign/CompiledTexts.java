package org.xinghe.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xinghe.campaign.Compiler.Width;
import org.xinghe.notice.ConfirmedFacts;
import org.xinghe.notice.ConfirmedFacts.DeadlineFact;
import org.xinghe.notice.reader.Fact;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.Period;

/// Notices compiled in tests without a database, as if an officer had taken every fact as it was read.
public final class CompiledTexts {

    private static final Map<String, RegionCode> CITIES = Map.of(
            "太原", RegionCode.of("140100"),
            "大同", RegionCode.of("140200"),
            "晋中", RegionCode.of("140700"),
            "忻州", RegionCode.of("140900"),
            "临汾", RegionCode.of("141000"),
            "吕梁", RegionCode.of("141100"));

    private CompiledTexts() {}

    public static ReadNotice read(String text) {
        return switch (NoticeReader.read(NoticeText.of(text))) {
            case ReadingOutcome.Read(var notice) -> notice;
            case ReadingOutcome.NotANotice(var characters) ->
                throw new AssertionError("%d characters and no notice".formatted(characters));
        };
    }

    public static CompiledCampaign programmeOf(String text) {
        var notice = read(text);
        return compile(Width.PROGRAMME, notice, Objects.requireNonNull(periodOf(notice)));
    }

    public static CompiledCampaign demandsOf(String text, Period period) {
        return compile(Width.EVERY_DEMAND, read(text), period);
    }

    public static @org.jspecify.annotations.Nullable Period periodOf(ReadNotice notice) {
        var read = notice.period() == null ? null : notice.period().value();
        return read == null || read.start() == null || read.end() == null ? null : new Period(read.start(), read.end());
    }

    /// The strands of a campaign, kept.
    public static List<StrandSummary> strandsOf(CompiledCampaign campaign) {
        var strands = new ArrayList<StrandSummary>();
        for (var strand : campaign.strands()) {
            strands.add(new StrandSummary(
                    StrandId.fresh(),
                    strands.size(),
                    strand.number(),
                    strand.title(),
                    strand.parent() < 0 ? null : strands.get(strand.parent()).id()));
        }
        return List.copyOf(strands);
    }

    /// The duties of a campaign, all confirmed as they were proposed.
    public static List<DutySummary> dutiesOf(CompiledCampaign campaign, List<StrandSummary> strands) {
        var id = CampaignId.fresh();
        var duties = new ArrayList<DutySummary>();
        for (var duty : campaign.duties()) {
            duties.add(new DutySummary(
                    DutyId.fresh(),
                    0,
                    id,
                    duties.size(),
                    duty.strand() < 0 ? null : strands.get(duty.strand()).id(),
                    duty.kind(),
                    duty.what(),
                    duty.sentence(),
                    duty.place(),
                    duty.due(),
                    duty.dueOn(),
                    duty.dueText(),
                    null,
                    duty.owners(),
                    null,
                    List.of(),
                    0,
                    ProposalState.CONFIRMED));
        }
        return List.copyOf(duties);
    }

    private static CompiledCampaign compile(Width width, ReadNotice notice, Period period) {
        var own = periodOf(notice);
        var facts = new ConfirmedFacts(
                valueOf(notice.title()),
                valueOf(notice.docNumber()),
                valueOf(notice.theme()),
                null,
                List.of(),
                null,
                own == null ? period : own,
                notice.deadlines().stream()
                        .map(deadline -> new DeadlineFact(
                                deadline.dateISO(), deadline.text(), deadline.what(), deadline.place()))
                        .toList(),
                List.of(),
                List.of());
        return Compiler.compile(width, notice, facts, name -> Optional.ofNullable(CITIES.get(name)));
    }

    private static @org.jspecify.annotations.Nullable String valueOf(
            @org.jspecify.annotations.Nullable Fact<String> fact) {
        return fact == null ? null : fact.value();
    }
}
