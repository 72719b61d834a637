package org.xinghe.campaign.revision;

import java.util.List;
import java.util.Objects;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;

/// Proposed changes in a line each, for tests to compare.
final class SaidChanges {

    private SaidChanges() {}

    static List<String> of(RevisionProposal proposal) {
        return proposal.changes().stream()
                .map(Proposed::change)
                .map(SaidChanges::say)
                .toList();
    }

    private static String say(Change change) {
        return switch (change) {
            case Changed(var _, var from, var to)
            when !Objects.equals(from.dueOn(), to.dueOn()) ->
                "期限 %s → %s，%s%s"
                        .formatted(
                                from.dueOn(),
                                to.dueOn(),
                                from.dueText().equals(to.dueText()) ? "" : dayText(from, to),
                                to.what());
            case Changed(var _, var _, var to) -> "改为 " + to.what();
            case Dropped(var _, var from) -> "取消 " + from.what();
            case Added(var to) -> "新增 %s（%s）".formatted(to.what(), to.dueOn());
            case Rerouted _, Rescheduled _, Rethemed _ -> change.toString();
        };
    }

    private static String dayText(StatedDuty from, StatedDuty to) {
        return (to.sentence().contains("6月底前") ? "" : from.dueText() + " → ") + to.dueText() + "，";
    }
}
