package org.xinghe.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.ReleaseOutcome.Refused;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.notice.Releases;
import org.xinghe.testing.Amending;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// A supplement goes out whole, once, and from what stands; or not at all.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class RevisionReleaseTests {

    private static final LocalDate TENTH_OF_JULY = LocalDate.of(2022, 7, 10);

    private final ApplicationContext beans;
    private final Revisions revisions;
    private final RevisionReach reach;
    private final Duties duties;
    private final Province province;
    private final Amending amending;

    RevisionReleaseTests(ApplicationContext beans, Revisions revisions, RevisionReach reach, Duties duties) {
        this.beans = beans;
        this.revisions = revisions;
        this.reach = reach;
        this.duties = duties;
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
        this.province = Province.in(beans);
        this.amending = new Amending(beans, province);
    }

    @BeforeEach
    void theFirstOfJune() {
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
    }

    @Test
    void nothingGoesOutWhileAChangeIsOpenAndAChangeVoidsTheSignatures() {
        var campaign = released();
        var supplement = amending.supplement(campaign, "总结报送时间延长至7月10日。");
        assertThat(refusals(amending.releaseAsItIs(supplement)))
                .contains("revision.objection.unsettled", "notice.objection.no-recipients");

        province.as("officer", () -> revisions.confirmWhole(supplement));
        assertThat(bean(Releases.class).signaturesOf(supplement)).isEmpty();
        amending.sign(supplement);
        assertThat(bean(Notices.class).require(supplement).status()).isEqualTo(NoticeStatus.COUNTERSIGNED);
        var change = revisions.require(supplement).changes().getFirst();
        province.as("officer", () -> {
            revisions.drop(supplement, change.id(), change.version());
            return null;
        });
        assertThat(bean(Releases.class).signaturesOf(supplement)).isEmpty();
        assertThat(refusals(amending.releaseAsItIs(supplement))).contains("revision.objection.nothing");
    }

    @Test
    void ofTwoSupplementsThatGoOutAtOnceTheSecondSeesWhatTheFirstHasChanged() throws Exception {
        var campaign = released();
        var report = duties.reportDutyOf(campaign).orElseThrow();
        var first = prepared(campaign, "总结报送时间延长至7月10日。");
        var second = prepared(campaign, "总结报送时间延长至7月20日。");

        var outcomes = atOnce(
                () -> province.as("officer", () -> bean(Releases.class).release(first)),
                () -> province.as("officer", () -> bean(Releases.class).release(second)));

        assertThat(outcomes).filteredOn(Released.class::isInstance).hasSize(1);
        assertThat(outcomes.stream().filter(Refused.class::isInstance).flatMap(RevisionReleaseTests::refusalsOf))
                .containsExactly("revision.objection.overtaken");
        var out = bean(Notices.class).require(first).releasedAt() != null ? first : second;
        var left = out.equals(first) ? second : first;
        assertThat(duties.require(report).dueOn())
                .isEqualTo(out.equals(first) ? TENTH_OF_JULY : LocalDate.of(2022, 7, 20));
        assertThat(bean(Receipts.class).of(left)).isEmpty();

        province.as("officer", () -> {
            revisions.proposeAgain(left);
            return null;
        });
        assertThat(amending.release(left)).isInstanceOf(Released.class);
        assertThat(duties.require(report).dueOn())
                .isEqualTo(out.equals(first) ? LocalDate.of(2022, 7, 20) : TENTH_OF_JULY);
    }

    @Test
    void theSameSupplementReleasedTwiceAtOnceGoesOutOnce() throws Exception {
        var campaign = released();
        var supplement = prepared(campaign, "各省级学会要于6月8日前报送一个典型案例。");
        var concerned = reach.concerned(revisions.require(supplement));
        Callable<ReleaseOutcome> release =
                () -> province.as("officer", () -> bean(Releases.class).release(supplement));
        assertThat(atOnce(release, release))
                .filteredOn(Released.class::isInstance)
                .hasSize(1);
        assertThat(duties.of(campaign).stream().filter(duty -> duty.what().contains("典型案例")))
                .hasSize(1);
        assertThat(bean(Receipts.class).of(supplement))
                .extracting(ReceiptLine::unit)
                .containsExactlyInAnyOrderElementsOf(concerned);
    }

    @Test
    void aReleaseThatIsBrokenOffHasChangedNothing() {
        var campaign = released();
        var supplement = prepared(campaign, "总结报送时间延长至7月10日。取消线上开幕式。");
        var before = duties.of(campaign);
        new TransactionTemplate(bean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            assertThat(province.as("officer", () -> bean(Releases.class).release(supplement)))
                    .isInstanceOf(Released.class);
            assertThat(duties.of(campaign)).isNotEqualTo(before);
            status.setRollbackOnly();
        });
        assertThat(duties.of(campaign)).isEqualTo(before);
        assertThat(bean(Receipts.class).of(supplement)).isEmpty();
        assertThat(revisions.require(supplement).doneAt()).isNull();
        assertThat(province.as("officer", () -> bean(Releases.class).release(supplement)))
                .isInstanceOf(Released.class);
    }

    private CampaignId released() {
        return province.releasedCampaign(Amending.number());
    }

    private NoticeId prepared(CampaignId campaign, String says) {
        var supplement = amending.supplement(campaign, says);
        province.as("officer", () -> revisions.confirmWhole(supplement));
        amending.sign(supplement);
        return supplement;
    }

    private static List<ReleaseOutcome> atOnce(Callable<ReleaseOutcome> one, Callable<ReleaseOutcome> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.of(one, other)
                    .map(each -> threads.submit(() -> {
                        start.await();
                        return each.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<ReleaseOutcome>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private static List<String> refusals(ReleaseOutcome outcome) {
        return refusalsOf(outcome).toList();
    }

    private static Stream<String> refusalsOf(ReleaseOutcome outcome) {
        return ((Refused) outcome).objections().stream().map(ReleaseObjection::key);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
