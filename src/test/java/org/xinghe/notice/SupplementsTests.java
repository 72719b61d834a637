package org.xinghe.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.Campaigns;
import org.xinghe.notice.SupplementOutcome.Declared;
import org.xinghe.notice.SupplementOutcome.NotTaken;
import org.xinghe.notice.SupplementOutcome.Reason;
import org.xinghe.notice.SupplementOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Which notice may say that it supplements or corrects which other one.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class SupplementsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Notices notices;
    private final NoticeFacts facts;
    private final Supplements supplements;
    private final Campaigns campaigns;
    private final Province province;

    SupplementsTests(
            ApplicationContext beans,
            Notices notices,
            NoticeFacts facts,
            Supplements supplements,
            Campaigns campaigns) {
        this.notices = notices;
        this.facts = facts;
        this.supplements = supplements;
        this.campaigns = campaigns;
        this.province = Province.in(beans);
    }

    @Test
    void aSupplementKnowsItsNoticeAndIsAskedForNeitherThemeNorPeriod() {
        var original = released();
        var declared = (Declared) take(original, text("山西省科学技术协会  山西省科学技术厅"));

        var supplement = notices.require(declared.supplement());
        assertThat(supplement.supplements()).isEqualTo(original);
        assertThat(supplements.of(original)).containsExactly(supplement);
        assertThat(facts.of(supplement.id()).stream().filter(fact -> fact.state() == FactState.DROPPED))
                .extracting(NoticeFact::kind)
                .containsExactly(FactKind.THEME, FactKind.PERIOD);
        assertThatThrownBy(() -> province.as("officer", () -> campaigns.compile(supplement.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhatIsOutIsSupplementedByItsOwnIssuersAndNoSupplementIs() {
        var prepared = province.confirmedNotice(number());
        var original = released();
        var declared = (Declared) take(original, text("山西省科学技术协会  山西省科学技术厅"));
        var before = province.as("officer", notices::worklist).size();

        assertThat(take(prepared, text("山西省科学技术协会"))).isEqualTo(new Refused(Reason.ORIGINAL_NOT_OUT));
        assertThat(take(declared.supplement(), text("山西省科学技术协会"))).isEqualTo(new Refused(Reason.ORIGINAL_NOT_OUT));
        assertThat(take(original, text("太原市科学技术协会"))).isEqualTo(new Refused(Reason.OTHER_ISSUERS));
        assertThat(take(original, "收到。")).isInstanceOf(NotTaken.class);
        assertThat(province.as("officer", () -> supplements.declare(original, original)))
                .isEqualTo(new Refused(Reason.OUT_ITSELF));
        assertThat(province.as("officer", notices::worklist)).hasSize(before);
        assertThat(supplements.of(original)).extracting(NoticeSummary::id).containsExactly(declared.supplement());
    }

    @Test
    void nobodySupplementsANoticeThatOthersIssue() {
        var original = released();
        assertThatThrownBy(() -> province.as("taiyuan", () -> supplements.take(original, wish(text("太原市科学技术协会")))))
                .isInstanceOf(NotFound.class);
        assertThat(supplements.of(original)).isEqualTo(List.of());
    }

    private SupplementOutcome take(NoticeId original, String text) {
        return province.as("officer", () -> supplements.take(original, wish(text)));
    }

    private TakeNotice wish(String text) {
        return new TakeNotice("补充通知.txt", text.getBytes(StandardCharsets.UTF_8), province.unit("山西省科学技术协会"));
    }

    private NoticeId released() {
        return campaigns.require(province.releasedCampaign(number())).notice();
    }

    private static String number() {
        return "晋科协补〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    private static String text(String issuers) {
        return """
                关于补充“全国科技工作者日”系列活动有关事项的通知

                各市科协、市科技局：
                总结报送时间延长至7月10日。
                %s
                2022年6月1日
                """.formatted(issuers);
    }
}
