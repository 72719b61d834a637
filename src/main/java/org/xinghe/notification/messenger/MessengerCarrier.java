package org.xinghe.notification.messenger;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.notification.outbox.Carrier;
import org.xinghe.notification.outbox.Channel;
import org.xinghe.notification.outbox.Fault;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.OutgoingId;
import org.xinghe.notification.outbox.SendOutcome;

/// Hands messages to units' messengers, signed with each unit's secret of this moment.
@Component
public class MessengerCarrier implements Carrier {

    private static final int TOO_MANY = 429;

    private final Messengers messengers;
    private final AddressGuard guard;
    private final PinnedPost post;
    private final Clock clock;

    MessengerCarrier(Messengers messengers, AddressGuard guard, MessengerSettings settings, Clock clock) {
        this.messengers = messengers;
        this.guard = guard;
        this.post = new PinnedPost(settings.timeout());
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MESSENGER;
    }

    /// What a unit's messenger is sent for a mail.
    public String bodyOf(MailContent content, String unit) {
        return MessengerBody.of(content, unit);
    }

    @Override
    public Map<OutgoingId, SendOutcome> send(List<Outgoing> few) {
        var active = messengers.activeOf(few.stream().map(Outgoing::unit).collect(Collectors.toSet()));
        var outcomes = new HashMap<OutgoingId, SendOutcome>();
        for (var each : few) {
            var messenger = active.get(each.unit());
            outcomes.put(
                    each.id(),
                    messenger == null ? new SendOutcome.Never(Fault.NO_MESSENGER, "") : send(each, messenger));
        }
        return outcomes;
    }

    private SendOutcome send(Outgoing each, Messenger messenger) {
        try {
            return outcome(post.send(guard.check(messenger.address()), headers(each, messenger), each.body()));
        } catch (ForbiddenAddress fault) {
            return new SendOutcome.Never(Fault.ADDRESS_FORBIDDEN, fault.fault().name());
        } catch (UnknownHostException fault) {
            return new SendOutcome.Later(Fault.UNREACHABLE, String.valueOf(fault.getMessage()));
        } catch (IOException fault) {
            return new SendOutcome.Later(Fault.UNREACHABLE, String.valueOf(fault.getMessage()));
        }
    }

    private Map<String, String> headers(Outgoing each, Messenger messenger) {
        var time = clock.instant().getEpochSecond();
        var headers = new LinkedHashMap<String, String>();
        headers.put("X-Xinghe-Delivery", each.id().toString());
        headers.put("X-Xinghe-Timestamp", Long.toString(time));
        headers.put("X-Xinghe-Signature", Signature.of(messenger.secret(), time, each.body()));
        return headers;
    }

    private static SendOutcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new SendOutcome.Sent();
        }
        var detail = "HTTP " + status;
        return status >= 500 || status == TOO_MANY
                ? new SendOutcome.Later(Fault.REFUSED, detail)
                : new SendOutcome.Never(Fault.REFUSED, detail);
    }
}
