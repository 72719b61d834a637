package org.xinghe.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeReleased;
import org.xinghe.notice.NoticeReminded;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitMerged;

/// Tells the coordinators of the addressed units that a notice is out, and those who are missing that they are.
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
        receipts.of(event.notice())
                .forEach(line -> inbox.tell(new TellUnit(
                        line.unit(),
                        MessageKind.NOTICE_RELEASED,
                        event.notice(),
                        event.title(),
                        "",
                        "/desk/notices/%s/letter".formatted(event.notice()),
                        event.at())));
    }

    @ApplicationModuleListener
    void on(NoticeReminded event) {
        event.units().forEach(unit -> remind(event, unit));
    }

    @ApplicationModuleListener
    void on(UnitMerged event) {
        inbox.carryOver(event.unit(), event.into());
    }

    private void remind(NoticeReminded event, UnitId unit) {
        inbox.tell(new TellUnit(
                unit,
                MessageKind.NOTICE_REMINDED,
                event.notice(),
                event.title(),
                "",
                "/desk/notices/%s/letter".formatted(event.notice()),
                event.at()));
    }
}
