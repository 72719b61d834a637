package org.xinghe.campaign.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.due.DueText;
import org.xinghe.notice.NoticeId;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// The sheet of duties under the hands of an officer who knows spreadsheets.
class SheetBrowserTests extends BrowserTest {

    private final ApplicationContext beans;
    private final Duties duties;

    @Autowired
    SheetBrowserTests(ApplicationContext beans, Duties duties) {
        this.beans = beans;
        this.duties = duties;
    }

    @Test
    void dutiesAreChangedByKeyboardPastedUndoneAndNotOverwrittenByASecondOfficer() {
        var province = Province.in(beans);
        var notice = province.confirmedNotice("晋科协测〔2022〕8803号");
        var page = signIn(open("/sign-in"), "officer");
        page.navigate("/desk/notices/%s/duties".formatted(notice));

        // Typing replaces the cell, Enter saves and goes down, F2 edits, Esc leaves all as it was.
        var first = cells(page, 0);
        first.nth(4).click();
        page.keyboard().type("45");
        page.keyboard().press("Enter");
        assertThat(cells(page, 0).nth(4)).hasText("45");
        assertThat(cells(page, 1).nth(4)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("F2");
        page.keyboard().type("别的字");
        page.keyboard().press("Escape");
        assertThat(cells(page, 0).nth(3)).hasText(Pattern.compile("2022年.*前"));
        page.keyboard().type("尽快");
        page.keyboard().press("Tab");
        assertThat(cells(page, 0).nth(3)).hasAttribute("aria-invalid", "true");
        assertThat(cells(page, 0).nth(3)).hasText("尽快");
        assertThat(cells(page, 0).nth(4)).isFocused();

        // Two steps back.
        page.keyboard().press("Control+z");
        assertThat(cells(page, 0).nth(3)).hasText(Pattern.compile("2022年.*前"));
        page.keyboard().press("Control+z");
        assertThat(cells(page, 0).nth(4)).hasText("");
        page.keyboard().press("Control+y");
        assertThat(cells(page, 0).nth(4)).hasText("45");

        // A block from a spreadsheet, with a row more than there is.
        var before = page.locator("tr[data-duty]").count();
        cells(page, before - 1).nth(0).click();
        paste(page, "报联络员\t说明完成情况\t全体\t三日内\n报阵地名单\t说明完成情况\t各驿站\t6月5日前");
        assertThat(page.locator("tr[data-duty]")).hasCount(before + 1);
        assertThat(page.locator("#sheet")).containsText("看不懂的承担单位");
        assertThat(page.locator("#sheet")).containsText("报阵地名单");

        // What another officer changes meanwhile is not overwritten.
        var duty = page.locator("tr[data-duty]").nth(0).getAttribute("data-duty");
        province.as("officer.department", () -> {
            var found = duties.proposedFor(notice).stream()
                    .filter(each -> each.id().toString().equals(duty))
                    .findFirst()
                    .orElseThrow();
            duties.change(
                    found.id(),
                    found.version(),
                    new AddDuty(
                            found.strand(),
                            found.kind(),
                            "沈知远先改的",
                            found.due(),
                            found.owners(),
                            found.minutes(),
                            List.of()));
            return found;
        });
        cells(page, 0).nth(0).click();
        page.keyboard().press("F2");
        page.keyboard().type("后改的");
        page.keyboard().press("Enter");
        assertThat(page.locator("#sheet")).containsText("别人改过同一项任务");
        assertThat(cells(page, 0).nth(0)).hasText("沈知远先改的");
        assertThat(complaints()).allMatch(complaint -> complaint.contains("409"));
    }

    @Test
    void theSheetFitsAPhoneAndADesk() {
        var province = Province.in(beans);
        var notice = province.confirmedNotice("晋科协测〔2022〕8804号");
        prepare(province, notice);
        var page = signIn(open("/sign-in"), "officer");
        for (var width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            page.navigate("/desk/notices/%s/duties".formatted(notice));
            shoot(page, "sheet-" + width);
            page.setViewportSize(width, 1500);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", "sheet-top-%d.png".formatted(width))));
            page.locator("tr[data-duty]").last().scrollIntoViewIfNeeded();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", "sheet-end-%d.png".formatted(width))));
            assertThat(widthBeyondScreen(page)).isZero();
        }
        province.releasedCampaign("晋科协测〔2022〕8805号");
        for (var width : new int[] {390, 1280}) {
            page.setViewportSize(width, 1500);
            page.navigate("/desk/notices/%s/burden?release=2022-06-03T20:00".formatted(notice));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", "burden-%d.png".formatted(width))));
            assertThat(widthBeyondScreen(page)).isZero();
        }
        page.navigate("/desk/notices/%s/release".formatted(notice));
        shoot(page, "release-hints");
        page.navigate("/desk/notices/%s/duties".formatted(notice));
        page.getByText("批量修改").click();
        shoot(page, "sheet-bulk-1280");
        assertThat(complaints()).isEmpty();
    }

    private void prepare(Province province, NoticeId notice) {
        province.as("officer", () -> {
            var all = duties.proposedFor(notice);
            var campaign = all.getFirst().campaign();
            duties.drop(all.get(1).id());
            duties.add(
                    campaign,
                    new AddDuty(
                            null,
                            DutyKind.RECORD,
                            "每次活动后报图文",
                            DueText.read("每次活动结束后3个工作日内", 2022).orElseThrow(),
                            Owners.everybody(),
                            15,
                            List.of()));
            duties.add(
                    campaign,
                    new AddDuty(
                            null,
                            DutyKind.OTHER,
                            "报推荐名单",
                            DueText.read("公示结束后5个工作日内", 2022).orElseThrow(),
                            Owners.nobody(),
                            null,
                            List.of()));
            return all.stream()
                    .filter(duty -> duty.state() == ProposalState.CONFIRMED)
                    .count();
        });
    }

    private static Locator cells(Page page, int row) {
        return page.locator("tr[data-duty]").nth(row).locator("[data-cell]");
    }

    private static void paste(Page page, String text) {
        page.evaluate("""
                text => {
                    const data = new DataTransfer();
                    data.setData("text/plain", text);
                    document.activeElement.dispatchEvent(
                        new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """, text);
    }
}
