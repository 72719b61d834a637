package org.xinghe.desk.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.UnitDuties;
import org.xinghe.desk.deadlines.Deadline.Kind;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// What the units of the one who acts owe, take receipt of and hold. What was called off or withdrawn is not there.
@Component
class UnitDeadlines {

    private final UnitDuties duties;
    private final Campaigns campaigns;
    private final Notices notices;
    private final Receipts receipts;
    private final UnitActivities activities;
    private final Units units;

    UnitDeadlines(
            UnitDuties duties,
            Campaigns campaigns,
            Notices notices,
            Receipts receipts,
            UnitActivities activities,
            Units units) {
        this.duties = duties;
        this.campaigns = campaigns;
        this.notices = notices;
        this.receipts = receipts;
        this.activities = activities;
        this.units = units;
    }

    List<Deadline> of(Words words) {
        var addressed = notices.addressedToMe().stream().collect(Collectors.toMap(NoticeSummary::id, each -> each));
        var owed = duties.mine();
        var held = activities.ofOwnUnits();
        var known = namesOf(owed, held);
        var standing = new HashMap<CampaignId, Boolean>();
        return Stream.of(
                        owed.stream()
                                .filter(each ->
                                        standing.computeIfAbsent(each.duty().campaign(), this::stands))
                                .map(each -> duty(each, known, words)),
                        receipts.mine().entrySet().stream()
                                .filter(entry -> Optional.ofNullable(addressed.get(entry.getKey()))
                                        .filter(notice -> notice.withdrawal() == null)
                                        .isPresent())
                                .flatMap(entry -> entry.getValue().stream()
                                        .filter(ReceiptLine::asked)
                                        .map(line -> receipt(
                                                entry.getKey(), titleOf(addressed, entry.getKey()), line, words))),
                        held.stream()
                                .filter(each -> each.state() != ActivityState.CANCELLED && each.firstAt() != null)
                                .map(each -> activity(each, known, words)))
                .flatMap(each -> each)
                .toList();
    }

    /// Whether the notice of a campaign was not withdrawn.
    private boolean stands(CampaignId campaign) {
        return campaigns
                .find(campaign)
                .map(CampaignSummary::notice)
                .flatMap(notices::find)
                .filter(notice -> notice.withdrawal() == null)
                .isPresent();
    }

    private Map<UnitId, String> namesOf(List<OwedDuty> owed, List<ActivityCard> held) {
        Set<UnitId> ids = new HashSet<>();
        owed.forEach(each -> ids.add(each.unit()));
        held.forEach(each -> ids.add(each.unit()));
        return units.all(ids).values().stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private static Deadline duty(OwedDuty owed, Map<UnitId, String> known, Words words) {
        return new Deadline(
                "duty-%s-%s".formatted(owed.duty().id(), owed.unit()),
                Kind.DUTY,
                owed.dueOn(),
                owed.duty().campaign(),
                owed.duty().what(),
                known.getOrDefault(owed.unit(), ""),
                words.say("campaign.state", owed.state()),
                owed.state().tone(),
                owed.state().isDone(),
                "/desk/duties/%s/units/%s".formatted(owed.duty().id(), owed.unit()));
    }

    private static String titleOf(Map<NoticeId, NoticeSummary> addressed, NoticeId notice) {
        return Optional.ofNullable(addressed.get(notice))
                .map(NoticeSummary::title)
                .orElse("");
    }

    private Deadline receipt(NoticeId notice, String title, ReceiptLine line, Words words) {
        var received = line.receivedAt();
        var day = CampaignTime.dayOf(received == null ? line.deliveredAt() : received);
        return new Deadline(
                "receipt-%s-%s".formatted(notice, line.unit()),
                Kind.RECEIPT,
                received == null ? null : day,
                campaigns.ofNotice(notice).map(CampaignSummary::id).orElse(null),
                title,
                line.unitName(),
                received == null
                        ? words.say("desk.deadline.receipt.missing", words.day(day))
                        : words.say("desk.deadline.receipt.taken"),
                received == null ? Tone.WARN : Tone.GOOD,
                received != null,
                "/desk/notices/%s/letter".formatted(notice));
    }

    private static Deadline activity(ActivityCard held, Map<UnitId, String> known, Words words) {
        var done = held.state() == ActivityState.RECORDED;
        return new Deadline(
                "activity-" + held.id(),
                Kind.ACTIVITY,
                dayOf(held),
                held.campaign(),
                held.title(),
                known.getOrDefault(held.unit(), ""),
                words.say("activity.state", held.state()),
                done ? Tone.GOOD : Tone.BUSY,
                done,
                "/desk/activities/" + held.id());
    }

    private static @Nullable LocalDate dayOf(ActivityCard held) {
        var first = held.firstAt();
        return first == null ? null : first.toLocalDate();
    }
}
