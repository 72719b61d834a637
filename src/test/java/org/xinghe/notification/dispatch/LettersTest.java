package org.xinghe.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notification.MessageId;
import org.xinghe.notification.chase.DailyChase;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.notification.messenger.Messengers;
import org.xinghe.notification.outbox.Outbox;
import org.xinghe.notification.outbox.OutboxRun;
import org.xinghe.notification.outbox.OutboxView;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.MessagePreferences;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// Tests with a real mail server, which each may stop and start.
@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties = {
            "xinghe.data=target/test-data",
            "xinghe.mail.host=127.0.0.1",
            "xinghe.mail.encryption=NONE",
            "xinghe.mail.from=xinghe@example.org",
            "xinghe.messenger.private-hosts=127.0.0.1"
        })
@Import({MovedClock.class, SignedIn.class})
abstract class LettersTest {

    static final String TAIYUAN = "太原市科学技术协会";
    private static final AtomicInteger WEEKS = new AtomicInteger();
    private static final int PORT = freePort();

    private static GreenMail server = started();

    final Dispatch dispatch;
    final DailyChase chase;
    final Outbox outbox;
    final OutboxRun run;
    final MessagePreferences preferences;
    final Messengers messengers;
    final JdbcClient jdbc;
    final MovedClock clock;
    final MockMvc web;
    final UserDetailsService signIns;
    final Province province;
    final People people;
    /// A Monday of its own for each test.
    final LocalDateTime monday = LocalDateTime.of(2023, 2, 6, 9, 0).plusWeeks(WEEKS.getAndIncrement());

    LettersTest(ApplicationContext beans, MovedClock clock, MockMvc web) {
        this.dispatch = beans.getBean(Dispatch.class);
        this.chase = beans.getBean(DailyChase.class);
        this.outbox = beans.getBean(Outbox.class);
        this.run = beans.getBean(OutboxRun.class);
        this.preferences = beans.getBean(MessagePreferences.class);
        this.messengers = beans.getBean(Messengers.class);
        this.people = beans.getBean(People.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.clock = clock;
        this.web = web;
        this.signIns = beans.getBean(UserDetailsService.class);
        clock.moveTo(monday);
        this.province = Province.in(beans);
    }

    @BeforeEach
    void emptyOutboxAndKnownAddress() throws Exception {
        jdbc.sql("delete from notification.outgoing").update();
        jdbc.sql("delete from notification.preference").update();
        jdbc.sql("delete from notification.messenger").update();
        server().purgeEmailFromAllMailboxes();
        people.register(new RegisterPerson("太联络", "taiyuan", "taiyuan@example.org", null));
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("xinghe.mail.port", () -> PORT);
    }

    static GreenMail server() {
        return server;
    }

    static void stopServer() {
        server.stop();
    }

    /// Starts a fresh, empty server where the last one was.
    static void startServer() {
        server = started();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static GreenMail started() {
        var fresh = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        fresh.start();
        return fresh;
    }

    void news(String subject) {
        tell(subject, Topic.NEWS);
    }

    void tell(String subject, Topic topic) {
        UnitId unit = province.unit(TAIYUAN);
        var content = new MailContent(subject, "您好：", List.of("有一件事告诉您。"), List.of(), List.of(), null, "星河", null);
        dispatch.send(List.of(new Letter(
                unit,
                PostKind.COORDINATOR,
                topic,
                MessageId.of(Identifier.fresh().toString()),
                content,
                Letter.Haste.LOOKED_THROUGH)));
    }

    List<Outgoing> coming() {
        return outbox("officer", OutboxView.COMING);
    }

    List<Outgoing> outbox(String who, OutboxView view) {
        return as(who, () -> outbox.list(view, 1)).lines();
    }

    <T> T as(String who, java.util.concurrent.Callable<T> block) {
        return province.as(who, block);
    }

    org.springframework.test.web.servlet.request.RequestPostProcessor signedIn(String who) {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user(
                signIns.loadUserByUsername(who));
    }

    static MimeMessage only() {
        var received = server().getReceivedMessages();
        assertThat(received).hasSize(1);
        return received[0];
    }

    static String messageId(Message message) {
        try {
            return message.getHeader("Message-ID")[0];
        } catch (jakarta.mail.MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// The first part of a type, however deep it lies.
    static String part(jakarta.mail.Part whole, String type) throws Exception {
        if (whole.isMimeType(type)) {
            return String.valueOf(whole.getContent());
        }
        if (whole.getContent() instanceof jakarta.mail.Multipart parts) {
            for (var number = 0; number < parts.getCount(); number++) {
                var found = part(parts.getBodyPart(number), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
