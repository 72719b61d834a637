package org.xinghe.notification;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityReturned;
import org.xinghe.campaign.DutyExtended;

/// Tells coordinators what became of their answers: an activity came back, a duty may be done later.
@Component
class AnswerMessages {

    private final Inbox inbox;

    AnswerMessages(Inbox inbox) {
        this.inbox = inbox;
    }

    @ApplicationModuleListener
    void on(ActivityReturned event) {
        inbox.tell(new TellUnit(
                event.unit(),
                MessageKind.ACTIVITY_RETURNED,
                event.activity(),
                event.title(),
                event.reason(),
                "/desk/activities/" + event.activity(),
                event.at()));
    }

    @ApplicationModuleListener
    void on(DutyExtended event) {
        inbox.tell(new TellUnit(
                event.unit(),
                MessageKind.DUTY_EXTENDED,
                event.duty(),
                event.what(),
                event.until().toString(),
                "/desk/duties",
                event.at()));
    }
}
