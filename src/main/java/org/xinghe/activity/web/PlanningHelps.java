package org.xinghe.activity.web;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Clash;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.planning.Clashes;
import org.xinghe.activity.planning.LikelySame;
import org.xinghe.activity.planning.Rhythm;
import org.xinghe.activity.programme.ProgrammeChoices;
import org.xinghe.activity.web.PlanPages.Scope;
import org.xinghe.activity.web.PlanningHelp.LikelyRow;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Puts together what helps with a plan.
@Component
class PlanningHelps {

    private static final int MOST_CLASHES = 12;

    private final Campaigns campaigns;
    private final ProgrammeChoices programmes;
    private final Clashes clashes;
    private final Units units;

    PlanningHelps(Campaigns campaigns, ProgrammeChoices programmes, Clashes clashes, Units units) {
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.clashes = clashes;
        this.units = units;
    }

    /// @param likely what may be the same, none while nobody wants to save
    /// @param sessions those that can be read
    PlanningHelp of(
            Scope scope,
            PlanExtras typed,
            List<PlannedSession> sessions,
            List<LikelySame> likely,
            String pressed,
            List<String> notes,
            Words words) {
        return new PlanningHelp(
                alsoFor(scope, typed),
                programmes(scope, typed),
                Arrays.stream(Rhythm.values())
                        .map(each -> Choice.of(
                                each.name(),
                                words.say("planning.rhythm", each),
                                each.name().equals(typed.rhythm())))
                        .toList(),
                Arrays.stream(DayOfWeek.values())
                        .map(each -> Choice.of(
                                each.name(),
                                words.say("planning.weekday", each),
                                typed.weekdays().contains(each.name())))
                        .toList(),
                clashes(scope, sessions, words),
                likely(likely, words),
                pressed,
                notes);
    }

    /// Other running campaigns; those that it counts for already are not taken back here.
    private List<Choice> alsoFor(Scope scope, PlanExtras typed) {
        var activity = scope.activity();
        return campaigns.running().stream()
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .filter(each -> !each.id().equals(scope.campaign()))
                .filter(each -> activity == null || !activity.campaigns().contains(each.id()))
                .map(each -> Choice.of(
                        each.id().toString(),
                        each.title(),
                        typed.alsoFor().contains(each.id().toString())))
                .toList();
    }

    private List<Choice> programmes(Scope scope, PlanExtras typed) {
        var activity = scope.activity();
        var self = activity == null ? null : activity.card().id();
        var found = programmes.in(scope.campaign(), activity == null ? null : activity.programme());
        var names = units.all(found.stream().map(each -> each.unit()).toList());
        return found.stream()
                .filter(each -> !each.programme().equals(self))
                .map(each -> Choice.of(
                        each.programme().toString(),
                        each.title() + " · "
                                + Objects.requireNonNull(names.get(each.unit())).name(),
                        each.programme().toString().equals(typed.programme())))
                .toList();
    }

    private List<String> clashes(Scope scope, List<PlannedSession> sessions, Words words) {
        var activity = scope.activity();
        ActivityId self = activity == null ? null : activity.card().id();
        return clashes.of(self, sessions).stream()
                .limit(MOST_CLASHES)
                .map(each -> line(each, words))
                .toList();
    }

    private static String line(Clash clash, Words words) {
        var what = words.say(clash.key(), clash.what());
        var when = words.moment(clash.from());
        return clash.other() == null
                ? words.say("planning.clash.line.itself", what, when)
                : words.say("planning.clash.line", what, when, clash.title());
    }

    private List<LikelyRow> likely(List<LikelySame> likely, Words words) {
        var names = units.all(likely.stream().map(LikelySame::unit).toList());
        return likely.stream()
                .map(each -> new LikelyRow(
                        each.activity().toString(),
                        each.title(),
                        each.path(),
                        String.join(
                                " · ",
                                Stream.of(
                                                Objects.requireNonNull(names.get(each.unit()))
                                                        .name(),
                                                words.moment(each.startsAt()),
                                                Objects.requireNonNullElse(each.place(), ""))
                                        .filter(text -> !text.isEmpty())
                                        .toList()),
                        each.state().isPublic() ? null : words.say("activity.state", each.state()),
                        each.own() && !each.countsAlready(),
                        !each.own()))
                .toList();
    }
}
