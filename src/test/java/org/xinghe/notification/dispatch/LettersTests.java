package org.xinghe.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notification.outbox.Chosen;
import org.xinghe.notification.outbox.Fault;
import org.xinghe.notification.outbox.OutboxView;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.OutgoingState;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;

/// Letters on their way out: looked through, sent by a real server, kept while it is down, told once.
class LettersTests extends LettersTest {

    @Autowired
    LettersTests(ApplicationContext beans, MovedClock clock, MockMvc web) {
        super(beans, clock, web);
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
}
