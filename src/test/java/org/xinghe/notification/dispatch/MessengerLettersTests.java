package org.xinghe.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.notification.outbox.Fault;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.notification.preference.DutyChannel;
import org.xinghe.notification.preference.Preference;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;

/// What goes to the messenger of a unit's own office: signed, tried again, never to a private address.
class MessengerLettersTests extends LettersTest {

    @Autowired
    MessengerLettersTests(ApplicationContext beans, MovedClock clock, MockMvc web) {
        super(beans, clock, web);
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
}
