package org.xinghe.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// Letting somebody act in a post, and splitting a unit, in forms.
@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class PostPagesTests {

    private final SignedIn people;
    private final Posts posts;
    private final Units units;
    private final Province province;

    PostPagesTests(ApplicationContext beans, SignedIn people, Posts posts, Units units, MovedClock clock) {
        this.people = people;
        this.posts = posts;
        this.units = units;
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        this.province = Province.in(beans);
    }

    @Test
    void aLeaderLetsANewcomerActUntilADayAndTheFormKeepsWhatWasTyped() throws Exception {
        var unit = province.unit("忻州市科学技术协会");
        var holder = posts.at(List.of(unit)).stream()
                .filter(each -> each.kind() == PostKind.LEADER)
                .findFirst()
                .orElseThrow();
        var path = "/desk/units/%s/posts/%s/delegations".formatted(unit, holder.id());
        for (var stranger : List.of("xinzhou", "xinzhou.bureau", "officer")) {
            people.as(stranger, get(path + "/new")).andExpect(status().isNotFound());
            people.as(stranger, post(path).param("newcomer", "yes")).andExpect(status().isNotFound());
        }
        var rejected = people.as(
                        "xinzhou.leader",
                        post(path)
                                .param("newcomer", "yes")
                                .param("name", "代理人")
                                .param("signInName", "xinzhou.acting")
                                .param("from", "2022-05-16"))
                .andExpect(status().isUnprocessableContent());
        assertThat(parsed(rejected).select(".message").text()).contains("请填写最后一天");
        assertThat(parsed(rejected).select("input[name=signInName]").val()).isEqualTo("xinzhou.acting");

        var done = people.as(
                "xinzhou.leader",
                post(path)
                        .param("newcomer", "yes")
                        .param("name", "代理人")
                        .param("signInName", "xinzhou.acting")
                        .param("from", "2022-05-16")
                        .param("until", "2022-05-20"));
        assertThat(parsed(done.andExpect(status().isOk())).select("#link").text())
                .contains("/invitations/");
        var shown = parsed(people.as("xinzhou.leader", get("/desk/units/" + unit)));
        assertThat(shown.select("#people strong").text()).contains("由代理人代理，2022年5月16日 – 2022年5月20日");
        var end = shown.select("#people form[action*=delegations]").attr("action");
        people.as("xinzhou", post(end)).andExpect(status().isNotFound());
        people.as("xinzhou.leader", post(end)).andExpect(redirectedUrl("/desk/units/%s#people".formatted(unit)));
        assertThat(posts.holdersOf(unit, PostKind.LEADER)).hasSize(1);
    }

    @Test
    void aSplitAsksOnceMoreAndWhoComesSecondIsToldWithAllTheyTyped() throws Exception {
        province.releasedCampaign("晋科协测〔2022〕8951号");
        var unit = province.unit("吕梁市科学技术协会");
        var path = "/desk/units/%s/split".formatted(unit);
        for (var stranger : List.of("lvliang", "lvliang.leader", "officer.department")) {
            people.as(stranger, get(path)).andExpect(status().isNotFound());
            people.as(stranger, post(path).param("sure", "yes")).andExpect(status().isNotFound());
        }
        var blank = parsed(people.as("officer", get(path)));
        var duty = blank.select("input[name=given]").val();
        var version = blank.select("input[name=version]").val();
        assertThat(blank.select("input[name=kept][checked]")).hasSameSizeAs(blank.select("input[name=given]"));
        var unsure = parsed(people.as("officer", filled(path, version, duty, "吕梁市新区科协"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(unsure.select("input[name=secondName]").val()).isEqualTo("吕梁市新区科协");
        assertThat(unsure.select("input[name=given][checked]").eachAttr("value"))
                .containsExactly(duty);
        assertThat(unsure.select("input[name=kept][checked]")).isEmpty();

        units.rename(unit, "吕梁市科学技术协会", "吕梁科协");
        var conflict = parsed(
                people.as("officer", filled(path, version, duty, "吕梁市新区科协").param("sure", "yes"))
                        .andExpect(status().isConflict()));
        assertThat(conflict.select(".message").text()).contains("别人改动了吕梁市科学技术协会的登记信息");
        assertThat(conflict.select("input[name=secondName]").val()).isEqualTo("吕梁市新区科协");
        var again = conflict.select("input[name=version]").val();
        people.as("officer", filled(path, again, duty, "吕梁市新区科协").param("sure", "yes"))
                .andExpect(redirectedUrl("/desk/units/" + found("吕梁市新区科协")));
        assertThat(parsed(people.as("officer", get("/desk/units/" + unit)))
                        .select("#history")
                        .text())
                .contains("拆分", "分出 吕梁市新区科协");
    }

    private UnitId found(String name) {
        return units.findByName(name).orElseThrow().id();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder filled(
            String path, String version, String duty, String name) {
        return post(path)
                .param("version", version)
                .param("shown", "yes")
                .param("secondName", name)
                .param("given", duty);
    }

    private static Document parsed(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }
}
