package org.xinghe.campaign.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.sheet.CellReader;
import org.xinghe.campaign.sheet.OwnerReader;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// What the cells of a notice's sheet are read with: the words of both languages, the cities of its province, its year.
@Component
class SheetReaders {

    private static final Map<String, DutyKind> OTHER_KINDS = Map.of(
            "活动", DutyKind.ACTIVITY,
            "举办活动", DutyKind.ACTIVITY,
            "记录", DutyKind.RECORD,
            "上报", DutyKind.RECORD,
            "上报活动", DutyKind.RECORD,
            "报送", DutyKind.REPORT,
            "总结", DutyKind.REPORT,
            "报告", DutyKind.REPORT,
            "说明", DutyKind.OTHER,
            "其他", DutyKind.OTHER);
    private static final Map<String, ProposalState> OTHER_STATES = Map.of(
            "确认", ProposalState.CONFIRMED,
            "是", ProposalState.CONFIRMED,
            "删去", ProposalState.DROPPED,
            "删除", ProposalState.DROPPED,
            "否", ProposalState.DROPPED);

    private final List<Words> languages;
    private final Regions regions;
    private final Clock clock;

    SheetReaders(MessageSource messages, Regions regions, Clock clock) {
        this.languages = List.of(new Words(messages, Language.ZH), new Words(messages, Language.EN));
        this.regions = regions;
        this.clock = clock;
    }

    CellReader of(NoticeSummary notice, CampaignSummary campaign) {
        var kinds = new HashMap<>(OTHER_KINDS);
        var states = new HashMap<>(OTHER_STATES);
        var units = new HashMap<String, UnitKind>();
        for (var words : languages) {
            for (var kind : DutyKind.values()) {
                kinds.put(words.say("campaign.kind", kind), kind);
            }
            for (var state : ProposalState.values()) {
                states.put(words.say("campaign.proposal", state), state);
            }
            for (var kind : UnitKind.values()) {
                units.put(words.say("unit.kind", kind), kind);
            }
        }
        var owners = new OwnerReader(
                units,
                name -> regions.findByName(name, campaign.province())
                        .filter(region -> region.level() == Level.CITY)
                        .map(Region::code));
        return new CellReader(kinds, states, owners, yearOf(notice, campaign));
    }

    /// The year of days that are written without one.
    int yearOf(NoticeSummary notice, CampaignSummary campaign) {
        var period = campaign.period();
        if (period != null) {
            return period.endsOn().getYear();
        }
        var issued = notice.issueDate();
        return issued == null ? CampaignTime.dayOf(clock.instant()).getYear() : issued.getYear();
    }
}
