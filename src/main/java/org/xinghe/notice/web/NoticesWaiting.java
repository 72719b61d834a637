package org.xinghe.notice.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Releases;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// Which notices wait for somebody: to take receipt of, to sign, to confirm, to release.
@Component
class NoticesWaiting implements WaitingSource {

    private final Notices notices;
    private final Releases releases;
    private final Receipts receipts;

    NoticesWaiting(Notices notices, Releases releases, Receipts receipts) {
        this.notices = notices;
        this.releases = releases;
        this.receipts = receipts;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        toReceive(waiting);
        for (var notice : notices.worklist()) {
            switch (notice.status()) {
                case DRAFT -> addForOfficer(waiting, notice, "notice.waiting.confirm", "/facts", 30);
                case CONFIRMED -> {
                    if (waitsForSignature(notice)) {
                        waiting.add(item(notice, "notice.waiting.sign", "/release", Tone.WARN, 20));
                    }
                }
                case COUNTERSIGNED -> addForOfficer(waiting, notice, "notice.waiting.release", "/release", 25);
                case RELEASED, WITHDRAWN -> {}
            }
        }
        return List.copyOf(waiting);
    }

    private void toReceive(List<Waiting> waiting) {
        var mine = receipts.mine();
        if (mine.isEmpty()) {
            return;
        }
        for (var notice : notices.addressedToMe()) {
            var open = mine.getOrDefault(notice.id(), List.of()).stream().anyMatch(ReceiptLine::isMissing);
            if (open) {
                waiting.add(item(notice, "notice.waiting.receive", "/letter", Tone.WARN, 10));
            }
        }
    }

    private void addForOfficer(List<Waiting> waiting, NoticeSummary notice, String group, String page, int order) {
        if (notices.mayEdit(notice)) {
            waiting.add(item(notice, group, page, Tone.BUSY, order));
        }
    }

    private boolean waitsForSignature(NoticeSummary notice) {
        var mine = notice.issuers().stream().filter(notices::maySignFor).toList();
        if (mine.isEmpty()) {
            return false;
        }
        var signed = releases.signaturesOf(notice.id()).stream()
                .map(Releases.Signature::unit)
                .toList();
        return !signed.containsAll(mine);
    }

    private static Waiting item(NoticeSummary notice, String group, String page, Tone tone, int order) {
        return new Waiting(group, titleOf(notice), NoticeFrames.pathOf(notice) + page, null, tone, order);
    }

    /// A notice without a title goes by its number, or by the day on which it was taken in.
    private static String titleOf(NoticeSummary notice) {
        var title = notice.title() == null ? notice.number() : notice.title();
        return title == null ? CampaignTime.dayOf(notice.takenAt()).toString() : title;
    }
}
