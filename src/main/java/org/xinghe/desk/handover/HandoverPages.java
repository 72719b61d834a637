package org.xinghe.desk.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.OwedDutyId;
import org.xinghe.desk.deadlines.CampaignDeadlines;
import org.xinghe.desk.handover.HandoverPage.Duty;
import org.xinghe.desk.handover.HandoverPage.Item;
import org.xinghe.desk.handover.HandoverPage.Note;
import org.xinghe.history.HistoryEvents;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.web.MessageLine;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.report.Reports;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Link;

/// Gathers the hand-over of one post.
@Component
class HandoverPages {

    private static final int MOST_MESSAGES = 60;
    private static final int MOST_DONE = 20;

    private final HandoverAccess access;
    private final HandoverNotes notes;
    private final HandoverContacts contacts;
    private final LastTimes lastTimes;
    private final CampaignDeadlines campaignDeadlines;
    private final Duties duties;
    private final Campaigns campaigns;
    private final UnitActivities activities;
    private final Reports reports;
    private final Inbox inbox;
    private final Units units;
    private final HistoryEvents history;
    private final List<WaitingSource> sources;

    HandoverPages(
            HandoverAccess access,
            HandoverNotes notes,
            HandoverContacts contacts,
            LastTimes lastTimes,
            CampaignDeadlines campaignDeadlines,
            Duties duties,
            Campaigns campaigns,
            UnitActivities activities,
            Reports reports,
            Inbox inbox,
            Units units,
            HistoryEvents history,
            List<WaitingSource> sources) {
        this.access = access;
        this.notes = notes;
        this.contacts = contacts;
        this.lastTimes = lastTimes;
        this.campaignDeadlines = campaignDeadlines;
        this.duties = duties;
        this.campaigns = campaigns;
        this.activities = activities;
        this.reports = reports;
        this.inbox = inbox;
        this.units = units;
        this.history = history;
        this.sources = sources;
    }

    HandoverPage of(PostHolder post, Words words) {
        return page(post, noteOf(notes.of(post), words), null, null, words);
    }

    /// With what was typed, and why it was not kept.
    HandoverPage typed(PostHolder post, int version, String text, String fault, Words words) {
        return page(post, new Note(version, text, noteOf(notes.of(post), words).by()), fault, null, words);
    }

    /// With what was typed beside what somebody else wrote meanwhile; sent again, it stands.
    HandoverPage inConflict(PostHolder post, String text, Words words) {
        var theirs = notes.of(post);
        return page(post, new Note(theirs.version(), text, noteOf(theirs, words).by()), null, theirs.text(), words);
    }

    private HandoverPage page(
            PostHolder post, Note note, @Nullable String fault, @Nullable String conflict, Words words) {
        var unit = units.require(post.unit());
        var own = access.actsIn(post);
        var owed = duties.owedBy(post.unit());
        var known = campaignsOf(owed);
        var current = known.values().stream()
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .findFirst()
                .orElse(null);
        return new HandoverPage(
                "/desk/posts/%s/handover".formatted(post.id()),
                words.say("post.kind", post.kind()),
                Link.to(unit.name(), "/desk/units/" + unit.id()),
                own,
                access.fresh().stream().anyMatch(each -> each.id().equals(post.id())),
                note,
                Stream.concat(
                                owed.stream()
                                        .filter(each -> !each.state().isDone())
                                        .map(each -> duty(each, known, words)),
                                campaignDuties(post, own, words))
                        .toList(),
                own ? waiting(words) : List.of(),
                own ? messages(post, words) : List.of(),
                lastTimes.of(post.unit(), List.copyOf(known.values()), words).orElse(null),
                contacts.of(post, current, words),
                done(post.unit(), owed, current, words),
                fault,
                conflict);
    }

    private static Note noteOf(HandoverNote note, Words words) {
        var at = note.at();
        return new Note(
                note.version(),
                note.text(),
                at == null ? "" : words.say("desk.handover.note.by", String.valueOf(note.by()), words.moment(at)));
    }

    /// The campaigns in which the unit owed anything, the latest first.
    private Map<CampaignId, CampaignSummary> campaignsOf(List<OwedDuty> owed) {
        var known = new LinkedHashMap<CampaignId, CampaignSummary>();
        owed.stream()
                .map(each -> each.duty().campaign())
                .distinct()
                .flatMap(id -> campaigns.find(id).stream())
                .sorted(Comparator.comparing((CampaignSummary each) -> Optional.ofNullable(each.period())
                                .map(period -> period.startsOn())
                                .orElse(java.time.LocalDate.MIN))
                        .reversed())
                .forEach(each -> known.put(each.id(), each));
        return known;
    }

    private static Duty duty(OwedDuty owed, Map<CampaignId, CampaignSummary> known, Words words) {
        var due = owed.dueOn();
        var campaign = known.get(owed.duty().campaign());
        return new Duty(
                owed.duty().what(),
                campaign == null ? "" : campaign.title(),
                due == null ? words.say("desk.handover.no-day") : words.day(due),
                owed.duty().sentence(),
                words.say("campaign.state", owed.state()),
                owed.state().tone(),
                "/desk/duties/%s/units/%s".formatted(owed.duty().id(), owed.unit()));
    }

    /// An officer takes over how all units stand.
    private Stream<Duty> campaignDuties(PostHolder post, boolean own, Words words) {
        return own && post.kind() == PostKind.OFFICER
                ? campaignDeadlines.of(words).stream()
                        .filter(each -> !each.done())
                        .map(each -> new Duty(
                                each.title(),
                                each.unit(),
                                each.day() == null
                                        ? words.say("desk.handover.no-day")
                                        : words.day(Objects.requireNonNull(each.day())),
                                "",
                                each.state(),
                                each.tone(),
                                each.href()))
                : Stream.empty();
    }

    private List<Item> waiting(Words words) {
        var actor = Actor.current();
        return sources.stream()
                .filter(source -> !(source instanceof HandoverWaiting))
                .flatMap(source -> source.waitingFor(actor).stream())
                .sorted(Comparator.comparingInt(Waiting::order))
                .map(each -> new Item(
                        words.say(each.group()),
                        each.text(),
                        each.dueOn() == null ? "" : words.day(Objects.requireNonNull(each.dueOn())),
                        each.href()))
                .toList();
    }

    private List<MessageLine> messages(PostHolder post, Words words) {
        var unread = inbox.mine(MOST_MESSAGES).stream()
                .filter(message ->
                        !message.isRead() && message.unit().equals(post.unit()) && message.post() == post.kind())
                .toList();
        return MessageLine.of(unread, units, words);
    }

    /// What happened last to what is the unit's.
    private List<Event> done(UnitId unit, List<OwedDuty> owed, @Nullable CampaignSummary current, Words words) {
        var objects = new ArrayList<Identifier>();
        objects.add(unit);
        owed.forEach(each -> objects.add(OwedDutyId.of(each.duty().id(), unit)));
        activities.ofOwnUnits().stream()
                .filter(each -> each.unit().equals(unit))
                .forEach(each -> objects.add(each.id()));
        if (current != null) {
            reports.reportOf(current.id(), unit).ifPresent(report -> objects.add(report.id()));
        }
        return history.latest(objects, MOST_DONE, words);
    }
}
