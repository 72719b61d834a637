package org.xinghe.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Reminder;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "notification")
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class InboxTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2022, 3, 1, 9, 0);
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final ApplicationContext beans;
    private final Inbox inbox;
    private final Campaigns campaigns;
    private final Receipts receipts;
    private final Units units;
    private final MovedClock clock;
    private Province province;

    InboxTests(
            ApplicationContext beans,
            Inbox inbox,
            Campaigns campaigns,
            Receipts receipts,
            Units units,
            MovedClock clock) {
        this.beans = beans;
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.receipts = receipts;
        this.units = units;
        this.clock = clock;
        this.province = Province.in(beans);
    }

    @BeforeEach
    void nextDay() {
        clock.moveTo(FIRST_DAY.plusDays(DAYS.getAndIncrement()));
        province = Province.in(beans);
    }

    @Test
    void aReleasedNoticeIsToldOnceToEachAddressedUnitAndOnlyThoseMissingAreReminded(Scenario scenario) {
        var campaign = campaigns.require(province.releasedCampaign("晋科协测〔2022〕61号"));
        waitFor(scenario, "datong", MessageKind.NOTICE_RELEASED, campaign);
        waitFor(scenario, "taiyuan", MessageKind.NOTICE_RELEASED, campaign);
        assertThat(countOf("officer", MessageKind.NOTICE_RELEASED, campaign)).isZero();

        province.as("taiyuan", () -> receipts.take(campaign.notice(), province.unit("太原市科学技术协会")));
        province.as("officer", () -> receipts.remindMissing(campaign.notice(), Reminder.AT_ONCE));

        waitFor(scenario, "datong", MessageKind.NOTICE_REMINDED, campaign);
        assertThat(countOf("taiyuan", MessageKind.NOTICE_REMINDED, campaign)).isZero();
        assertThat(countOf("datong", MessageKind.NOTICE_RELEASED, campaign)).isEqualTo(1);
    }

    @Test
    void aMessageOfAnotherPostIsNotFoundAndAReadOneStaysRead(Scenario scenario) {
        var campaign = campaigns.require(province.releasedCampaign("晋科协测〔2022〕62号"));
        waitFor(scenario, "society", MessageKind.NOTICE_RELEASED, campaign);
        var message = province.as("society", () -> inbox.mine(100)).stream()
                .filter(each -> each.href().contains(campaign.notice().toString()))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> province.as("datong", () -> inbox.read(message.id())))
                .isInstanceOf(NotFound.class);
        var unreadBefore = province.as("society", inbox::unread);
        var first = province.as("society", () -> inbox.read(message.id()));
        var second = province.as("society", () -> inbox.read(message.id()));

        assertThat(second).isEqualTo(first);
        assertThat(province.as("society", inbox::unread)).isEqualTo(unreadBefore - 1);
    }

    @Test
    void whoCarriesOnAMergedUnitReadsItsMessagesAndNoneTwice(Scenario scenario) {
        var campaign = campaigns.require(province.releasedCampaign("晋科协测〔2022〕63号"));
        province.as("university", () -> receipts.take(campaign.notice(), province.unit("汾河大学科学技术协会")));
        province.as("officer", () -> receipts.remindMissing(campaign.notice(), Reminder.AT_ONCE));
        waitFor(scenario, "university", MessageKind.NOTICE_RELEASED, campaign);
        waitFor(scenario, "enterprise", MessageKind.NOTICE_RELEASED, campaign);
        waitFor(scenario, "enterprise", MessageKind.NOTICE_REMINDED, campaign);

        units.merge(province.unit("晋星制造科学技术协会"), province.unit("汾河大学科学技术协会"));

        waitFor(scenario, "university", MessageKind.NOTICE_REMINDED, campaign);
        assertThat(countOf("university", MessageKind.NOTICE_RELEASED, campaign)).isEqualTo(1);
    }

    private void waitFor(Scenario scenario, String who, MessageKind kind, CampaignSummary campaign) {
        scenario.stimulate(() -> campaign)
                .andWaitAtMost(SOON)
                .andWaitForStateChange(() -> countOf(who, kind, campaign), count -> count > 0)
                .andVerify(count -> assertThat(count).isPositive());
    }

    private long countOf(String who, MessageKind kind, CampaignSummary campaign) {
        return province.as(who, () -> inbox.mine(200)).stream()
                .filter(message -> message.kind() == kind
                        && message.href().contains(campaign.notice().toString()))
                .count();
    }
}
