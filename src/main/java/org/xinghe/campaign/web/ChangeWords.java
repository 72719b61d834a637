package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueText;
import org.xinghe.campaign.revision.Change;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.OfficeSummary;
import org.xinghe.organisation.Offices;
import org.xinghe.web.Language;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Replacement;

/// What a supplement changes, in words: what was and what is.
@Component
class ChangeWords {

    private final OwnerWords owners;
    private final Offices offices;

    ChangeWords(OwnerWords owners, Offices offices) {
        this.owners = owners;
        this.offices = offices;
    }

    /// Changed, dropped, added …
    static String kindOf(Change change, Words words) {
        return words.say(
                switch (change) {
                    case Changed _ -> "revision.kind.changed";
                    case Dropped _ -> "revision.kind.dropped";
                    case Added _ -> "revision.kind.added";
                    case Rerouted _ -> "revision.kind.rerouted";
                    case Rescheduled _ -> "revision.kind.rescheduled";
                    case Rethemed _ -> "revision.kind.rethemed";
                });
    }

    /// What it is about.
    static String titleOf(Change change, Words words) {
        return switch (change) {
            case Changed(var _, var from, var _) -> from.what();
            case Dropped(var _, var from) -> from.what();
            case Added(var to) -> to.what();
            case Rerouted(var kind, var _, var _, var _) -> words.say("unit.kind", kind);
            case Rescheduled _ -> words.say("campaign.period");
            case Rethemed _ -> words.say("campaign.theme");
        };
    }

    /// @param units how many units owe it then
    List<Replacement> replacementsOf(Change change, int units, Words words) {
        return switch (change) {
            case Changed(var _, var from, var to) -> changed(from, to, units, words);
            case Dropped(var _, var from) ->
                List.of(Replacement.of(words.say("campaign.duty.due"), dueOf(from, words), null));
            case Added(var to) ->
                List.of(
                        Replacement.of(words.say("campaign.duty.due"), null, dueOf(to, words)),
                        Replacement.of(words.say("campaign.duty.owners"), null, owners.say(to.owners(), units, words)));
            case Rerouted(var _, var from, var to, var named) ->
                List.of(Replacement.of(
                        words.say("campaign.route.office"), nameOf(from), to == null ? named : nameOf(to)));
            case Rescheduled(var from, var to, var _) ->
                List.of(Replacement.of(words.say("campaign.period"), words.period(from), words.period(to)));
            case Rethemed(var from, var to) -> List.of(Replacement.of(words.say("campaign.theme"), from, to));
        };
    }

    private List<Replacement> changed(StatedDuty from, StatedDuty to, int units, Words words) {
        var found = new ArrayList<Replacement>();
        if (!Objects.equals(from.due(), to.due())) {
            found.add(Replacement.of(words.say("campaign.duty.due"), dueOf(from, words), dueOf(to, words)));
        }
        if (!from.what().equals(to.what())) {
            found.add(Replacement.inText(words.say("campaign.duty.what"), from.what(), to.what()));
        } else if (!from.sentence().equals(to.sentence())) {
            found.add(Replacement.inText(words.say("campaign.sentence"), from.sentence(), to.sentence()));
        }
        if (!from.owners().equals(to.owners())) {
            found.add(Replacement.of(
                    words.say("campaign.duty.owners"),
                    owners.who(from.owners(), words),
                    owners.say(to.owners(), units, words)));
        }
        if (from.wish().kind() != to.wish().kind()) {
            found.add(Replacement.of(
                    words.say("campaign.duty.kind"),
                    words.say("campaign.kind", from.wish().kind()),
                    words.say("campaign.kind", to.wish().kind())));
        }
        if (!Objects.equals(from.wish().minutes(), to.wish().minutes())) {
            found.add(Replacement.of(
                    words.say("revision.minutes"),
                    minutes(from.wish().minutes(), words),
                    minutes(to.wish().minutes(), words)));
        }
        return List.copyOf(found);
    }

    private static String minutes(@Nullable Integer minutes, Words words) {
        return minutes == null ? words.say("revision.minutes.usual") : String.valueOf(minutes);
    }

    /// The day; where it is counted or repeated, the rule.
    private static String dueOf(StatedDuty duty, Words words) {
        var day = duty.dueOn();
        if (day != null) {
            return words.day(day);
        }
        return duty.due() == null ? words.say("campaign.day.open") : ruleOf(duty.due(), words);
    }

    private static String ruleOf(DueRule rule, Words words) {
        return words.language() == Language.ZH ? DueText.chinese(rule) : DueText.english(rule);
    }

    private @Nullable String nameOf(@Nullable OfficeId office) {
        return office == null
                ? null
                : offices.find(office).map(OfficeSummary::name).orElse(null);
    }
}
