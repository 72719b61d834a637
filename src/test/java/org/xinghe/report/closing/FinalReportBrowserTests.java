package org.xinghe.report.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.CountingMethod;
import org.xinghe.campaign.Campaigns;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// The final report in an officer's browser.
class FinalReportBrowserTests extends BrowserTest {

    private static final String TAIYUAN = "太原市科学技术协会";

    private final ApplicationContext beans;

    @Autowired
    FinalReportBrowserTests(ApplicationContext beans) {
        this.beans = beans;
    }

    @Test
    void theOfficerLooksChoosesAndDownloads() {
        var province = Province.in(beans);
        var campaign = province.releasedCampaign("晋科协览〔2022〕51号");
        var held = new Held(beans, province, campaign);
        var strand =
                beans.getBean(Campaigns.class).strandsOf(campaign).getFirst().id();
        held.activity("taiyuan", TAIYUAN, "140100", strand, "量子科普报告会", 1200, CountingMethod.TICKETS, 35_000);
        held.activity("taiyuan", TAIYUAN, "140100", strand, "弘扬科学家精神座谈会", 80, CountingMethod.ESTIMATE, null);
        held.activity("datong", "大同市科学技术协会", "140200", null, "不知怎么数的", 500, null, null);
        held.acceptedReport("taiyuan", TAIYUAN, List.of("报告会走进二十所学校，听众与讲者面对面交流", "夜校开到车间里"));
        held.acceptedReport("datong", "大同市科学技术协会", List.of("云冈研学"));

        var page = signIn(open("/sign-in"), "officer");
        page.navigate("/desk/campaigns/%s/final-report".formatted(campaign));
        shoot(page, "final-report");
        page.locator("#highlights input[type=checkbox]").nth(1).check();
        page.locator("#highlights button").click();
        assertThat(page.locator(".flash").textContent()).contains("已选 3 条亮点工作");
        var file = page.waitForDownload(
                () -> page.locator("a[href$='final-report.docx']").click());
        assertThat(file.suggestedFilename()).isEqualTo("山西省2022年“全国科技工作者日”系列活动总结报告.docx");
        page.setViewportSize(390, 844);
        shoot(page, "final-report-phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(complaints()).isEmpty();
    }
}
