package org.xinghe.desk.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.desk.deadlines.Deadline.Kind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// The deadlines of the campaigns that the one who acts runs, each with how many have done it. An extension is a
/// deadline of its own.
@Component
public class CampaignDeadlines {

    private final Campaigns campaigns;
    private final Boards boards;
    private final Notices notices;
    private final Receipts receipts;

    CampaignDeadlines(Campaigns campaigns, Boards boards, Notices notices, Receipts receipts) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.notices = notices;
        this.receipts = receipts;
    }

    /// The soonest last day does not come first: in the order of campaigns and duties.
    public List<Deadline> of(Words words) {
        return campaigns.running().stream()
                .filter(campaign -> campaigns.mayRun(campaign.id()))
                .flatMap(campaign ->
                        notices.find(campaign.notice()).filter(notice -> notice.withdrawal() == null).stream()
                                .flatMap(notice -> Stream.concat(
                                        receipts(campaign, notice, words).stream(), duties(campaign, words).stream())))
                .toList();
    }

    private Optional<Deadline> receipts(CampaignSummary campaign, NoticeSummary notice, Words words) {
        var asked = receipts.of(notice.id()).stream().filter(ReceiptLine::asked).toList();
        var taken = asked.stream().filter(ReceiptLine::isReceived).count();
        var released = notice.releasedAt();
        return asked.isEmpty() || released == null
                ? Optional.empty()
                : Optional.of(counted(
                        "receipts-" + notice.id(),
                        Kind.CAMPAIGN_RECEIPT,
                        CampaignTime.dayOf(released),
                        campaign,
                        words.say("desk.deadline.receipts"),
                        new Counts(taken, asked.size(), 0),
                        "/desk/notices/%s/receipts".formatted(notice.id()),
                        words));
    }

    private List<Deadline> duties(CampaignSummary campaign, Words words) {
        var board = boards.of(campaign.id(), BoardFilter.all());
        var found = new ArrayList<Deadline>();
        for (var column = 0; column < board.duties().size(); column++) {
            var duty = board.duties().get(column);
            days(board, column)
                    .forEach((day, counts) -> found.add(counted(
                            "campaign-duty-%s-%s".formatted(duty.id(), day.value()),
                            Kind.CAMPAIGN_DUTY,
                            day.value(),
                            campaign,
                            titleOf(duty, day, words),
                            counts,
                            "/desk/campaigns/%s/board?duty=%s".formatted(campaign.id(), duty.id()),
                            words)));
        }
        return found;
    }

    /// The units that owe a duty, by the day until which they have time.
    private static Map<Day, Counts> days(Board board, int column) {
        var days = new LinkedHashMap<Day, Counts>();
        board.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell.state() != DutyState.NOT_OWED)
                .forEach(cell ->
                        days.merge(new Day(cell.dueOn(), cell.extended()), Counts.of(cell.state()), Counts::plus));
        return days;
    }

    private static String titleOf(DutySummary duty, Day day, Words words) {
        return day.extended() ? words.say("desk.deadline.extended", duty.what()) : duty.what();
    }

    private static Deadline counted(
            String id,
            Kind kind,
            @Nullable LocalDate day,
            CampaignSummary campaign,
            String title,
            Counts counts,
            String href,
            Words words) {
        var done = counts.done() == counts.all();
        return new Deadline(
                id,
                kind,
                day,
                campaign.id(),
                title,
                campaign.title(),
                words.say("desk.deadline.counts", counts.done(), counts.all(), counts.all() - counts.done()),
                done ? Tone.GOOD : counts.late() > 0 ? Tone.BAD : Tone.BUSY,
                done,
                href);
    }

    private record Day(@Nullable LocalDate value, boolean extended) {}

    private record Counts(long done, long all, long late) {

        static Counts of(DutyState state) {
            return new Counts(state.isDone() ? 1 : 0, 1, state == DutyState.LATE ? 1 : 0);
        }

        Counts plus(Counts other) {
            return new Counts(done + other.done, all + other.all, late + other.late);
        }
    }
}
