package org.xinghe.notification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notification.chase.DailyChase;
import org.xinghe.notification.messenger.Messengers;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// The message of the day, the account of the week, the outbox and one's settings, as they are seen.
@TestPropertySource(
        properties = {
            "xinghe.data=target/test-data",
            "xinghe.mail.host=127.0.0.1",
            "xinghe.mail.port=9",
            "xinghe.mail.from=xinghe@example.org"
        })
@Import(MovedClock.class)
class MessagesBrowserTests extends BrowserTest {

    private static final List<String> READERS = List.of("taiyuan", "datong", "society", "university", "officer");

    private final Province province;
    private final ApplicationContext beans;
    private final MovedClock clock;

    @Autowired
    MessagesBrowserTests(ApplicationContext beans, MovedClock clock) {
        this.beans = beans;
        this.clock = clock;
        this.province = Province.in(beans);
    }

    @Test
    void whatIsOwedIsReadLookedThroughAndSetAtBothWidths() {
        province.releasedCampaign("晋科协览〔2022〕1号");
        READERS.forEach(who -> beans.getBean(People.class)
                .register(new RegisterPerson(province.person(who).name(), who, who + "@example.org", null)));
        var chase = beans.getBean(DailyChase.class);
        List.of("2022-05-18T08:30", "2022-06-28T08:30", "2022-07-04T08:30", "2022-07-06T08:30")
                .forEach(when -> {
                    clock.moveTo(LocalDateTime.parse(when));
                    chase.run();
                });

        var coordinator = signIn(open("/sign-in"), "taiyuan");
        coordinator.navigate("/desk/messages");
        both(coordinator, "messages");
        coordinator
                .locator(".message-open")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("今日待办"))
                .first()
                .click();
        assertThat(coordinator).hasURL(Pattern.compile(".*/desk/messages/digests/.*"));
        assertThat(coordinator.locator("h1")).containsText("的待办");
        both(coordinator, "digest");
        coordinator.navigate("/desk/messages/preferences");
        both(coordinator, "message-preferences");
        coordinator.getByLabel("每周进展").uncheck();
        press(coordinator, "保存");
        assertThat(coordinator.getByText("消息设置已保存。")).isVisible();
        assertThat(coordinator.getByLabel("每周进展")).not().isChecked();

        var officer = signIn(open("/sign-in"), "officer");
        officer.navigate("/desk/outbox");
        both(officer, "outbox");
        officer.locator("#outbox a").first().click();
        both(officer, "outgoing");
        officer.navigate("/desk/outbox");
        officer.locator("input[name=id]").first().check();
        press(officer, "取消发出");
        assertThat(officer.getByText("请写明取消的理由，以便日后查对。")).isVisible();
        assertThat(officer.locator("input[name=id]").first()).isChecked();
        type(officer, "取消的理由", "已当面告知");
        press(officer, "取消发出");
        assertThat(officer.getByText("已取消 1 件。")).isVisible();
        officer.navigate("/desk/messages");
        officer.locator(".message-open")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("一周进展"))
                .first()
                .click();
        both(officer, "weekly");

        var html = beans.getBean(JdbcClient.class)
                .sql(
                        "select html from notification.outgoing where recipient = 'datong@example.org' and topic = 'DUTY' order by made_at desc limit 1")
                .query(String.class)
                .single();
        var mail = open("about:blank");
        mail.setContent(html);
        both(mail, "mail");

        var leader = signIn(open("/sign-in"), "datong.leader");
        leader.navigate("/desk/messages");
        leader.locator(".message-open")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("提请关注"))
                .first()
                .click();
        both(leader, "digest-leader");
        var unit = province.unit("大同市科学技术协会");
        province.as(
                "datong.leader",
                () -> beans.getBean(Messengers.class).set(unit, 0, "https://im.example.org/robot?key=1", true));
        leader.navigate("/desk/units/%s/messenger".formatted(unit));
        both(leader, "messenger");
        leader.locator("input[name=address]").fill("https://192.168.1.2/robot");
        press(leader, "保存");
        assertThat(leader.getByText("这是内网或本机地址")).isVisible();
        assertThat(complaints()).allMatch(complaint -> complaint.contains("422"), "but for forms that were refused");
    }

    private static void both(Page page, String name) {
        shoot(page, name + "-1280");
        page.setViewportSize(390, 844);
        assertThat(widthBeyondScreen(page)).as(name).isZero();
        shoot(page, name + "-390");
        page.setViewportSize(1280, 800);
    }
}
