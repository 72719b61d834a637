package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.revision.Change;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Revision;
import org.xinghe.campaign.revision.RevisionReach;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.notice.Amendment;
import org.xinghe.notice.Amendments;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;

/// On top of a supplement's letter: what it changes for the reader. On top of its notice's: by what that was changed,
/// and what of it concerns the reader.
@Component
class RevisionAmendments implements Amendments {

    private final Revisions revisions;
    private final RevisionReach reach;
    private final Campaigns campaigns;
    private final Notices notices;
    private final Units units;
    private final ChangeWords changeWords;

    RevisionAmendments(
            Revisions revisions,
            RevisionReach reach,
            Campaigns campaigns,
            Notices notices,
            Units units,
            ChangeWords changeWords) {
        this.revisions = revisions;
        this.reach = reach;
        this.campaigns = campaigns;
        this.notices = notices;
        this.units = units;
        this.changeWords = changeWords;
    }

    @Override
    public List<Amendment> onLetter(NoticeSummary notice, Set<UnitId> readers, Words words) {
        if (notice.supplements() != null) {
            var original = notices.require(notice.supplements());
            return revisions.of(notice.id()).stream()
                    .map(revision -> amendment(
                            words.say(
                                    revision.whole() ? "revision.letter.corrects" : "revision.letter.supplements",
                                    nameOf(original)),
                            original,
                            revision,
                            readers,
                            words))
                    .toList();
        }
        return campaigns
                .ofNotice(notice.id())
                .map(CampaignSummary::id)
                .map(revisions::doneTo)
                .orElse(List.of())
                .stream()
                .map(revision -> {
                    var supplement = notices.require(revision.supplement());
                    return amendment(
                            words.say(
                                    revision.whole() ? "revision.letter.corrected" : "revision.letter.supplemented",
                                    nameOf(supplement)),
                            supplement,
                            revision,
                            readers,
                            words);
                })
                .toList();
    }

    private Amendment amendment(
            String title, NoticeSummary other, Revision revision, Set<UnitId> readers, Words words) {
        var lines = lines(revision, readers, words);
        return new Amendment(title, pathTo(other), leadOf(lines, readers, words), lines);
    }

    private List<Amendment.Line> lines(Revision revision, Set<UnitId> readers, Words words) {
        var byChange = reach.byChange(revision);
        var own = readers.stream().map(units::successorOf).collect(Collectors.toSet());
        own.addAll(readers);
        var lines = new ArrayList<Amendment.Line>();
        for (var each : revision.confirmed()) {
            var concerned = byChange.getOrDefault(each.id(), Set.of());
            if (own.isEmpty() || concerned.stream().anyMatch(own::contains)) {
                lines.add(line(each.change(), concerned.size(), words));
            }
        }
        return List.copyOf(lines);
    }

    private Amendment.Line line(Change change, int concerned, Words words) {
        return new Amendment.Line(
                ChangeWords.kindOf(change, words),
                ChangeWords.titleOf(change, words),
                change instanceof Dropped,
                changeWords.replacementsOf(change, concerned, words));
    }

    private static String leadOf(List<Amendment.Line> lines, Set<UnitId> readers, Words words) {
        if (readers.isEmpty()) {
            return words.say("revision.letter.all", lines.size());
        }
        return lines.isEmpty() ? words.say("revision.letter.nothing") : words.say("revision.letter.own", lines.size());
    }

    private @Nullable String pathTo(NoticeSummary other) {
        return notices.maySee(other) ? "/desk/notices/%s/letter".formatted(other.id()) : null;
    }

    private static String nameOf(NoticeSummary notice) {
        return "《%s》（%s）"
                .formatted(notice.title(), notice.number() == null ? "" : notice.number())
                .replace("（）", "");
    }
}
