package org.xinghe.notification.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.Campaigns;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Receipts;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.MessageKind;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// The run of a day over real records.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "notification")
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class DailyChaseTests {

    private final ApplicationContext beans;
    private final DailyChase chase;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final MovedClock clock;
    private final CountedStatements statements;
    private final Province province;

    DailyChaseTests(
            ApplicationContext beans,
            DailyChase chase,
            Inbox inbox,
            JdbcClient jdbc,
            MovedClock clock,
            CountedStatements statements) {
        this.beans = beans;
        this.chase = chase;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
        this.statements = statements;
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        this.province = Province.in(beans);
    }

    @Test
    void eachPostHasOneMessageADayAndNobodyHearsAtNight() {
        releasedOn("2022-05-16T09:00:00", "晋科协催〔2022〕1号");

        assertThat(runAt("2022-05-18T07:59:00")).isEqualTo(new RunOutcome.Quiet());
        var day = LocalDate.of(2022, 5, 18);
        assertThat(runAt("2022-05-18T08:30:00")).isInstanceOfSatisfying(RunOutcome.Done.class, done -> {
            assertThat(done.day()).isEqualTo(day);
            assertThat(done.posts()).isPositive().isEqualTo(done.written());
        });
        assertThat(runAt("2022-05-18T15:00:00")).isEqualTo(new RunOutcome.Over(day));
        assertThat(digestsOn(day, "taiyuan")).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from (select from notification.digest group by unit, post, day having count(*) > 1) twice")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRunThatWasBrokenOffGoesOnAndWritesToNobodyTwice() {
        releasedOn("2022-05-23T09:00:00", "晋科协催〔2022〕2号");
        var day = LocalDate.of(2022, 5, 25);
        assertThat(runAt("2022-05-25T08:30:00")).isInstanceOf(RunOutcome.Done.class);
        var whole = postsWrittenTo(day);
        // as a kill between two batches leaves it
        jdbc.sql("update notification.chase_run set finished_at = null where day = :day")
                .param("day", day)
                .update();
        jdbc.sql("""
                with lost as (select id from notification.digest where day = :day order by unit limit 5),
                     lines as (delete from notification.digest_line where digest in (select id from lost)),
                     told as (delete from notification.message where object in (select id from lost))
                delete from notification.digest where id in (select id from lost)
                """).param("day", day).update();

        assertThat(runAt("2022-05-25T09:10:00")).isEqualTo(new RunOutcome.Done(day, whole.size(), 5));
        assertThat(postsWrittenTo(day)).isEqualTo(whole);
        assertThat(messagesOn(day)).isEqualTo(whole.size());
    }

    @Test
    void aNewMessageStandsForTheUnreadOnesOfEarlierDays() {
        releasedOn("2022-08-01T09:00:00", "晋科协催〔2022〕7号");
        runAt("2022-08-03T08:30:00");
        runAt("2022-08-08T08:30:00");
        assertThat(province.as("xinzhou", () -> inbox.mine(200)).stream()
                        .filter(message -> message.kind() == MessageKind.DIGEST && !message.isRead()))
                .singleElement()
                .satisfies(
                        message -> assertThat(CampaignTime.dayOf(message.at())).isEqualTo(LocalDate.of(2022, 8, 8)));
    }

    @Test
    void messagesOfOtherUnitsDoNotExist() {
        releasedOn("2022-09-05T09:00:00", "晋科协催〔2022〕8号");
        runAt("2022-09-07T08:30:00");
        var own = province.as("linfen", () -> inbox.mine(200)).stream()
                .filter(message -> message.kind() == MessageKind.DIGEST)
                .map(message -> DigestId.of(message.href().replaceFirst(".*/", "")))
                .findFirst()
                .orElseThrow();
        var week = province.as("officer", () -> inbox.mine(200)).stream()
                .filter(message -> message.kind() == MessageKind.WEEKLY)
                .map(message -> WeeklyId.of(message.href().replaceFirst(".*/", "")))
                .findFirst()
                .orElseThrow();
        var digests = beans.getBean(Digests.class);
        var weeklies = beans.getBean(Weeklies.class);

        assertThat(province.as("linfen", () -> digests.require(own)).digest().lines())
                .isNotEmpty();
        assertThat(province.as("officer", () -> digests.require(own)))
                .isEqualTo(province.as("linfen", () -> digests.require(own)));
        assertThat(province.as("officer", () -> weeklies.require(week)).lines()).isNotEmpty();
        assertThatThrownBy(() -> province.as("datong", () -> digests.require(own)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as("linfen", () -> weeklies.require(week)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void severalNodesRunADayOnce() throws Exception {
        releasedOn("2022-05-30T09:00:00", "晋科协催〔2022〕3号");
        clock.moveTo(LocalDateTime.parse("2022-06-01T08:30:00"));
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var answers = List.of(1, 2, 3, 4).stream()
                    .map(_ -> nodes.submit(() -> {
                        start.await();
                        return chase.run();
                    }))
                    .toList();
            start.countDown();
            var outcomes = new java.util.ArrayList<RunOutcome>();
            for (var answer : answers) {
                outcomes.add(answer.get());
            }
            assertThat(outcomes).filteredOn(RunOutcome.Done.class::isInstance).hasSize(1);
        }
    }

    @Test
    void aReceiptThatWasTakenIsNoLongerAskedForAndTheLeaderHearsAfterFiveDays() {
        var campaign = releasedOn("2022-06-06T09:00:00", "晋科协催〔2022〕4号");
        province.as("taiyuan", () -> beans.getBean(Receipts.class).take(campaign, province.unit("太原市科学技术协会")));

        runAt("2022-06-08T08:30:00");
        assertThat(linesOf("taiyuan", MessageKind.DIGEST, campaign)).isZero();
        assertThat(linesOf("datong", MessageKind.DIGEST, campaign)).isEqualTo(1);

        runAt("2022-06-13T08:30:00");
        assertThat(linesOf("datong.leader", MessageKind.DIGEST_ROSE, campaign)).isZero();
        runAt("2022-06-14T08:30:00");
        runAt("2022-06-16T08:30:00");
        assertThat(linesOf("datong.leader", MessageKind.DIGEST_ROSE, campaign)).isEqualTo(1);
        assertThat(linesOf("taiyuan.leader", MessageKind.DIGEST_ROSE, campaign)).isZero();
    }

    @Test
    void theRunAsksTheDatabaseAsOftenForManyUnitsAsForFew() throws Exception {
        releasedOn("2022-07-04T09:00:00", "晋科协催〔2022〕5号");
        clock.moveTo(LocalDateTime.parse("2022-07-06T08:30:00"));
        var once = statements.during(chase::run);
        releasedOn("2022-07-07T09:00:00", "晋科协催〔2022〕6号");
        ManyUnits.in(jdbc, 600, "晋科协催〔2022〕6号");
        clock.moveTo(LocalDateTime.parse("2022-07-11T08:30:00"));
        var many = statements.during(chase::run);

        assertThat(jdbc.sql("select written from notification.chase_run where day = '2022-07-11'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(600);
        assertThat(many - once)
                .as("the same for each further batch of 200 posts, nothing for each post")
                .isLessThanOrEqualTo(3 * 20);
    }

    private NoticeId releasedOn(String when, String number) {
        clock.moveTo(LocalDateTime.parse(when));
        return beans.getBean(Campaigns.class)
                .require(province.releasedCampaign(number))
                .notice();
    }

    private RunOutcome runAt(String when) {
        clock.moveTo(LocalDateTime.parse(when));
        return chase.run();
    }

    private long digestsOn(LocalDate day, String who) {
        return province.as(who, () -> inbox.mine(200)).stream()
                .filter(message -> message.kind() == MessageKind.DIGEST)
                .filter(message -> CampaignTime.dayOf(message.at()).equals(day))
                .count();
    }

    /// In how many lines today's message of a kind to somebody asks for the receipt of a notice.
    private long linesOf(String who, MessageKind kind, NoticeId notice) {
        return province.as(who, () -> inbox.mine(200)).stream()
                .filter(message -> message.kind() == kind && message.at().equals(clock.instant()))
                .findFirst()
                .map(message -> jdbc.sql(
                                "select count(*) from notification.digest_line where digest = :digest and href like :notice")
                        .param(
                                "digest",
                                DigestId.of(message.href().replaceFirst(".*/", ""))
                                        .value())
                        .param("notice", "%" + notice + "%")
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    private List<@org.jspecify.annotations.Nullable String> postsWrittenTo(LocalDate day) {
        return jdbc.sql("select unit || ' ' || post from notification.digest where day = :day order by 1")
                .param("day", day)
                .query(String.class)
                .list();
    }

    private int messagesOn(LocalDate day) {
        return jdbc.sql("""
                select count(*) from notification.message
                  join notification.digest on digest.id = message.object
                 where digest.day = :day
                """).param("day", day).query(Integer.class).single();
    }
}
