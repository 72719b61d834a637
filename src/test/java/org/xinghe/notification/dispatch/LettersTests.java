package org.xinghe.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notification.MessageId;
import org.xinghe.notification.chase.DailyChase;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.notification.messenger.Messengers;
import org.xinghe.notification.outbox.Chosen;
import org.xinghe.notification.outbox.Fault;
import org.xinghe.notification.outbox.Outbox;
import org.xinghe.notification.outbox.OutboxRun;
import org.xinghe.notification.outbox.OutboxView;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.OutgoingState;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.DutyChannel;
import org.xinghe.notification.preference.MessagePreferences;
import org.xinghe.notification.preference.Preference;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// Letters on their way out: looked through, sent by a real server, kept while it is down, told once.
class LettersTests extends LettersTest {

    private static final String TAIYUAN = "太原市科学技术协会";
    private static final AtomicInteger WEEKS = new AtomicInteger();

    private final Dispatch dispatch;
    private final DailyChase chase;
    private final Outbox outbox;
    private final OutboxRun run;
    private final MessagePreferences preferences;
    private final Messengers messengers;
    private final JdbcClient jdbc;
    private final MovedClock clock;
    private final MockMvc web;
    private final UserDetailsService signIns;
    private final Province province;
    private final People people;
    /// A Monday of its own for each test.
    private final LocalDateTime monday = LocalDateTime.of(2023, 2, 6, 9, 0).plusWeeks(WEEKS.getAndIncrement());

    @Autowired
    LettersTests(ApplicationContext beans, MovedClock clock, MockMvc web) {
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

    @Test
    void theMessageOfTheDayIsLookedThroughAndThenGoesByMailInPlainChinese() throws Exception {
        province.releasedCampaign("晋科协信〔2023〕1号");
        await().until(() -> jdbc.sql("delete from notification.outgoing where topic = 'DUTY'")
                        .update()
                == 1);
        clock.moveTo(monday.plusDays(2).withHour(8).withMinute(30));
        chase.run();
        assertThat(run.send()).as("officers have half an hour").isZero();
        clock.moveTo(monday.plusDays(2).withHour(9).withMinute(0));
        assertThat(run.send()).isEqualTo(1);

        var mail = only();
        assertThat(mail.getAllRecipients()[0]).hasToString("taiyuan@example.org");
        assertThat(mail.getSubject()).startsWith(TAIYUAN + "：").contains("件待办");
        assertThat(mail.getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .as("what is owed cannot be switched off")
                .isNull();
        var text = part(mail, "text/plain");
        assertThat(text.lines().findFirst()).hasValue(TAIYUAN + "联络员，您好：");
        assertThat(text).contains("【待签收的通知】").contains("办完的事不会再提醒").contains("/desk/messages/digests/");
        assertThat(part(mail, "text/html")).contains("<h2>待签收的通知</h2>").contains("<a href=\"http");
    }

    @Test
    void whileTheServerIsDownLettersAreKeptAndTheOfficerIsTold() throws Exception {
        news("期限变了");
        clock.moveTo(monday.plusHours(1));
        stopServer();
        try {
            assertThat(run.send()).isZero();
            assertThat(coming()).singleElement().satisfies(kept -> {
                assertThat(kept.fault()).isEqualTo(Fault.UNREACHABLE);
                assertThat(kept.attempts()).isEqualTo(1);
            });
            var home = web.perform(get("/desk").with(signedIn("officer")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(home).contains("对方服务器连不上：1 件邮件还在等");
        } finally {
            startServer();
        }
        assertThat(run.send()).as("waits before it tries again").isZero();
        clock.moveTo(monday.plusHours(1).plusMinutes(2));
        assertThat(run.send()).isEqualTo(1);
        assertThat(only().getSubject()).isEqualTo("期限变了");
        assertThat(outbox("officer", OutboxView.SENT))
                .extracting(Outgoing::state)
                .containsExactly(OutgoingState.SENT);
    }

    @Test
    void aKillBetweenSendingAndMarkingRepeatsUnderTheSameMessageId() throws Exception {
        news("期限变了");
        clock.moveTo(monday.plusHours(1));
        assertThat(run.send()).isEqualTo(1);
        // as the kill leaves it: claimed, not marked
        jdbc.sql("""
                update notification.outgoing
                   set state = 'WAITING', sent_at = null, claimed_until = not_before + interval '35 minutes'
                """).update();
        assertThat(run.send()).as("the claim of the killed node still stands").isZero();
        clock.moveTo(monday.plusHours(2));
        assertThat(run.send()).isEqualTo(1);
        assertThat(Arrays.stream(server().getReceivedMessages()).map(LettersTests::messageId))
                .hasSize(2)
                .containsOnly(messageId(server().getReceivedMessages()[0]));
    }

    @Test
    void nothingGoesAtNoonAtNightOrAtTheWeekend() {
        clock.moveTo(monday.withHour(11).withMinute(20));
        news("期限变了");
        for (var quiet : List.of(
                monday.withHour(12), monday.withHour(20), monday.plusDays(5).withHour(10))) {
            clock.moveTo(quiet);
            assertThat(run.send()).isZero();
        }
        clock.moveTo(monday.withHour(14).withMinute(30));
        assertThat(run.send()).isEqualTo(1);
    }

    @Test
    void heldAndDroppedLettersDoNotGoAndADropHasAReason() {
        news("第一件");
        news("第二件");
        var lines = coming();
        assertThat(lines).hasSize(2);
        as("officer", () -> {
            assertThat(outbox.hold(new Chosen.These(Set.of(lines.getFirst().id()))))
                    .isEqualTo(1);
            assertThatThrownBy(() ->
                            outbox.drop(new Chosen.These(Set.of(lines.getLast().id())), " "))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(outbox.drop(new Chosen.These(Set.of(lines.getLast().id())), "写错了"))
                    .isEqualTo(1);
            return true;
        });
        clock.moveTo(monday.plusHours(1));
        assertThat(run.send()).isZero();
        as("officer", () -> outbox.release(new Chosen.AllOf(OutboxView.COMING)));
        assertThat(run.send()).isEqualTo(1);
        assertThat(outbox("officer", OutboxView.DROPPED))
                .extracting(Outgoing::reason)
                .containsExactly("写错了");
    }

    @Test
    void theOutboxOfOtherUnitsDoesNotExist() {
        news("期限变了");
        var line = coming().getFirst();
        assertThat(outbox("officer.department", OutboxView.COMING)).isEmpty();
        assertThatThrownBy(() -> as("officer.department", () -> outbox.require(line.id())))
                .isInstanceOf(NotFound.class);
        assertThat(as("officer.department", () -> outbox.hold(new Chosen.These(Set.of(line.id())))))
                .isZero();
        assertThatThrownBy(() -> outbox("taiyuan", OutboxView.COMING)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAndMayBeTriedAgainOncePutRight() {
        people.register(new RegisterPerson("太联络", "taiyuan", "不是邮箱@", null));
        news("期限变了");
        clock.moveTo(monday.plusHours(1));
        assertThat(run.send()).isZero();
        assertThat(outbox("officer", OutboxView.FAILED))
                .extracting(Outgoing::fault)
                .containsExactly(Fault.ADDRESS_REFUSED);
        assertThat(as("officer", () -> outbox.tryAgain(new Chosen.AllOf(OutboxView.FAILED))))
                .isEqualTo(1);
        assertThat(coming()).hasSize(1);
    }

    @Test
    void whatIsNotDutyIsSwitchedOffByASignedLinkWithoutSigningIn() throws Exception {
        news("第一件");
        clock.moveTo(monday.plusHours(1));
        run.send();
        var header = only().getHeader("List-Unsubscribe")[0];
        assertThat(only().getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        var path = header.replaceAll("[<>]", "").replaceFirst("https?://[^/]+", "");

        var page = web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("期限与通知变化")
                .doesNotContain("太联络")
                .doesNotContain("taiyuan");
        news("问过一次，没有变");
        assertThat(coming()).as("following the link changes nothing").hasSize(1);

        web.perform(post(path)).andExpect(status().isOk());
        news("不再收到");
        assertThat(coming()).extracting(Outgoing::subject).doesNotContain("不再收到");
        tell("任务照常", Topic.DUTY);
        assertThat(coming()).extracting(Outgoing::subject).contains("任务照常");
    }

    @Test
    void aForgedLinkIsNotFound() throws Exception {
        news("第一件");
        var token = String.valueOf(coming().getFirst().unsubscribe()).replaceFirst(".*/", "");
        var forged = (token.charAt(5) == 'A' ? token.substring(0, 5) + 'B' : token.substring(0, 5) + 'A')
                + token.substring(6);
        for (var wrong : List.of(forged, "x", "AAAA", token + "AA")) {
            web.perform(post("/unsubscribe/" + wrong)).andExpect(status().isNotFound());
            web.perform(get("/unsubscribe/" + wrong)).andExpect(status().isNotFound());
        }
    }

    @Test
    void dutyGoesByTheChannelThatWasChosenAndMutingItIsImpossible() {
        assertThatThrownBy(() -> new Preference(null, Set.of(Topic.DUTY))).isInstanceOf(IllegalArgumentException.class);
        as("taiyuan", () -> {
            preferences.change(new Preference(DutyChannel.INBOX, Set.of()));
            return true;
        });
        tell("任务", Topic.DUTY);
        assertThat(coming()).isEmpty();
    }

    @Test
    void theMessengerOfTheUnitIsToldWithASignatureAndTriedAgain() throws Exception {
        var seen = new ConcurrentLinkedQueue<Seen>();
        var answers = new ConcurrentLinkedQueue<>(List.of(503, 204));
        var robot = robot(seen, answers);
        try {
            var unit = province.unit(TAIYUAN);
            as(
                    "taiyuan.leader",
                    () -> messengers.set(
                            unit,
                            0,
                            "http://127.0.0.1:%d/robot?key=1"
                                    .formatted(robot.getAddress().getPort()),
                            true));
            as("taiyuan", () -> {
                preferences.change(new Preference(DutyChannel.MESSENGER, Set.of()));
                return true;
            });
            tell("今天到期的事", Topic.DUTY);
            clock.moveTo(monday.plusHours(1));
            assertThat(run.send()).isZero();
            assertThat(coming()).singleElement().satisfies(kept -> {
                assertThat(kept.fault()).isEqualTo(Fault.REFUSED);
                assertThat(kept.faultDetail()).isEqualTo("HTTP 503");
            });
            clock.moveTo(monday.plusHours(1).plusMinutes(2));
            assertThat(run.send()).isEqualTo(1);

            var secret = as("taiyuan.leader", () -> messengers.require(unit))
                    .orElseThrow()
                    .secret();
            assertThat(seen).hasSize(2).allSatisfy(each -> {
                assertThat(each.signature()).isEqualTo("sha256=" + hmac(secret, each.time() + "." + each.body()));
                assertThat(each.body()).contains("\"msgtype\":\"text\"").contains("今天到期的事");
            });
            assertThat(seen.stream().map(Seen::delivery).distinct()).hasSize(1);
        } finally {
            robot.stop(0);
        }
    }

    @Test
    void onlyLeadersAndOfficersSetAMessengerAndNeverAPrivateOne() {
        var unit = province.unit(TAIYUAN);
        assertThatThrownBy(() -> as("taiyuan", () -> messengers.set(unit, 0, "https://im.example.org/", true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("datong.leader", () -> messengers.require(unit)))
                .isInstanceOf(NotFound.class);
        assertThat(as("officer", () -> messengers.set(unit, 0, "https://10.0.0.1/", true)))
                .hasToString("Refused[fault=INSIDE]");
    }

    private record Seen(String delivery, String time, String signature, String body) {}

    private static HttpServer robot(Queue<Seen> seen, Queue<Integer> answers) throws Exception {
        var robot = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        robot.createContext("/robot", exchange -> {
            var headers = exchange.getRequestHeaders();
            seen.add(new Seen(
                    headers.getFirst("X-Xinghe-Delivery"),
                    headers.getFirst("X-Xinghe-Timestamp"),
                    headers.getFirst("X-Xinghe-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(java.util.Objects.requireNonNull(answers.poll()), -1);
            exchange.close();
        });
        robot.start();
        return robot;
    }

    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void news(String subject) {
        tell(subject, Topic.NEWS);
    }

    private void tell(String subject, Topic topic) {
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

    private List<Outgoing> coming() {
        return outbox("officer", OutboxView.COMING);
    }

    private List<Outgoing> outbox(String who, OutboxView view) {
        return as(who, () -> outbox.list(view, 1)).lines();
    }

    private <T> T as(String who, java.util.concurrent.Callable<T> block) {
        return province.as(who, block);
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor signedIn(String who) {
        return org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user(
                signIns.loadUserByUsername(who));
    }

    private static MimeMessage only() {
        var received = server().getReceivedMessages();
        assertThat(received).hasSize(1);
        return received[0];
    }

    private static String messageId(Message message) {
        try {
            return message.getHeader("Message-ID")[0];
        } catch (jakarta.mail.MessagingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /// The first part of a type, however deep it lies.
    private static String part(jakarta.mail.Part whole, String type) throws Exception {
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
