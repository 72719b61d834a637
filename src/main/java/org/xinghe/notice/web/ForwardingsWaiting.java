package org.xinghe.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.notice.Notices;
import org.xinghe.notice.forwarding.Forwardings;
import org.xinghe.shared.Actor;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// Forwardings that wait for a leader to send them.
@Component
class ForwardingsWaiting implements WaitingSource {

    private final Forwardings forwardings;
    private final Notices notices;

    ForwardingsWaiting(Forwardings forwardings, Notices notices) {
        this.forwardings = forwardings;
        this.notices = notices;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return forwardings.toSend().stream()
                .map(draft -> new Waiting(
                        "forwarding.waiting",
                        "%s：%s"
                                .formatted(
                                        draft.byName(),
                                        String.valueOf(
                                                notices.require(draft.notice()).title())),
                        "%s/%s/forwardings?unit=%s".formatted(NoticeFrames.LIST, draft.notice(), draft.by()),
                        draft.dueOn(),
                        Tone.BUSY,
                        22))
                .toList();
    }
}
