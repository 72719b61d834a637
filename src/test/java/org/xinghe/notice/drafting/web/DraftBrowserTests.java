package org.xinghe.notice.drafting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.notice.drafting.Papers;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// An own document from its draft to its end, in browsers.
class DraftBrowserTests extends BrowserTest {

    private final Papers papers;

    @Autowired
    DraftBrowserTests(ApplicationContext beans) {
        this.papers = new Papers(beans, Province.in(beans));
    }

    @Test
    void aJointReplyIsDraftedCheckedSignedNumberedReleasedAndTakenBack() {
        papers.series("晋科协览函");
        var page = signedIn("officer");
        page.navigate("/desk/notices/drafts/new");
        page.getByLabel("复函（批复）").check();
        page.getByLabel("范文").check();
        pictures(page, "draft-begin");
        press(page, "开始起草");

        page.locator("#issuer-2").selectOption("山西省科学技术厅");
        page.locator("#title").fill("山西省科学技术协会　山西省科学技术厅关于同意太原市科学技术协会承办主场活动的复函");
        page.locator("#addressees").fill("太原市科学技术协会：");
        page.locator("#body").fill("你会《关于承办主场活动的请示》收悉。经研究，现函复如下：\n一、同意你会承办主场活动。\n三、请做好疫情防控工作。\n此复。");
        page.locator("#body").blur();
        assertThat(page.locator(".draft-levels")).containsText("第 3 段“三、”应为“二、”");
        assertThat(page.locator(".paper .paper-title")).containsText("关于同意太原市科学技术协会承办主场活动的复函");
        page.reload();
        assertThat(page.locator("#addressees")).hasValue("太原市科学技术协会：");
        press(page, "检查");
        assertThat(page.locator("#findings")).containsText("没有成文日期，请填写。");
        pictures(page, "draft-check");

        page.locator("#body").fill("你会《关于承办主场活动的请示》收悉。经研究，现函复如下：\n一、同意你会承办主场活动。\n二、请做好疫情防控工作。\n此复。");
        page.locator("#signedOn").fill("2022年5月16日");
        press(page, "成文，提交会签");
        assertThat(page.getByText("文件已成文").or(page.getByText("已成文，请核对")).first())
                .isVisible();
        var path = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*$", "");
        pictures(page, "draft-complete");

        sign(path, "leader.association");
        sign(path, "leader.department");
        page = signedIn("officer");
        page.navigate(path + "/release");
        pictures(page, "draft-number");
        page.onceDialog(dialog -> dialog.accept());
        press(page, "取号");
        assertThat(page.getByText("已取号：晋科协览函〔2022〕1号").first()).isVisible();
        page.onceDialog(dialog -> dialog.accept());
        press(page, "印发通知");
        assertThat(page.getByText("送达 1 家单位").first()).isVisible();

        page = signedIn("taiyuan");
        page.navigate(path + "/letter");
        pictures(page, "draft-letter");
        page = signedIn("officer");
        page.navigate(path + "/release");
        page.getByLabel("原因").fill("主场活动延期举行");
        pictures(page, "draft-withdraw");
        page.onceDialog(dialog -> dialog.accept());
        press(page, "撤回文件");
        assertThat(page.getByText("不再执行。原因：主场活动延期举行").first()).isVisible();
        page.navigate("/desk/notices/register");
        assertThat(page.locator("#register")).containsText("已撤回");
        pictures(page, "draft-register");

        page = signedIn("taiyuan");
        page.navigate(path + "/letter");
        assertThat(page.getByText("不再执行。原因：主场活动延期举行").first()).isVisible();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aJointNoticeLooksLikeAPaper() {
        var id = papers.begun(papers.notice());
        var page = signedIn("officer");
        page.navigate("/desk/notices/drafts/" + id);
        assertThat(page.locator(".paper .paper-mark")).containsText("文件");
        pictures(page, "draft-editor");
        page.navigate("/desk/notices/drafts");
        pictures(page, "draft-list");
        assertThat(complaints()).isEmpty();
    }

    private void sign(String path, String person) {
        var page = signedIn(person);
        page.navigate(path + "/release");
        page.onceDialog(dialog -> dialog.accept());
        press(page, "会签");
        assertThat(page.getByText("已会签").or(page.getByText("会签完成")).first()).isVisible();
    }

    /// At desk and at phone width.
    private static void pictures(Page page, String name) {
        shoot(page, name);
        page.setViewportSize(390, 844);
        shoot(page, name + "-phone");
        assertThat(widthBeyondScreen(page)).as(name).isLessThanOrEqualTo(0);
        page.setViewportSize(1280, 800);
    }

    /// Whoever was signed in leaves by the door before the next one comes in.
    private Page signedIn(String name) {
        var page = open("/sign-in");
        if (!page.url().endsWith("/sign-in")) {
            press(page, "退出");
            page.navigate("/sign-in");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
        }
        return signIn(page, name);
    }
}
