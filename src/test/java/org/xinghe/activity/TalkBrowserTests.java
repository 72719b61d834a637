package org.xinghe.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.shared.CampaignTime;
import org.xinghe.testing.BrowserTest;

/// Online events, press talks and talks in schools, as visitors, schools and coordinators meet them.
@TestPropertySource(properties = {"xinghe.data=target/test-data", "xinghe.stream.hosts=player.example.org"})
class TalkBrowserTests extends BrowserTest {

    private final PublishedTalk talks;
    private final LocalDateTime now;

    @Autowired
    TalkBrowserTests(ApplicationContext beans, Clock clock) {
        this.talks = new PublishedTalk(beans);
        this.now = CampaignTime.localOf(clock.instant()).truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void anOnlineEventCountsDownAndTakesAQuestionFromAPhone() {
        var start = now.plusDays(2).plusHours(5);
        var activity =
                talks.of("ONLINE_EVENT", "全国科技工作者日线上开幕式", List.of(PublishedTalk.session(start, start.plusHours(2))));
        var desk = signIn(open("/sign-in"), "taiyuan");
        desk.navigate(deskPath(activity) + "/agenda");
        row(desk, 0, start, "30", "开幕致辞", "叶明川");
        row(desk, 1, start.plusMinutes(30), "60", "青年科学家讲述", "梁一航　汾河大学教授");
        row(desk, 2, start.plusMinutes(80), "20", "互动问答", "");
        press(desk, "保存议程");
        assertThat(desk.locator(".message.bad")).containsText("前面一项要到");
        shoot(desk, "talk-agenda-desk-refused");
        row(desk, 2, start.plusMinutes(90), "20", "互动问答", "");
        press(desk, "保存议程");
        assertThat(desk.locator(".flash")).containsText("共 3 项");
        desk.setViewportSize(390, 844);
        shoot(desk, "talk-agenda-phone");
        assertThat(widthBeyondScreen(desk)).isZero();
        desk.navigate(deskPath(activity) + "/stream");
        desk.locator("#link").fill("https://live.example.org/42");
        press(desk, "保存");
        assertThat(desk.locator(".flash")).hasText("直播设置已保存。");
        shoot(desk, "talk-stream-phone");
        desk.setViewportSize(1280, 800);
        desk.navigate(deskPath(activity));
        shoot(desk, "talk-activity-desk");
        desk.close();

        var phone = openOnPhone("/activities/" + activity.card().slug());
        assertThat(phone.locator("[data-countdown]")).containsText("秒");
        shoot(phone, "talk-online-phone");
        assertThat(widthBeyondScreen(phone)).isZero();
        phone.locator("a[href$='/questions']").click();
        phone.locator("#text").fill("卫星在天上怎样认路？");
        phone.locator("#name").fill("𠮷田小朋友");
        phone.waitForTimeout(2100);
        press(phone, "提交问题");
        assertThat(phone.locator(".message.good")).containsText("收到了");
        shoot(phone, "talk-ask-phone");
        assertThat(widthBeyondScreen(phone)).isZero();
        phone.setViewportSize(1280, 800);
        phone.navigate("/activities/" + activity.card().slug());
        shoot(phone, "talk-online-desk");

        var staff = signIn(open("/sign-in"), "taiyuan");
        staff.navigate(deskPath(activity) + "/questions");
        staff.locator("#queue .act-with-reason summary").first().click();
        staff.locator("#answer-1").fill("靠星敏感器认出星星的位置，就像水手看北斗。");
        staff.locator("#answerer-1").fill("梁一航");
        staff.locator("#title-1").fill("汾河大学教授");
        staff.locator("#queue input[name=publish]").check();
        shoot(staff, "talk-questions-desk");
        press(staff, "保存解答");
        assertThat(staff.locator(".flash")).hasText("解答已保存。");
        staff.setViewportSize(390, 844);
        staff.navigate(deskPath(activity) + "/questions?show=all");
        shoot(staff, "talk-questions-phone");
        assertThat(widthBeyondScreen(staff)).isZero();
        staff.navigate("/activities/" + activity.card().slug() + "/questions");
        shoot(staff, "talk-answered-phone");
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void aSchoolAsksOnAPhoneIsMatchedAndAgrees() {
        var start = now.plusDays(9);
        var activity = talks.of("SCHOOL_TALK", "科学家精神报告进校园", List.of(PublishedTalk.session(start, start.plusHours(2))));
        var phone = openOnPhone("/activities/" + activity.card().slug());
        shoot(phone, "talk-school-activity-phone");
        phone.locator("a[href$='/school-request']").click();
        phone.locator("#school").fill("太原市样例第一中学");
        phone.locator("#region").selectOption("140106");
        phone.locator("#grades").selectOption("JUNIOR");
        phone.locator("#pupils").fill("160");
        phone.locator("#topic").fill("航天、卫星导航");
        phone.locator("input[name=way][value=EITHER]").check();
        phone.locator("#day1").fill(start.toLocalDate().toString());
        phone.locator("#contactName").fill("周老师");
        phone.locator("#contactPhone").fill("0351-5550101");
        phone.locator("#note").fill("参加的有张三、李四、王五");
        phone.waitForTimeout(2100);
        press(phone, "提交");
        assertThat(phone.locator(".message.bad")).containsText("不收学生姓名");
        shoot(phone, "talk-school-phone-refused");
        assertThat(widthBeyondScreen(phone)).isZero();
        phone.locator("#note").fill("报告厅有投影");
        press(phone, "提交");
        assertThat(phone.locator(".message.good")).containsText("请保存好本页链接");
        var link = phone.url().replaceAll("\\?.*", "");
        shoot(phone, "talk-visit-phone-open");

        var desk = signIn(open("/sign-in"), "taiyuan");
        desk.navigate(deskPath(activity) + "/schools");
        desk.locator("#speakers .act-with-reason summary").click();
        desk.locator("#name").fill("梁一航");
        desk.locator("#title").fill("汾河大学教授");
        desk.locator("#level").selectOption("SENIOR");
        desk.locator("#phone").fill("0351-5550111");
        desk.locator("#topics").fill("卫星怎样认路");
        desk.locator("#speakers input[name=way][value=EITHER]").check();
        desk.locator("input[name=regions][value='140100']").check();
        shoot(desk, "talk-speaker-desk");
        desk.locator("#speakers .act-with-reason form button").click();
        assertThat(desk.locator(".flash")).containsText("已登记");
        desk.locator("#schools .act-with-reason summary").first().click();
        assertThat(desk.locator("#schools select option").first()).containsText("都提到“卫星”");
        shoot(desk, "talk-match-desk");
        press(desk, "发给学校确认");
        assertThat(desk.locator(".flash")).containsText("等学校确认");
        desk.setViewportSize(390, 844);
        shoot(desk, "talk-match-phone");
        assertThat(widthBeyondScreen(desk)).isZero();

        phone.navigate(link);
        shoot(phone, "talk-visit-phone-proposed");
        press(phone, "确认这个安排");
        assertThat(phone.locator(".message.good")).containsText("已确认");
        shoot(phone, "talk-visit-phone-confirmed");
        assertThat(widthBeyondScreen(phone)).isZero();
        phone.navigate("/activities/" + activity.card().slug());
        assertThat(phone.locator(".sessions > li")).hasCount(2);
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void aPressTalkKeepsItsLogAndWhoPublishedWhat() {
        var start = now.plusDays(3);
        var activity = talks.of("PRESS_TALK", "专家与媒体面对面", List.of(PublishedTalk.session(start, start.plusHours(2))));
        var desk = signIn(open("/sign-in"), "taiyuan");
        desk.navigate(deskPath(activity) + "/press");
        desk.locator("#guests .act-with-reason summary").click();
        desk.locator("#guest-medium").fill("样例日报");
        desk.locator("#guest-level").selectOption("PROVINCE");
        desk.locator("#guest-name").fill("高记者");
        desk.locator("#guest-phone").fill("0351-5550177");
        desk.locator("#guests .act-with-reason form button").click();
        press(desk, "核准进场");
        desk.locator("#items .act-with-reason summary").click();
        desk.locator("#item-title").fill("科学家讲述求学路");
        desk.locator("#item-link").fill("https://news.example.org/1");
        desk.locator("#item-medium").fill("样例日报");
        desk.locator("#item-level").selectOption("PROVINCE");
        desk.locator("#item-day").fill(now.toLocalDate().toString());
        desk.locator("#items .act-with-reason form button").click();
        assertThat(desk.locator(".lead")).containsText("报道 1 篇，刊发 1 次");
        shoot(desk, "talk-press-desk");
        desk.setViewportSize(390, 844);
        shoot(desk, "talk-press-phone");
        assertThat(widthBeyondScreen(desk)).isZero();
        desk.navigate(deskPath(activity) + "/questions");
        desk.locator("#medium").fill("样例日报");
        desk.locator("#asker").fill("高记者");
        desk.locator("#log #text").fill("去年全省技术合同成交额是多少？");
        desk.locator("#answer-log").fill("总数会后核对后给您。");
        desk.locator("#answerer-log").fill("沈知远");
        desk.locator("#log input[name=later]").check();
        desk.locator("#laterOn-log").fill(now.toLocalDate().plusDays(4).toString());
        desk.locator("#laterBy-log").fill("科技厅人才处");
        shoot(desk, "talk-log-phone");
        press(desk, "记下来");
        assertThat(desk.locator("#owed")).containsText("由 科技厅人才处 补齐");
        desk.setViewportSize(1280, 800);
        desk.navigate(deskPath(activity) + "/questions?show=all");
        shoot(desk, "talk-log-desk");
        desk.navigate("/desk");
        assertThat(desk.locator("main")).containsText("答应补充的材料和解答");
        desk.navigate(deskPath(activity) + "/questions/print");
        shoot(desk, "talk-log-print");
        desk.navigate("/activities/" + activity.card().slug());
        assertThat(desk.locator("#published ~ p").first()).containsText("1 篇报道，1 次刊发");
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private static void row(Page page, int row, LocalDateTime from, String minutes, String title, String speaker) {
        page.locator("input[name=from]").nth(row).fill(from.toLocalTime().toString());
        page.locator("input[name=minutes]").nth(row).fill(minutes);
        page.locator("input[name=title]").nth(row).fill(title);
        page.locator("input[name=speaker]").nth(row).fill(speaker);
    }

    private static String deskPath(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id();
    }
}
