package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.Campaigns;
import org.xinghe.notice.Notices;
import org.xinghe.testing.Amending;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

class ChangesBrowserTests extends BrowserTest {

    private final ApplicationContext beans;

    @Autowired
    ChangesBrowserTests(ApplicationContext beans) {
        this.beans = beans;
    }

    @Test
    void whatACorrectionChangesFitsAPhoneAndADesk() {
        var province = Province.in(beans);
        var amending = new Amending(beans, province);
        var campaign = province.releasedCampaign(Amending.number());
        var original = beans.getBean(Campaigns.class).require(campaign).notice();
        var text = String.join("\n", beans.getBean(Notices.class).textOf(original))
                .replaceFirst("晋科协更〔2022〕\\d+号", Amending.number())
                .replace("于6月底前报送", "于7月10日前报送")
                .replace("举办“全国科技工作者日”线上开幕式。", "举办“全国科技工作者日”线下开幕式。")
                .replace("七是倡导科学应对身边的健康问题，通过农村微课堂等平台广泛开展图文和视频宣传。", "")
                .replace("四是举办防灾减灾科普宣传活动。", "四是举办防灾减灾科普宣传活动。五是组织科普大篷车进山区。");
        var correction = amending.take(campaign, text);
        var supplement = amending.supplement(campaign, "有关高校科协要于6月8日前报送一个典型案例。光伏设备验收延期至8月1日。");

        var officer = signIn(open("/sign-in"), "officer");
        fits(officer, "/desk/notices/%s/supplements/new".formatted(original), "take");
        fits(officer, "/desk/notices/%s/changes".formatted(correction), "correction");
        fits(officer, "/desk/notices/%s/changes".formatted(supplement), "supplement");
        amending.release(supplement);
        fits(officer, "/desk/notices/%s/changes".formatted(supplement), "done");
        fits(officer, "/desk/notices/" + original, "original");
        fits(officer, "/desk/notices/%s/recipients".formatted(supplement), "recipients");
        fits(officer, "/desk/campaigns/%s/next-year".formatted(campaign), "next-year");
        press(officer, "拟出新一年的通知");
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(officer)
                .hasURL(java.util.regex.Pattern.compile(".*/facts"));
        shoot(officer, "changes-next-year-facts");
        var university = signIn(open("/sign-in"), "university");
        fits(university, "/desk/notices/%s/letter".formatted(supplement), "letter");
        fits(university, "/desk/notices/%s/letter".formatted(original), "original-letter");
        assertThat(complaints()).isEmpty();
    }

    private static void fits(Page page, String path, String name) {
        for (var width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            shoot(page, "changes-%s-%d".formatted(name, width));
            assertThat(widthBeyondScreen(page))
                    .as("%s at %d pixels", path, width)
                    .isZero();
        }
    }
}
