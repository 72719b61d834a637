package org.xinghe.campaign.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.history.HistoryEvents;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;

/// Builds the form of a duty.
@Component
class DutyForms {

    private final Campaigns campaigns;
    private final Regions regions;
    private final OwnerWords ownerWords;
    private final HistoryEvents history;

    DutyForms(Campaigns campaigns, Regions regions, OwnerWords ownerWords, HistoryEvents history) {
        this.campaigns = campaigns;
        this.regions = regions;
        this.ownerWords = ownerWords;
        this.history = history;
    }

    /// @param duty as it stands, null for a new one
    DutyFormPage of(
            NoticeSummary notice,
            CampaignSummary campaign,
            @Nullable DutySummary duty,
            DutyForm form,
            Map<String, String> faults,
            Words words) {
        var tabs = NoticeTabs.of(notice, notice.isSupplement() ? "changes" : "duties", words);
        var errors = new LinkedHashMap<String, String>();
        faults.forEach((field, key) -> errors.put(field, words.say(key)));
        return new DutyFormPage(
                tabs,
                words.say(duty == null ? "campaign.duty.add" : "campaign.duty.change"),
                tabs.duties() + (duty == null ? "/additions" : "/" + duty.id()),
                form,
                errors,
                campaigns.strandsOf(campaign.id()).stream()
                        .map(strand -> Choice.of(
                                strand.id().toString(),
                                nameOf(strand),
                                strand.id().toString().equals(form.strand())))
                        .toList(),
                choices(DutyKind.values(), "campaign.kind", List.of(form.kind()), words),
                choices(OwnerRule.values(), "campaign.rule", List.of(form.rule()), words),
                choices(UnitKind.values(), "unit.kind", form.kinds(), words),
                regions.citiesOf(campaign.province()).stream()
                        .map(city -> Choice.of(
                                city.code().value(),
                                city.name(),
                                city.code().value().equals(form.region())))
                        .toList(),
                duty == null ? "" : duty.sentence(),
                duty == null ? null : DutiesPages.sentencePath(duty, tabs),
                List.of(),
                duty == null ? List.of() : history.of(duty.id(), words));
    }

    /// The form of the second of two writers: what the first has saved stands beside what was typed, and sending
    /// it again takes the typed.
    DutyFormPage afterConflict(
            NoticeSummary notice, CampaignSummary campaign, DutySummary duty, DutyForm form, int units, Words words) {
        var page = of(notice, campaign, duty, form.at(duty.version()), Map.of(), words);
        return new DutyFormPage(
                page.notice(),
                page.title(),
                page.action(),
                page.form(),
                page.errors(),
                page.strands(),
                page.duties(),
                page.rules(),
                page.unitKinds(),
                page.cities(),
                page.sentence(),
                page.sentencePath(),
                List.of(
                        Fact.of(words.say("campaign.duty.what"), duty.what()),
                        Fact.of(words.say("campaign.duty.due"), DueWords.of(duty, words)),
                        Fact.of(words.say("campaign.duty.owners"), ownerWords.say(duty.owners(), units, words)),
                        Fact.of(words.say("campaign.duty.kind"), words.say("campaign.kind", duty.kind())),
                        Fact.of(words.say("campaign.duty.state"), words.say("campaign.proposal", duty.state()))),
                page.history());
    }

    private static String nameOf(StrandSummary strand) {
        return (strand.isItem() ? "　" : "") + DutiesPages.titleOf(strand);
    }

    private static List<Choice> choices(Enum<?>[] constants, String prefix, List<String> chosen, Words words) {
        return Arrays.stream(constants)
                .map(each -> Choice.of(each.name(), words.say(prefix, each), chosen.contains(each.name())))
                .toList();
    }
}
