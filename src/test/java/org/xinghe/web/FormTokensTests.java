package org.xinghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.testing.MovedClock;

@ApplicationModuleTest(module = "history", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class FormTokensTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2022, 5, 30, 12, 0);

    private final FormTokens tokens;
    private final MovedClock clock;

    FormTokensTests(FormTokens tokens, MovedClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @BeforeEach
    void standAtNoon() {
        clock.moveTo(NOON);
    }

    @Test
    void aTokenHoldsFromTwoSecondsToTwelveHoursForItsPurposeOnly() {
        var token = tokens.issue("question 1");
        assertThat(tokens.holds(token, "question 1")).isFalse();
        clock.moveTo(NOON.plusSeconds(2));
        assertThat(tokens.holds(token, "question 1")).isTrue();
        assertThat(tokens.holds(token, "question 2")).isFalse();
        clock.moveTo(NOON.plusHours(12));
        assertThat(tokens.holds(token, "question 1")).isTrue();
        clock.moveTo(NOON.plusHours(12).plusSeconds(1));
        assertThat(tokens.holds(token, "question 1")).isFalse();
    }

    @Test
    void whatIsNotOursHoldsNever() {
        var token = tokens.issue("question 1");
        clock.moveTo(NOON.plusMinutes(1));
        var bent = (token.charAt(3) == 'A' ? 'B' : 'A') + "";
        for (var forged : new String[] {
            "",
            "x",
            token + "A",
            token.substring(1),
            token.substring(0, 3) + bent + token.substring(4),
            "𠮷".repeat(27),
            "!".repeat(54),
            "A".repeat(54)
        }) {
            assertThat(tokens.holds(forged, "question 1")).as(forged).isFalse();
            assertThat(tokens.spend(forged, "question 1")).as(forged).isFalse();
        }
        assertThat(tokens.holds(token, "question 1")).isTrue();
    }

    @Test
    void ofTenWhoSendTheSameTokenAtOnceOneIsTaken() throws Exception {
        var token = tokens.issue("question 1");
        clock.moveTo(NOON.plusMinutes(1));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = senders.invokeAll(IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(_ -> () -> tokens.spend(token, "question 1"))
                    .toList());
            var taken = 0;
            for (var answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
        assertThat(tokens.holds(token, "question 1")).isFalse();
    }
}
