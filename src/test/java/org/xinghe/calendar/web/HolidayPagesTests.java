package org.xinghe.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.xinghe.calendar.Holidays;
import org.xinghe.calendar.SpecialDay;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.shared.Actor;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;
import org.xinghe.web.Waiting;
import org.xinghe.web.ui.Tone;

@ApplicationModuleTest(module = "calendar", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class HolidayPagesTests {

    private static final String PAGE = "/desk/calendar/holidays";

    private final SignedIn web;
    private final Holidays holidays;
    private final HolidayController controller;
    private final MovedClock clock;
    private final Actor administrator;

    HolidayPagesTests(
            SignedIn web,
            Holidays holidays,
            HolidayController controller,
            MovedClock clock,
            People people,
            Accounts accounts) {
        this.web = web;
        this.holidays = holidays;
        this.controller = controller;
        this.clock = clock;
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        var person = people.register(new RegisterPerson("历管理", "calendar.system", null, null));
        var stranger = people.register(new RegisterPerson("路人", "calendar.stranger", null, null));
        List.of(person, stranger).forEach(each -> accounts.setPassword(each, Province.PASSWORD));
        accounts.appoint(person, AdministratorRole.SYSTEM);
        this.administrator = Actor.of(person, "历管理");
    }

    @BeforeEach
    void aMorningInMay() {
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
    }

    @Test
    void theYearIsShownWithItsSourceItsDaysOffAndTheWorkedWeekendDays() throws Exception {
        administrator(get(PAGE).param("year", "2022"))
                .andExpect(content()
                        .string(allOf(
                                containsString("国办发明电〔2021〕11号"),
                                containsString("放假 31 天，调休上班 7 天"),
                                containsString("title=\"国庆节\">1<span class=\"year-mark\">休</span>"),
                                containsString("title=\"国庆节\">8<span class=\"year-mark\">班</span>"))));
        administrator(get(PAGE).param("year", "2031"))
                .andExpect(content().string(containsString("2031 年还没有导入节假日安排，这一年的工作日按周末推算。")));
    }

    @Test
    void theTablesAreThereForTheSystemAdministratorAlone() throws Exception {
        for (var path : List.of(PAGE, PAGE + "/template")) {
            web.as("calendar.stranger", get(path)).andExpect(status().isNotFound());
        }
        web.as("calendar.stranger", load("2033", "偷偷导入", "2033-01-01,休,元旦", "")).andExpect(status().isNotFound());
        assertThat(holidays.of(2033)).isEmpty();
    }

    @Test
    void aYearIsLoadedWholeOrNotAtAllAndReplacedOnlyWhenThatIsSaid() throws Exception {
        administrator(load("2027", "", "2027-01-01,休,元旦\n2027-01-01,班,元旦", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("请填写来源"),
                                containsString("第 2 行：2027-01-01 重复出现"),
                                containsString("2027-01-01,班,元旦"))));
        assertThat(holidays.of(2027)).isEmpty();

        administrator(load("2027", "国办发明电〔2026〕9号", "2027-01-01,休,元旦", ""))
                .andExpect(redirectedUrl(PAGE + "?year=2027"));
        assertThat(holidays.of(2027)).isEqualTo(List.of(new SpecialDay(LocalDate.of(2027, 1, 1), false, "元旦")));
        assertThat(holidays.workingDays().isKnown(LocalDate.of(2027, 6, 1))).isTrue();

        var other = "2027-01-01,休,元旦\n2027-01-02,休,元旦";
        administrator(load("2027", "更正的通知", other, ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("2027 年已经有安排"),
                                containsString("增加 2027年1月2日 休 元旦"),
                                containsString("2027-01-02,休,元旦"),
                                containsString("name=\"replace\""))));
        assertThat(holidays.of(2027)).hasSize(1);
        administrator(load("2027", "更正的通知", other, "yes")).andExpect(redirectedUrl(PAGE + "?year=2027"));
        assertThat(holidays.of(2027)).hasSize(2);
        administrator(get(PAGE).param("year", "2027"))
                .andExpect(content().string(containsString("来源：更正的通知，历管理于2022年5月16日导入。")));
    }

    @Test
    void theTemplateCanBeSentBackAndAFileThatIsNoSheetIsRefused() throws Exception {
        var template =
                administrator(get(PAGE + "/template")).andReturn().getResponse().getContentAsByteArray();
        assertThat(((SheetOutcome.Read) Sheets.read(template)).head().cells()).containsExactly("日期", "休/班", "名称");
        administrator(multipart(PAGE)
                        .file(new MockMultipartFile("file", "2023.xlsx", null, template))
                        .param("year", "2023")
                        .param("source", "模板"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2023 年已经有安排")));
        administrator(multipart(PAGE)
                        .file(new MockMultipartFile("file", "x.csv", null, new byte[] {1, 0, 2}))
                        .param("year", "2028")
                        .param("source", "乱码"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("不是 .xlsx 表格文件")));
        administrator(multipart(PAGE)
                        .file(new MockMultipartFile(
                                "file", "x.csv", null, "2029-01-01,休,元旦".getBytes(StandardCharsets.UTF_8)))
                        .param("year", "2029")
                        .param("source", "国办"))
                .andExpect(redirectedUrl(PAGE + "?year=2029"));
    }

    @Test
    void fromNovemberOnTheMissingTableOfTheNextYearWaits() throws Exception {
        clock.moveTo(LocalDateTime.of(2033, 1, 1, 0, 0));
        assertThat(administrator.call(() -> controller.waitingFor(administrator)))
                .extracting(Waiting::tone)
                .containsExactly(Tone.BAD);
        clock.moveTo(LocalDateTime.of(2025, 11, 1, 0, 0));
        assertThat(administrator.call(() -> controller.waitingFor(administrator)))
                .isEmpty();
        clock.moveTo(LocalDateTime.of(2029, 10, 31, 23, 59, 59));
        administrator(load("2029", "国办", "2029-01-01,休,元旦", "yes"));
        assertThat(administrator.call(() -> controller.waitingFor(administrator)))
                .isEmpty();
        clock.moveTo(LocalDateTime.of(2029, 11, 1, 0, 0));
        assertThat(administrator.call(() -> controller.waitingFor(administrator)))
                .isEqualTo(List.of(new Waiting(
                        "calendar.waiting", "2030", PAGE + "?year=2030", LocalDate.of(2029, 12, 31), Tone.WARN, 60)));
        assertThat(controller.waitingFor(Actor.PUBLIC)).isEmpty();
    }

    private org.springframework.test.web.servlet.ResultActions administrator(
            AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.as("calendar.system", request);
    }

    private static AbstractMockHttpServletRequestBuilder<?> load(
            String year, String source, String text, String replace) {
        return multipart(PAGE)
                .param("year", year)
                .param("source", source)
                .param("text", text)
                .param("replace", replace);
    }
}
