package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

class CampaignBrowserTests extends BrowserTest {

    private final ApplicationContext beans;
    private final Duties duties;

    @Autowired
    CampaignBrowserTests(ApplicationContext beans, Duties duties) {
        this.beans = beans;
        this.duties = duties;
    }

    @Test
    void everyPageOfACampaignFitsAPhoneAndADesk() {
        var province = Province.in(beans);
        var notice = province.confirmedNotice("晋科协测〔2022〕8801号");
        var campaign = province.releasedCampaign("晋科协测〔2022〕8802号");
        var taiyuan = province.unit("太原市科学技术协会");
        var report = duties.of(campaign).stream()
                .filter(duty -> duty.kind() == DutyKind.REPORT)
                .findFirst()
                .orElseThrow();

        var officer = signIn(open("/sign-in"), "officer");
        fits(officer, "/desk/notices/%s/duties".formatted(notice), "duties");
        fits(officer, "/desk/notices/%s/routes".formatted(notice), "routes");
        fits(
                officer,
                "/desk/notices/%s/duties/%s"
                        .formatted(notice, duties.proposedFor(notice).getFirst().id()),
                "duty");
        fits(officer, "/desk/campaigns", "campaigns");
        fits(officer, "/desk/campaigns/" + campaign, "campaign");
        fits(officer, "/desk/campaigns/%s/board".formatted(campaign), "board");
        fits(officer, "/desk/duties/%s/units/%s".formatted(report.id(), taiyuan), "owed-officer");
        officer.navigate("/desk/campaigns/%s/board".formatted(campaign));
        assertThat(officer.locator(".heat tbody tr").count()).isEqualTo(16);

        var coordinator = signIn(open("/sign-in"), "taiyuan");
        fits(coordinator, "/desk/duties", "my-duties");
        fits(coordinator, "/desk/duties/%s/units/%s".formatted(report.id(), taiyuan), "owed-unit");
        assertThat(complaints()).isEmpty();
    }

    private static void fits(Page page, String path, String name) {
        for (var width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            shoot(page, "campaign-%s-%d".formatted(name, width));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d pixels", path, width)
                    .isEqualTo(width);
        }
    }
}
