package org.xinghe.activity.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionChange;
import org.xinghe.activity.SessionChanges;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.Regions;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// What of moved sessions stands on the pages: the page on which they are moved, the panel at the desk, the section
/// that everybody sees.
@Component
class SessionChangePages {

    private final SessionChanges changes;
    private final UnitActivities own;
    private final Regions regions;
    private final Campaigns campaigns;
    private final Clock clock;

    SessionChangePages(SessionChanges changes, UnitActivities own, Regions regions, Campaigns campaigns, Clock clock) {
        this.changes = changes;
        this.own = own;
        this.regions = regions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /// What was typed and refused; empty on a fresh page.
    ///
    /// @param moved the form of the session that was to be moved, its id with it
    record Typed(Set<String> chosen, String link, String reason, Optional<SessionRow> moved, List<String> refusals) {

        static final Typed NOTHING = new Typed(Set.of(), "", "", Optional.empty(), List.of());
    }

    SessionsPage page(ActivityDetails activity, Typed typed, Words words) {
        var now = CampaignTime.localOf(clock.instant());
        var card = activity.card();
        return new SessionsPage(
                card.id().toString(),
                card.title(),
                mayChange(activity),
                activity.sessions().stream()
                        .filter(each -> each.endsAt().isAfter(now))
                        .map(each -> line(each, card.mode(), typed, words))
                        .toList(),
                log(activity, words),
                RegionGroup.allIn(campaigns.require(card.campaign()).province(), regions, words),
                typed.refusals(),
                typed.link(),
                typed.reason());
    }

    boolean mayChange(ActivityDetails activity) {
        return activity.card().state() == ActivityState.PUBLISHED
                && own.rightsOn(activity).change();
    }

    List<ChangeLine> log(ActivityDetails activity, Words words) {
        return changes.of(activity.card().id()).stream()
                .map(each -> line(each, words))
                .toList();
    }

    private static SessionsPage.Line line(PlannedSession session, Mode mode, Typed typed, Words words) {
        var id = session.requireId().toString();
        var moved = typed.moved().filter(row -> row.id().equals(id));
        return new SessionsPage.Line(
                id,
                ActivityWords.time(session, words),
                session.place().isBlank() ? null : session.place(),
                mode == Mode.ONLINE || session.place().isBlank() && session.link() != null,
                typed.chosen().isEmpty() || typed.chosen().contains(id),
                moved.orElseGet(() -> SessionRow.of(session)),
                moved.isPresent());
    }

    private static ChangeLine line(SessionChange change, Words words) {
        var before = standing(change.before(), words);
        var after = change.kind() == SessionChange.Kind.SWITCHED
                ? words.say("activity.session-change.online", time(change.after(), words))
                : standing(change.after(), words);
        return new ChangeLine(
                words.say("activity.session-change", change.kind()),
                before,
                after,
                change.reason(),
                words.moment(change.at()));
    }

    private static String standing(SessionChange.Standing standing, Words words) {
        return standing.place().isBlank() ? time(standing, words) : time(standing, words) + " · " + standing.place();
    }

    private static String time(SessionChange.Standing standing, Words words) {
        return ActivityWords.time(standing.startsAt(), standing.endsAt(), words);
    }
}
