package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Releases;
import org.xinghe.notice.Withdrawals;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.NumberRegister;
import org.xinghe.notice.drafting.Series;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// What the pages of a notice say about its number and about its withdrawal.
@Component
class OwnDocumentViews {

    private final Notices notices;
    private final Releases releases;
    private final Withdrawals withdrawals;
    private final Drafts drafts;
    private final NumberRegister register;

    OwnDocumentViews(
            Notices notices, Releases releases, Withdrawals withdrawals, Drafts drafts, NumberRegister register) {
        this.notices = notices;
        this.releases = releases;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
        this.register = register;
    }

    @Nullable
    NumberView numberOf(NoticeSummary notice, Words words) {
        if (!notices.isOwn(notice.id()) || notice.withdrawal() != null) {
            return null;
        }
        var path = NoticeFrames.pathOf(notice);
        var mine = register.mayNumber(notice);
        return new NumberView(
                path + "/number",
                notice.number(),
                mine ? choices(notice, notice.issuers().getFirst()) : List.of(),
                mine,
                mine && releases.objectionsToNumber(notice.id()).isEmpty(),
                drafts.mayReopen(notice) ? path + "/reopening" : null);
    }

    @Nullable
    WithdrawalView withdrawalOf(NoticeSummary notice, String reason) {
        return withdrawals.mayWithdraw(notice)
                ? new WithdrawalView(NoticeFrames.pathOf(notice) + "/withdrawal", notice.releasedAt() != null, reason)
                : null;
    }

    /// That it was withdrawn, and why; null while it stands.
    @Nullable
    String withdrawn(NoticeSummary notice, Words words) {
        var withdrawal = notice.withdrawal();
        return withdrawal == null
                ? null
                : words.say(
                        notice.releasedAt() == null ? "withdraw.void.note" : "withdraw.note",
                        words.day(CampaignTime.dayOf(withdrawal.at())),
                        withdrawal.reason());
    }

    /// The series that its draft wants, else the one that suits its kind: replies have one that ends with 函.
    private List<Choice> choices(NoticeSummary notice, UnitId host) {
        var series = register.of(List.of(host));
        var wanted = drafts.of(notice.id()).map(draft -> draft.content().series());
        var reply = notice.kind() == NoticeKind.REPLY;
        var chosen = series.stream()
                .filter(each -> wanted.isPresent() && each.id().equals(wanted.get()))
                .findFirst()
                .or(() -> series.stream()
                        .filter(each -> each.code().endsWith("函") == reply)
                        .findFirst())
                .map(Series::id);
        return series.stream()
                .map(each -> Choice.of(
                        each.id().toString(),
                        each.code(),
                        chosen.filter(each.id()::equals).isPresent()))
                .toList();
    }
}
