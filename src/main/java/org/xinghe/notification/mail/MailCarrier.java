package org.xinghe.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.xinghe.notification.outbox.Carrier;
import org.xinghe.notification.outbox.Channel;
import org.xinghe.notification.outbox.Fault;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.OutgoingId;
import org.xinghe.notification.outbox.SendOutcome;
import org.xinghe.web.Site;

/// Hands mail to the mail server, some over one connection. The sender is no bean of its own: a mail server that
/// is down makes nothing of ours unwell.
@Component
class MailCarrier implements Carrier {

    private final MailSettings settings;
    private final JavaMailSenderImpl sender;
    private final String host;

    MailCarrier(MailSettings settings, Site site) {
        this.settings = settings;
        this.sender = sender(settings);
        this.host = URI.create(site.address()).getHost();
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Map<OutgoingId, SendOutcome> send(List<Outgoing> few) {
        var outcomes = new HashMap<OutgoingId, SendOutcome>();
        if (!settings.isSetUp()) {
            few.forEach(each -> outcomes.put(each.id(), new SendOutcome.Down(Fault.NOT_SET_UP, "")));
            return outcomes;
        }
        var messages = new IdentityHashMap<Object, OutgoingId>();
        for (var each : few) {
            try {
                messages.put(message(each), each.id());
            } catch (MessagingException | UnsupportedEncodingException fault) {
                outcomes.put(each.id(), new SendOutcome.Never(Fault.ADDRESS_REFUSED, said(fault)));
            }
        }
        messages.forEach((_, id) -> outcomes.put(id, new SendOutcome.Sent()));
        try {
            sender.send(messages.keySet().toArray(MimeMessage[]::new));
        } catch (MailAuthenticationException fault) {
            messages.forEach((_, id) -> outcomes.put(id, new SendOutcome.Down(Fault.SIGN_IN_REFUSED, said(fault))));
        } catch (MailSendException fault) {
            fault.getFailedMessages().forEach((message, cause) -> {
                var id = messages.get(message);
                if (id != null) {
                    outcomes.put(id, outcome(cause));
                }
            });
        } catch (MailException fault) {
            messages.forEach((_, id) -> outcomes.put(id, new SendOutcome.Later(Fault.REFUSED, said(fault))));
        }
        return outcomes;
    }

    /// The same thing has the same Message-ID however often it goes.
    private MimeMessage message(Outgoing each) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, each.html() != null, StandardCharsets.UTF_8.name());
        parts.setFrom(String.valueOf(settings.from()), settings.fromName());
        parts.setTo(each.recipient());
        parts.setSubject(each.subject());
        if (each.html() == null) {
            parts.setText(each.body());
        } else {
            parts.setText(each.body(), each.html());
        }
        parts.setSentDate(java.util.Date.from(each.madeAt()));
        message.setHeader("Message-ID", "<%s@%s>".formatted(each.id(), host));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (each.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<%s>".formatted(each.unsubscribe()));
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static SendOutcome outcome(Exception cause) {
        for (Throwable step = cause; step != null; step = next(step)) {
            if (step instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                return new SendOutcome.Never(Fault.ADDRESS_REFUSED, said(cause));
            }
            if (step instanceof IOException) {
                return new SendOutcome.Down(Fault.UNREACHABLE, said(step));
            }
        }
        return new SendOutcome.Later(Fault.REFUSED, said(cause));
    }

    /// Mail faults hang on each other in two ways.
    private static @Nullable Throwable next(Throwable fault) {
        return fault instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : fault.getCause();
    }

    private static String said(Throwable fault) {
        var text = String.valueOf(fault.getMessage()).strip().replaceAll("\\s+", " ");
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var timeout = String.valueOf(settings.timeout().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.encryption()) {
            case NONE -> {}
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
