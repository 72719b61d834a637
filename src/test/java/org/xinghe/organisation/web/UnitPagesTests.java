package org.xinghe.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class UnitPagesTests {

    private final Province province;
    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final MockMvc web;
    private final Doors doors;

    UnitPagesTests(
            ApplicationContext beans, Units units, People people, Accounts accounts, JdbcClient jdbc, MockMvc web) {
        this.people = people;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.province = Province.in(beans);
        this.units = units;
        this.web = web;
        this.doors = new Doors(web);
        if (people.findBySignInName("system").isEmpty()) {
            for (var role : AdministratorRole.values()) {
                var name = role.name().toLowerCase(java.util.Locale.ROOT);
                var person = people.register(new RegisterPerson("管理" + role.ordinal(), name, null, null));
                accounts.setPassword(person, Province.PASSWORD);
                accounts.appoint(person, role);
            }
            people.register(new RegisterPerson("路人", "stranger", null, null));
            accounts.setPassword(
                    people.findBySignInName("stranger").orElseThrow().id(), Province.PASSWORD);
        }
    }

    @Test
    void whatOneMayNotSeeIsNotThere() throws Exception {
        var taiyuan = path("太原市科学技术协会");
        for (var stranger :
                List.of("stranger", "datong", "datong.leader", "taiyuan.bureau", "officer.department", "audit")) {
            perform(stranger, get(taiyuan)).andExpect(status().isNotFound());
            perform(stranger, get(taiyuan + "/change")).andExpect(status().isNotFound());
            perform(stranger, get(taiyuan + "/posts/new")).andExpect(status().isNotFound());
            perform(stranger, post(taiyuan + "/names").param("version", "1").param("name", "改"))
                    .andExpect(status().isNotFound());
            perform(stranger, post(taiyuan + "/closure").param("sure", "yes")).andExpect(status().isNotFound());
            perform(stranger, post(taiyuan + "/merger").param("sure", "yes")).andExpect(status().isNotFound());
            perform(stranger, post(taiyuan + "/offices").param("name", "科普部")).andExpect(status().isNotFound());
            perform(stranger, post(taiyuan + "/posts").param("post", "COORDINATOR"))
                    .andExpect(status().isNotFound());
            perform(
                            stranger,
                            get("/desk/units/new")
                                    .param("parent", id("太原市科学技术协会").toString()))
                    .andExpect(status().isNotFound());
        }
        perform("stranger", get("/desk/units")).andExpect(status().isNotFound());
        perform("stranger", get("/desk/units/export")).andExpect(status().isNotFound());
        perform("officer", get("/desk/units/new")).andExpect(status().isNotFound());
        perform("system", get("/desk/units/no-unit")).andExpect(status().isNotFound());
        assertThat(units.require(id("太原市科学技术协会")).isOpen()).isTrue();
    }

    @Test
    void coordinatorsReadLeadersAppointOfficersManage() throws Exception {
        var taiyuan = path("太原市科学技术协会");
        perform("taiyuan", get(taiyuan))
                .andExpect(content()
                        .string(allOf(
                                containsString("太联络"),
                                not(containsString(taiyuan + "/change")),
                                not(containsString(taiyuan + "/posts/new")))));
        perform("taiyuan", get(taiyuan + "/posts/new")).andExpect(status().isNotFound());
        perform("taiyuan.leader", get(taiyuan))
                .andExpect(content()
                        .string(allOf(
                                containsString(taiyuan + "/posts/new"), not(containsString(taiyuan + "/change")))));
        perform("taiyuan.leader", get(taiyuan + "/change")).andExpect(status().isNotFound());
        perform("taiyuan.leader", get(taiyuan + "/posts/new"))
                .andExpect(content().string(allOf(containsString("联络员"), not(containsString("value=\"OFFICER\"")))));
        for (var manager : List.of("officer", "system")) {
            perform(manager, get(taiyuan))
                    .andExpect(content()
                            .string(allOf(
                                    containsString(taiyuan + "/posts/new"), containsString(taiyuan + "/change"))));
        }
    }

    @Test
    void aNewcomersLinkIsShownOnceAndOpens() throws Exception {
        var unit = path("大同市科学技术协会");
        perform("datong.leader", newcomer(unit, "", "d"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("请填写姓名"), containsString("登录名须为"), containsString("value=\"d\""))));
        var page = perform("datong.leader", newcomer(unit, "新联络人", "datong.new"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var link = page.replaceAll("(?s).*(/invitations/[\\w-]+).*", "$1");
        web.perform(get(link)).andExpect(content().string(containsString("datong.new")));
        perform("datong", get(unit))
                .andExpect(content()
                        .string(allOf(
                                containsString("新联络人"), containsString("未启用账号"), not(containsString("/invitations")))));
    }

    @Test
    void whoRenamesSecondSeesBothNames() throws Exception {
        var unit = open("运城市科学技术协会");
        var path = "/desk/units/" + unit;
        var first = post(path + "/names").param("version", "1").param("name", "运城市科协一");
        perform("officer", first).andExpect(redirectedUrl(path));
        perform("officer", post(path + "/names").param("version", "1").param("name", "运城市科协二"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("运城市科协一"), containsString("运城市科协二"))));
        perform("officer", get(path)).andExpect(content().string(containsString("运城市科学技术协会（用至")));
    }

    @Test
    void mergingAndClosingAskTwiceAndWorkWithoutScript() throws Exception {
        var unit = open("长治市科学技术协会");
        var path = "/desk/units/" + unit;
        perform("officer", get(path + "/change").param("search", "晋中市"))
                .andExpect(content().string(containsString(id("晋中市科学技术协会").toString())));
        perform("officer", get(path + "/change").param("search", "太原市科学技术局"))
                .andExpect(content().string(containsString("没有找到")));
        perform("officer", post(path + "/closure")).andExpect(status().isUnprocessableContent());
        perform("officer", post(path + "/merger").param("into", id("晋中市科学技术协会").toString()))
                .andExpect(status().isUnprocessableContent());
        perform(
                        "officer",
                        post(path + "/merger")
                                .param("into", id("晋中市科学技术协会").toString())
                                .param("sure", "yes"))
                .andExpect(redirectedUrl(path("晋中市科学技术协会")));
        perform("officer", get(path)).andExpect(content().string(containsString("已并入其他单位")));
    }

    @Test
    void aUnitIsRegisteredBelowAnotherOrComesBackWithAllThatWasTyped() throws Exception {
        var wish = post("/desk/units")
                .param("parent", id("太原市科学技术协会").toString())
                .param("name", "小店区科学技术协会")
                .param("kind", "COUNTY_ASSOCIATION");
        perform("officer", wish.param("level", "CITY").param("region", "某地"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("行政区划不存在"), containsString("小店区科学技术协会"), containsString("某地"))));
        perform(
                        "officer",
                        post("/desk/units")
                                .param("parent", id("太原市科学技术协会").toString())
                                .param("name", "小店区科学技术协会")
                                .param("kind", "COUNTY_ASSOCIATION")
                                .param("level", "COUNTY")
                                .param("region", "小店区"))
                .andExpect(status().isSeeOther());
        var opened = units.findByName("小店区科学技术协会").orElseThrow();
        assertThat(opened.region()).isEqualTo(RegionCode.of("140105"));
        assertThat(opened.parent()).isEqualTo(id("太原市科学技术协会"));
    }

    @Test
    void aFormerHoldersContactIsNotShown() throws Exception {
        var unit = open("朔州市科学技术协会");
        var path = "/desk/units/" + unit;
        perform("officer", newcomer(path, "卸任人", "shuozhou.left").param("phone", "13800000001"));
        var page = perform("officer", get(path))
                .andExpect(content().string(containsString("13800000001")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var end = page.replaceAll("(?s).*action=\"(" + path + "/posts/[\\w-]+/end)\".*", "$1");
        perform("officer", post(end).param("lastDay", "gestern")).andExpect(status().isSeeOther());
        perform("officer", post(end).param("lastDay", "2021-01-02")).andExpect(status().isSeeOther());
        perform("officer", get(path))
                .andExpect(content().string(allOf(containsString("卸任人"), not(containsString("13800000001")))));
    }

    @Test
    void theFirstAdministratorFindsADeskToWorkAt() throws Exception {
        jdbc.sql("delete from identity.administrator").update();
        var link = accounts.inviteFirstAdministrator().orElseThrow();
        web.perform(post(link)
                        .param("name", "首任管理员")
                        .param("signInName", "first.of.all")
                        .param("password", Province.PASSWORD)
                        .param("again", Province.PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/sign-in"));
        perform("first.of.all", get("/desk/units"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/desk/units/new\""),
                                containsString("href=\"/desk/units/import\""),
                                containsString("href=\"/desk/people\""),
                                containsString("href=\"/desk/administrators\""))));
        perform(
                        "first.of.all",
                        post("/desk/units")
                                .param("name", "山西省科普作家协会")
                                .param("kind", "TRADE_ASSOCIATION")
                                .param("level", "PROVINCE")
                                .param("region", "山西省"))
                .andExpect(status().isSeeOther());
        assertThat(units.findByName("山西省科普作家协会").orElseThrow().parent()).isNull();
        for (var role : AdministratorRole.values()) {
            var name = role.name().toLowerCase(java.util.Locale.ROOT);
            accounts.appoint(people.findBySignInName(name).orElseThrow().id(), role);
        }
    }

    private static MockHttpServletRequestBuilder newcomer(String unit, String name, String signInName) {
        return post(unit + "/posts")
                .param("newcomer", "yes")
                .param("post", "COORDINATOR")
                .param("from", "2021-01-01")
                .param("name", name)
                .param("signInName", signInName);
    }

    private ResultActions perform(String person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(doors.sessionOf(person)).with(csrf()));
    }

    private UnitId open(String name) {
        var above = province.unit("山西省科学技术协会");
        return units.open(
                new OpenUnit(name, null, UnitKind.CITY_ASSOCIATION, Level.CITY, RegionCode.of("140400"), above));
    }

    private UnitId id(String name) {
        return province.unit(name);
    }

    private String path(String name) {
        return "/desk/units/" + id(name);
    }
}
