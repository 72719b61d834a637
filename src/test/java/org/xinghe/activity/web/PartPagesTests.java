package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;
import static org.xinghe.activity.web.ActivitiesAtDesk.idOf;
import static org.xinghe.activity.web.ActivitiesAtDesk.path;
import static org.xinghe.activity.web.ActivitiesAtDesk.says;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.people.ActivityPeople;
import org.xinghe.activity.people.PersonOf;
import org.xinghe.activity.people.PersonRole;
import org.xinghe.activity.people.TitleLevel;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.SignedIn;

/// What belongs to an activity beside its plan, on the pages of the desk.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class PartPagesTests {

    private final ActivitiesAtDesk desk;
    private final ActivityPeople people;

    PartPagesTests(ApplicationContext beans, ActivityPeople people) {
        this.desk = new ActivitiesAtDesk(beans);
        this.people = people;
    }

    @Test
    void aSpeakerWithARareCharacterIsNamedOnceAndMayBeChangedAndRemoved() throws Exception {
        var path = path(desk.send("taiyuan", "/desk/activities", desk.whole(freshTitle(), "SAVE", Map.of())));
        desk.page("taiyuan", path).andExpect(says("还没有填写主讲人（不影响提交）"));
        desk.page("taiyuan", path + "/people").andExpect(says("还没有填写主讲人"));
        var name = "𠮷㛃".repeat(20);
        desk.act("taiyuan", path + "/people", speaker(Map.of("name", name)))
                .andExpect(redirectedUrl(path + "/people?role=SPEAKER"));
        desk.act("taiyuan", path + "/people", speaker(Map.of("name", name, "organisation", "汾河 大学")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("已经在名单里了"));
        desk.act("taiyuan", path + "/people", speaker(Map.of("name", name + "𠮷", "role", "KING")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请填写姓名，不超过 40 字"), containsString("请选择担任什么"))));

        var named = people.of(idOf(path)).getFirst();
        assertThat(named)
                .isEqualTo(new PersonOf(named.id(), 0, PersonRole.SPEAKER, name, TitleLevel.SENIOR, "研究员", "汾河大学"));
        var one = path + "/people/" + named.id();
        desk.act("taiyuan", one, speaker(Map.of("name", "梁𠮷", "titleLevel", "ACADEMICIAN", "title", "")))
                .andExpect(status().isSeeOther());
        desk.act("taiyuan", one, speaker(Map.of("name", "梁吉")))
                .andExpect(status().isConflict())
                .andExpect(says("汾河大学 · 院士"));
        desk.page("taiyuan", path)
                .andExpect(content().string(allOf(containsString("梁𠮷"), not(containsString("还没有填写主讲人")))));
        desk.act("taiyuan", one + "/removal", Map.of()).andExpect(redirectedUrl(path + "/people"));
        assertThat(people.of(idOf(path))).isEmpty();
    }

    @Test
    void thePeopleOfAnotherUnitsActivityAreNobodysBusiness() throws Exception {
        var path = path(desk.send("taiyuan", "/desk/activities", desk.whole(freshTitle(), "SAVE", Map.of())));
        desk.act("taiyuan", path + "/people", speaker(Map.of()));
        var person = people.of(idOf(path)).getFirst().id();
        for (var page : new String[] {"/people", "/people?edit=" + person}) {
            desk.page("datong", path + page).andExpect(status().isNotFound());
        }
        for (var page : new String[] {"/people", "/people/" + person, "/people/" + person + "/removal"}) {
            desk.act("datong", path + page, speaker(Map.of())).andExpect(status().isNotFound());
        }
        assertThat(people.of(idOf(path))).hasSize(1);
    }

    private static Map<String, String> speaker(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "role", "SPEAKER", "name", "梁启星", "titleLevel", "SENIOR", "title", "研究员", "organisation", "汾河大学"));
        typed.putAll(other);
        return typed;
    }
}
