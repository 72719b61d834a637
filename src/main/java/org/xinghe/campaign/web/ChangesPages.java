package org.xinghe.campaign.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.revision.Change;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.ChangeId;
import org.xinghe.campaign.revision.Revision;
import org.xinghe.campaign.revision.RevisionChange;
import org.xinghe.campaign.revision.RevisionReach;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Link;

/// Builds the page of what a supplement changes.
@Component
class ChangesPages {

    private final Campaigns campaigns;
    private final Duties duties;
    private final RevisionReach reach;
    private final Notices notices;
    private final Units units;
    private final Offices offices;
    private final ChangeWords changeWords;

    ChangesPages(
            Campaigns campaigns,
            Duties duties,
            RevisionReach reach,
            Notices notices,
            Units units,
            Offices offices,
            ChangeWords changeWords) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.reach = reach;
        this.notices = notices;
        this.units = units;
        this.offices = offices;
        this.changeWords = changeWords;
    }

    ChangesPage of(NoticeSummary notice, Revision revision, Words words) {
        var campaign = campaigns.require(revision.campaign());
        var byChange = reach.byChange(revision);
        var concerned = reach.expected(revision);
        var untouched = reach.othersThan(concerned, revision);
        var names = namesOf(Stream.concat(
                        byChange.values().stream().flatMap(Set::stream),
                        Stream.concat(concerned.stream(), untouched.stream()))
                .collect(Collectors.toSet()));
        var editable = notices.mayEdit(notice) && notice.status().isChangeable();
        var original = notices.require(Objects.requireNonNull(notice.supplements()));
        return new ChangesPage(
                NoticeTabs.of(notice, "changes", words),
                Link.to(Objects.requireNonNullElse(original.title(), ""), "/desk/notices/" + original.id()),
                editable,
                words.say(revision.whole() ? "revision.reading.whole" : "revision.reading.short"),
                revision.in(ProposalState.PROPOSED).size(),
                (int) revision.in(ProposalState.PROPOSED).stream()
                        .filter(each -> each.change().isWhole())
                        .count(),
                revision.unclear(),
                lines(revision, campaign, byChange, names, editable, words, false),
                lines(revision, campaign, byChange, names, editable, words, true),
                sorted(concerned, names),
                sorted(untouched, names),
                revision.everybody(),
                editable ? standing(campaign) : List.of());
    }

    private List<ChangesPage.Line> lines(
            Revision revision,
            CampaignSummary campaign,
            Map<ChangeId, Set<UnitId>> byChange,
            Map<UnitId, String> names,
            boolean editable,
            Words words,
            boolean leftOut) {
        return revision.changes().stream()
                .filter(each -> leftOut == (each.state() == ProposalState.DROPPED))
                .map(each -> line(
                        revision,
                        campaign,
                        each,
                        sorted(byChange.getOrDefault(each.id(), Set.of()), names),
                        editable,
                        words))
                .toList();
    }

    private ChangesPage.Line line(
            Revision revision,
            CampaignSummary campaign,
            RevisionChange each,
            List<String> concerned,
            boolean editable,
            Words words) {
        var change = each.change();
        var overtaken = editable && each.state() != ProposalState.DROPPED && reach.isOvertaken(revision, change);
        return new ChangesPage.Line(
                "change-" + each.id(),
                "/desk/notices/%s/changes/%s".formatted(revision.supplement(), each.id()),
                each.version(),
                ChangeWords.kindOf(change, words),
                ChangeWords.titleOf(change, words),
                change instanceof Dropped || each.state() == ProposalState.DROPPED,
                changeWords.replacementsOf(change, concerned.size(), words),
                each.said(),
                concerned,
                Tones.of(each.state(), change.isWhole()),
                words.say("revision.state", each.state()),
                editable && each.state() != ProposalState.CONFIRMED && change.isWhole(),
                editable && (change instanceof Changed || change instanceof Added),
                editable && each.state() != ProposalState.DROPPED,
                editable && change instanceof Rerouted(var _, var _, var to, var _)
                        ? offices.of(campaign.issuers()).stream()
                                .map(office -> Choice.of(
                                        office.id().toString(),
                                        office.name(),
                                        office.id().equals(to)))
                                .toList()
                        : List.of(),
                warning(change, overtaken, concerned, words));
    }

    private static @Nullable String warning(Change change, boolean overtaken, List<String> concerned, Words words) {
        if (overtaken) {
            return words.say("revision.warning.overtaken");
        }
        if (!change.isWhole()) {
            return words.say("revision.warning.not-whole");
        }
        if (!concerned.isEmpty()) {
            return null;
        }
        return words.say(change instanceof Added ? "revision.warning.not-addressed" : "revision.warning.nobody");
    }

    private List<Choice> standing(CampaignSummary campaign) {
        return duties.of(campaign.id()).stream()
                .filter(duty -> duty.state() == ProposalState.CONFIRMED)
                .map(duty -> Choice.of(duty.id().toString(), duty.what(), false))
                .toList();
    }

    private Map<UnitId, String> namesOf(Set<UnitId> ids) {
        return units.all(ids).values().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private static List<String> sorted(Collection<UnitId> ids, Map<UnitId, String> names) {
        return ids.stream().map(names::get).filter(Objects::nonNull).sorted().toList();
    }
}
