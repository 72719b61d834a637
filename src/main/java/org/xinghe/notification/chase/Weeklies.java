package org.xinghe.notification.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.OpenDuties;
import org.xinghe.campaign.UnitTally;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.MessageKind;
import org.xinghe.notification.TellPost;
import org.xinghe.notification.dispatch.Dispatch;
import org.xinghe.notification.dispatch.Letter;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.WorkingDays;

/// The accounts of weeks: written once a week to the officers of each issuer that has a running campaign, and read by
/// whoever holds a post there.
@Service
@Transactional
public class Weeklies {

    private final OpenDuties duties;
    private final Campaigns campaigns;
    private final Units units;
    private final Posts posts;
    private final WeeklyStore store;
    private final WeeklyWords words;
    private final Inbox inbox;
    private final Dispatch dispatch;

    Weeklies(
            OpenDuties duties,
            Campaigns campaigns,
            Units units,
            Posts posts,
            WeeklyStore store,
            WeeklyWords words,
            Inbox inbox,
            Dispatch dispatch) {
        this.duties = duties;
        this.campaigns = campaigns;
        this.units = units;
        this.posts = posts;
        this.store = store;
        this.words = words;
        this.inbox = inbox;
        this.dispatch = dispatch;
    }

    /// Writes the accounts of a day's week when it is time to and they are not written yet; all of them or none.
    void write(LocalDate day, Instant now, WorkingDays days) {
        if (!WeeklyCount.isDue(day, days) || store.isWritten(WeeklyCount.weekOf(day))) {
            return;
        }
        var tallies = duties.tally();
        var known = units.all(tallies.stream().map(UnitTally::unit).collect(Collectors.toSet()));
        WeeklyCount.of(day, campaigns.running(), tallies, known)
                .forEach(weekly -> store.keep(weekly).ifPresent(id -> tell(id, weekly, now)));
    }

    @Transactional(readOnly = true)
    public Weekly require(WeeklyId id) {
        var weekly = store.find(id).orElseThrow(() -> new NotFound("account of a week", id));
        var reader = Actor.current().require();
        if (posts.heldBy(reader).stream().noneMatch(post -> post.unit().equals(weekly.unit()))) {
            throw new NotFound("account of a week", id);
        }
        return weekly;
    }

    private void tell(WeeklyId id, Weekly weekly, Instant now) {
        var path = "/desk/messages/weeks/" + id;
        inbox.tellPosts(List.of(new TellPost(
                weekly.unit(),
                PostKind.OFFICER,
                MessageKind.WEEKLY,
                id,
                words.headline(weekly),
                weekly.lines().stream().map(Weekly.Line::title).distinct().collect(Collectors.joining("；")),
                path,
                now)));
        dispatch.send(List.of(new Letter(
                weekly.unit(),
                PostKind.OFFICER,
                Topic.WEEKLY,
                id,
                words.mail(weekly, units.require(weekly.unit()).name(), path),
                Letter.Haste.LOOKED_THROUGH)));
    }
}
