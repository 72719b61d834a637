package org.xinghe.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.identity.People;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.web.MessageLine;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.Words;

/// Gathers the desk's home for somebody.
@Component
class DeskHome {

    private static final int MOST_OWED = 12;
    private static final int MOST_MESSAGES = 5;

    private final Posts posts;
    private final Units units;
    private final People people;
    private final Duties duties;
    private final Campaigns campaigns;
    private final Boards boards;
    private final Inbox inbox;
    private final List<WaitingSource> sources;

    DeskHome(
            Posts posts,
            Units units,
            People people,
            Duties duties,
            Campaigns campaigns,
            Boards boards,
            Inbox inbox,
            List<WaitingSource> sources) {
        this.posts = posts;
        this.units = units;
        this.people = people;
        this.duties = duties;
        this.campaigns = campaigns;
        this.boards = boards;
        this.inbox = inbox;
        this.sources = sources;
    }

    DeskPage of(Actor actor, Words words) {
        var held = posts.heldBy(actor.require());
        var known = units.all(held.stream().map(HeldPost::unit).collect(Collectors.toSet()));
        var open = owed(held);
        var unread = inbox.mine(MOST_MESSAGES).stream()
                .filter(message -> !message.isRead())
                .toList();
        var role = people.roleOf(actor.require());
        return new DeskPage(
                Stream.concat(
                                role.map(each -> words.say("administrator.role", each)).stream(),
                                held.stream().map(post -> nameOf(post, known, words)))
                        .distinct()
                        .toList(),
                role.map(each -> AdministratorWays.of(each, words)).orElse(List.of()),
                waiting(actor, words),
                open.stream()
                        .limit(MOST_OWED)
                        .map(each -> owed(each, known, words))
                        .toList(),
                Math.max(0, open.size() - MOST_OWED),
                MessageLine.of(unread, units, words),
                campaigns.running().stream()
                        .filter(campaign -> runs(held, campaign))
                        .map(this::standing)
                        .toList());
    }

    private List<DeskPage.Group> waiting(Actor actor, Words words) {
        var groups = new LinkedHashMap<String, List<DeskPage.Item>>();
        sources.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .sorted(Comparator.comparingInt(Waiting::order))
                .forEach(each -> groups.computeIfAbsent(each.group(), _ -> new java.util.ArrayList<>())
                        .add(item(each, words)));
        return groups.entrySet().stream()
                .map(entry -> new DeskPage.Group(words.say(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static DeskPage.Item item(Waiting waiting, Words words) {
        var due = waiting.dueOn();
        return new DeskPage.Item(waiting.text(), waiting.href(), due == null ? null : words.day(due), waiting.tone());
    }

    /// What the units of somebody who coordinates or leads have not done yet; officers have the board.
    private List<OwedDuty> owed(List<HeldPost> held) {
        return held.stream()
                .filter(post -> post.kind() != PostKind.OFFICER)
                .map(HeldPost::unit)
                .distinct()
                .flatMap(unit -> duties.owedBy(unit).stream())
                .filter(each -> !each.state().isDone())
                .sorted(Comparator.comparing(
                        OwedDuty::dueOn, Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder())))
                .toList();
    }

    private static DeskPage.Owed owed(OwedDuty owed, Map<UnitId, UnitSummary> known, Words words) {
        var unit = known.get(owed.unit());
        var due = owed.dueOn();
        return new DeskPage.Owed(
                owed.duty().what(),
                unit == null ? "" : unit.name(),
                due == null ? null : words.day(due),
                owed.state().tone(),
                words.say("campaign.state", owed.state()),
                "/desk/duties/%s/units/%s".formatted(owed.duty().id(), owed.unit()));
    }

    private static boolean runs(List<HeldPost> held, CampaignSummary campaign) {
        return held.stream()
                .filter(post -> post.kind() != PostKind.COORDINATOR)
                .anyMatch(post -> campaign.issuers().contains(post.unit()));
    }

    private DeskPage.Standing standing(CampaignSummary campaign) {
        var totals = boards.of(campaign.id(), BoardFilter.all()).totals();
        var count = (Function<DutyState, Long>) state -> totals.getOrDefault(state, 0L);
        var done = count.apply(DutyState.DONE) + count.apply(DutyState.DONE_LATE);
        var late = count.apply(DutyState.LATE);
        var owed = done + late + count.apply(DutyState.OPEN) + count.apply(DutyState.STARTED);
        return new DeskPage.Standing(
                campaign.title(),
                campaign.id().toString(),
                owed,
                done,
                late,
                owed == 0 ? 0 : (int) (100 * done / owed),
                campaigns.mayRun(campaign.id()));
    }

    private static String nameOf(HeldPost post, Map<UnitId, UnitSummary> known, Words words) {
        var unit = known.get(post.unit());
        var name = (unit == null ? "" : unit.name()) + " " + words.say("desk.post", post.kind());
        return post.isDelegated() ? words.say("desk.post.delegated", name) : name;
    }
}
