package org.xinghe.attendance.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.attendance.registration.RegisterOutcome.Kept;
import org.xinghe.attendance.registration.RegisterOutcome.Reason;
import org.xinghe.attendance.registration.RegisterOutcome.Refused;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

@ApplicationModuleTest(module = "attendance", mode = BootstrapMode.ALL_DEPENDENCIES)
@org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class, MovedClock.class})
class RegistrationRushTests {

    private final Registrations registrations;
    private final Settlements settlements;
    private final Admissions admissions;
    private final JdbcClient jdbc;
    private final MovedClock clock;
    private final Lectures lectures;
    private final Registered registered;

    RegistrationRushTests(
            Registrations registrations,
            Settlements settlements,
            Admissions admissions,
            JdbcClient jdbc,
            MovedClock clock,
            ApplicationContext beans) {
        this.registrations = registrations;
        this.settlements = settlements;
        this.admissions = admissions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.lectures = new Lectures(beans);
        this.registered = new Registered(beans);
    }

    @BeforeEach
    void itIsTheDayOfTheNotice() {
        clock.moveTo(Lectures.MORNING.minusDays(14));
    }

    @Test
    void ofTwoHundredWhoComeAtOnceForFiftyPlacesExactlyFiftyGetThemAndTheOthersWaitInOrder() throws Exception {
        var id = lectures.published(50);
        lectures.setUp(id, 5, false);
        var outcomes = allAtOnce(IntStream.range(0, 200)
                .mapToObj(number -> lectures.wish(id, "第%d位".formatted(number), 1))
                .toList());

        assertThat(outcomes).allMatch(Kept.class::isInstance);
        assertThat(admissions.confirmed(lectures.session(id))).hasSize(50);
        assertThat(registered.numbers(id, "CONFIRMED")).isEqualTo(range(1, 50));
        assertThat(registered.numbers(id, "WAITING")).isEqualTo(range(51, 200));
        assertThat(registered.counter(id)).isEqualTo(List.of(50, 50, 150, 200));
    }

    @Test
    void inARushOfLargeAndSmallBookingsWithCancellationsAndALowerCapacityNothingIsOversold() throws Exception {
        var id = lectures.published(60);
        lectures.setUp(id, 10, false, new QuotaGroup("g1", "青年科技工作者", 15));
        var wishes = IntStream.range(0, 160)
                .mapToObj(number -> lectures.wish(id, "旅客" + number, 1 + number % 7, number % 3 == 0 ? "g1" : ""))
                .toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Future<?>>();
            for (var wish : wishes) {
                tasks.add(pool.submit(() -> {
                    var kept = (Kept) registrations.register(wish);
                    if (wish.heads() % 2 == 0) {
                        registrations.cancel(kept.code());
                    }
                }));
            }
            tasks.add(pool.submit(() -> lectures.replan(id, 45)));
            for (var task : tasks) {
                task.get();
            }
        }
        var capacity = lectures.standing(id).session().capacity();
        assertThat(capacity).isNotNull();
        assertThat(registered.taken(id)).isLessThanOrEqualTo(capacity);
        assertThat(registered.counter(id).getFirst()).isLessThanOrEqualTo(capacity);
        assertThat(registered.counter(id).get(1)).isEqualTo(registered.taken(id));
        settlements.lookAgain(lectures.session(id), id);
        assertThat(registered.counter(id).get(1)).isEqualTo(registered.taken(id));
    }

    @Test
    void theDatabaseItselfRefusesToOversell() {
        var id = lectures.published(2);
        lectures.setUp(id, 5, false);
        registrations.register(lectures.wish(id, "王一", 2));
        assertThatThrownBy(() -> jdbc.sql("update attendance.session_places set taken = 3 where session = :session")
                        .param("session", lectures.session(id).value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("session_is_never_oversold");
    }

    @Test
    void theSameFormSentTwiceIsOneRegistrationAndAKnownMobileNumberIsRefusedWithoutItsCode() throws Exception {
        var id = lectures.published(9);
        lectures.setUp(id, 5, false);
        var wish = lectures.wish(id, "𠮷田㛃", 1);
        var outcomes = allAtOnce(Collections.nCopies(20, wish));
        assertThat(outcomes).containsOnly(outcomes.getFirst());
        assertThat(registrations.register(Lectures.with(wish, UUID.randomUUID(), wish.mobile(), "other@example.org")))
                .isEqualTo(new Refused(Reason.SAME_CONTACT));
        assertThat(admissions.confirmed(lectures.session(id)))
                .extracting(Admission::name)
                .containsExactly("𠮷田㛃");
        assertThat(registered.messagesOf(outcomes.getFirst())).containsExactly(MessageReason.CONFIRMED);
    }

    @Test
    void ofABatchThatBreaksTheOthersAreKept() throws Exception {
        var id = lectures.published(30);
        lectures.setUp(id, 5, false);
        var wishes = new ArrayList<Register>();
        for (var number = 0; number < 20; number++) {
            wishes.add(lectures.wish(id, number == 7 ? "坏\u0000名" : "好名" + number, 1));
        }
        var kept = new ArrayList<RegisterOutcome>();
        var broken = 0;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : wishes.stream()
                    .map(wish -> pool.submit(() -> registrations.register(wish)))
                    .toList()) {
                try {
                    kept.add(task.get());
                } catch (java.util.concurrent.ExecutionException _) {
                    broken++;
                }
            }
        }
        assertThat(broken).isEqualTo(1);
        assertThat(kept).hasSize(19).allMatch(Kept.class::isInstance);
        assertThat(registered.taken(id)).isEqualTo(19);
        assertThat(registered.counter(id).get(1)).isEqualTo(19);
    }

    private List<RegisterOutcome> allAtOnce(List<Register> wishes) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = wishes.stream()
                    .map(wish -> pool.submit(() -> {
                        start.await();
                        return registrations.register(wish);
                    }))
                    .toList();
            start.countDown();
            var outcomes = new ArrayList<RegisterOutcome>();
            for (var task : tasks) {
                outcomes.add(task.get());
            }
            return outcomes;
        }
    }

    private static List<Long> range(long from, long to) {
        return java.util.stream.LongStream.rangeClosed(from, to).boxed().toList();
    }
}
