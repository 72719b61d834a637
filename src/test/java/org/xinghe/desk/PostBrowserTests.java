package org.xinghe.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.report.Reports;
import org.xinghe.report.WriteReport;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// Posts change hands, a unit is split, and the days are looked at: on a phone and at the desk.
@Import(MovedClock.class)
class PostBrowserTests extends BrowserTest {

    private static final LocalDate CHANGE = LocalDate.of(2022, 5, 24);

    private final ApplicationContext beans;
    private final MovedClock clock;
    private final Posts posts;
    private final Units units;

    @Autowired
    PostBrowserTests(ApplicationContext beans, MovedClock clock, Posts posts, Units units) {
        this.beans = beans;
        this.clock = clock;
        this.posts = posts;
        this.units = units;
    }

    @Test
    void postsChangeHandsOnEveryScreen() {
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        var province = Province.in(beans);
        province.releasedCampaign("晋科协测〔2022〕8901号");
        var datong = province.unit("大同市科学技术协会");
        acceptLastReport(province, datong);
        clock.moveTo(CHANGE.atTime(9, 0));

        var leader = signIn(open("/sign-in"), "datong.leader");
        leader.navigate("/desk/units/" + datong);
        leader.locator("#people li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("负责人"))
                .locator("a[href$='delegations/new']")
                .first()
                .click();
        fits(leader, leader.url(), "delegate");
        leader.locator("#known input[type=radio]").first().check();
        leader.locator("#known input[name=from]").fill("2022-05-24");
        leader.locator("#known input[name=until]").fill("2022-06-10");
        press(leader, "委托");
        assertThat(leader.locator("#people").innerText()).contains("由大联络代理，2022年5月24日 – 2022年6月10日");
        fits(leader, "/desk/units/" + datong, "unit");

        takeOver(province, datong);
        var fresh = signIn(open("/sign-in"), "datong.new");
        fits(fresh, "/desk", "home");
        fits(fresh, "/desk/posts/%s/handover".formatted(holding(datong, "datong.new")), "handover");
        fits(fresh, "/desk/deadlines?month=2022-06", "deadlines-unit");
        assertThat(fresh.locator("#pressing").count()).isEqualTo(1);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void theDaysFitEveryScreenAndAUnitIsSplitInTwo() {
        clock.moveTo(CHANGE.atTime(9, 0));
        var province = Province.in(beans);
        province.releasedCampaign("晋科协测〔2022〕8902号");
        var officer = signIn(open("/sign-in"), "officer");
        fits(officer, "/desk/deadlines?month=2022-06", "deadlines");
        officer.locator("#feeds button").first().click();
        assertThat(officer.locator("#feed").inputValue()).matches("http://.*/deadlines/[\\w-]{43}\\.ics");

        var linfen = province.unit("临汾市科学技术协会");
        fits(officer, "/desk/units/%s/split".formatted(linfen), "split");
        fits(officer, "/desk/units/%s/split?ends=yes".formatted(linfen), "split-end");
        officer.navigate("/desk/units/%s/split".formatted(linfen));
        officer.locator("input[name=secondName]").fill("临汾市新区科学技术协会");
        officer.locator("input[name=given]").first().check();
        officer.locator("input[name=kept]").first().uncheck();
        officer.locator("input[name=sure]").check();
        press(officer, "拆分");
        assertThat(officer.locator("h1").innerText()).isEqualTo("临汾市新区科学技术协会");
        assertThat(owedBy(units.findByName("临汾市新区科学技术协会").orElseThrow().id())).hasSize(1);

        administrator();
        var system = signIn(open("/sign-in"), "calendar.keeper");
        fits(system, "/desk/calendar/holidays?year=2022", "holidays");
        fits(system, "/desk/calendar/holidays?year=2031", "holidays-missing");
        assertThat(complaints()).isEmpty();
    }

    private List<OwedDuty> owedBy(UnitId unit) {
        return beans.getBean(Duties.class).owedBy(unit);
    }

    private void acceptLastReport(Province province, UnitId unit) {
        var reports = beans.getBean(Reports.class);
        var campaign = province.releasedCampaign("晋科协测〔2022〕8900号");
        var report = province.as("datong", () -> reports.open(campaign, unit));
        province.as(
                "datong",
                () -> reports.change(
                        report,
                        reports.require(report).version(),
                        new WriteReport(
                                "全市共举办科普讲座十二场，走进八所学校和三个园区，科技工作者反响热烈。\n星空观测活动连续三晚满员。",
                                List.of("云冈石窟数字展首次面向科技工作者家属开放"),
                                List.of(),
                                List.of("建议明年提前两周下发通知，便于预约场地"),
                                List.of())));
        province.as("datong.leader", () -> reports.send(report));
        province.as("officer", () -> reports.accept(report));
    }

    private void takeOver(Province province, UnitId unit) {
        var people = beans.getBean(People.class);
        var person = people.register(new RegisterPerson("新联络", "datong.new", null, "13803520002"));
        beans.getBean(Accounts.class).setPassword(person, Province.PASSWORD);
        posts.release(province.person("datong").require(), PostKind.COORDINATOR, unit, CHANGE.minusDays(1));
        posts.appoint(person, PostKind.COORDINATOR, unit, null, CHANGE, null);
    }

    private String holding(UnitId unit, String signInName) {
        var person = beans.getBean(People.class).findBySignInName(signInName).orElseThrow();
        return posts.at(List.of(unit)).stream()
                .filter(each -> each.person().equals(person.id()))
                .map(PostHolder::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private void administrator() {
        var person = beans.getBean(People.class).register(new RegisterPerson("历管理", "calendar.keeper", null, null));
        beans.getBean(Accounts.class).setPassword(person, Province.PASSWORD);
        beans.getBean(Accounts.class).appoint(person, AdministratorRole.SYSTEM);
    }

    private static void fits(Page page, String path, String name) {
        for (var width : new int[] {390, 1280}) {
            page.setViewportSize(width, 844);
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            shoot(page, "posts-%s-%d".formatted(name, width));
            assertThat(widthBeyondScreen(page))
                    .as("%s at %d pixels", path, width)
                    .isZero();
        }
    }
}
