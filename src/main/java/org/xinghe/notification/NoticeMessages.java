package org.xinghe.notification;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeForwarded;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeReleased;
import org.xinghe.notice.NoticeReminded;
import org.xinghe.notice.NoticeWithdrawn;
import org.xinghe.notice.QuestionAnswered;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitMerged;
import org.xinghe.organisation.UnitSplit;
import org.xinghe.shared.CampaignTime;

/// Tells the coordinators of the addressed units that a notice is out, was passed on to them or was withdrawn; those
/// who are missing that they are; and askers that they were answered.
@Component
class NoticeMessages {

    private final Inbox inbox;
    private final Receipts receipts;

    NoticeMessages(Inbox inbox, Receipts receipts) {
        this.inbox = inbox;
        this.receipts = receipts;
    }

    @ApplicationModuleListener
    void on(NoticeReleased event) {
        inbox.tell(receipts.of(event.notice()).stream()
                .map(line ->
                        letter(line.unit(), MessageKind.NOTICE_RELEASED, event.notice(), event.title(), "", event.at()))
                .toList());
    }

    @ApplicationModuleListener
    void on(NoticeWithdrawn event) {
        inbox.tell(receipts.of(event.notice()).stream()
                .map(line -> letter(
                        line.unit(),
                        MessageKind.NOTICE_WITHDRAWN,
                        event.notice(),
                        event.title(),
                        event.reason(),
                        event.at()))
                .toList());
    }

    /// What can wait is said with the unit's next message of the day; the chase finds it there.
    @ApplicationModuleListener
    void on(NoticeReminded event) {
        switch (event.how()) {
            case WITH_THE_NEXT_MESSAGE -> {}
            case AT_ONCE -> remindAtOnce(event);
        }
    }

    @ApplicationModuleListener
    void on(NoticeForwarded event) {
        inbox.tell(event.to().stream()
                .map(unit -> letter(unit, MessageKind.NOTICE_FORWARDED, event.notice(), event.title(), "", event.at()))
                .toList());
    }

    @ApplicationModuleListener
    void on(QuestionAnswered event) {
        inbox.tell(new TellUnit(
                event.asker(),
                MessageKind.QUESTION_ANSWERED,
                event.notice(),
                event.title(),
                "",
                "/desk/notices/%s/letter#answers".formatted(event.notice()),
                event.at()));
    }

    @ApplicationModuleListener
    void on(UnitMerged event) {
        inbox.carryOver(event.unit(), event.into());
    }

    @ApplicationModuleListener
    void on(UnitSplit event) {
        if (event.isEnd()) {
            inbox.carryOver(event.unit(), event.carrier());
        }
    }

    private void remindAtOnce(NoticeReminded event) {
        var today = CampaignTime.instantOf(CampaignTime.dayOf(event.at()).atStartOfDay());
        var heard = inbox.toldSince(event.units(), MessageKind.NOTICE_REMINDED, today);
        inbox.tell(event.units().stream()
                .filter(unit -> !heard.contains(unit))
                .map(unit -> letter(unit, MessageKind.NOTICE_REMINDED, event.notice(), event.title(), "", event.at()))
                .toList());
    }

    private static TellUnit letter(
            UnitId unit, MessageKind kind, NoticeId notice, String title, String words, Instant at) {
        return new TellUnit(unit, kind, notice, title, words, "/desk/notices/%s/letter".formatted(notice), at);
    }
}
