package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.innovation.CaseFilter;
import org.xinghe.activity.innovation.CaseId;
import org.xinghe.activity.innovation.CaseState;
import org.xinghe.activity.innovation.InnovationCases;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.SignedIn;

/// Cases are whole before they are offered, offered by a leader, and used again with their origin kept.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class CasePagesTests {

    private final ActivitiesAtDesk desk;
    private final InnovationCases cases;
    private final UnitActivities own;
    private final CountedStatements statements;

    CasePagesTests(ApplicationContext beans, InnovationCases cases, UnitActivities own, CountedStatements statements) {
        this.desk = new ActivitiesAtDesk(beans);
        this.cases = cases;
        this.own = own;
        this.statements = statements;
    }

    @Test
    void aCaseWithoutAllFourPartsIsNotOfferedAndNumbersNeedTheirSource() throws Exception {
        var path = written(Map.of("way", "", "evidence", "", "result", "来的人多了30%。"));
        desk.act("taiyuan", path + "/submission", Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("还没有写“做法”")))
                .andExpect(content().string(containsString("还没有“依据”")))
                .andExpect(content().string(containsString("写了数字，请说明出处")));
        desk.act("taiyuan.leader", path + "/offer", Map.of()).andExpect(status().isUnprocessableContent());
        assertThat(stateOf(path)).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void theLeaderOffersItEveryUnitFindsItAndAPlanComesFromIt() throws Exception {
        var title = freshTitle();
        var path = written(Map.of("title", title));
        desk.page("datong", path).andExpect(status().isNotFound());
        desk.act("taiyuan", path + "/submission", Map.of()).andExpect(status().isSeeOther());
        desk.act("taiyuan", path + "/offer", Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("要由单位负责人决定")));
        desk.act("taiyuan.leader", path + "/return", Map.of("reason", "再写短些")).andExpect(status().isSeeOther());
        desk.page("taiyuan", path).andExpect(content().string(containsString("再写短些")));
        desk.act("taiyuan", path + "/submission", Map.of()).andExpect(status().isSeeOther());
        desk.act("taiyuan.leader", path + "/offer", Map.of()).andExpect(status().isSeeOther());

        desk.page("datong", "/desk/cases?text=" + title).andExpect(content().string(containsString(path)));
        desk.page("datong", "/desk/cases?text=" + title + "&tag=IDEA&unitKind=CITY_ASSOCIATION")
                .andExpect(content().string(not(containsString(path))));
        desk.page("datong", path).andExpect(status().isOk());
        desk.page("datong", path + "/edit").andExpect(status().isNotFound());
        desk.act("datong", path + "/withdrawal", Map.of()).andExpect(status().isNotFound());
        desk.act(
                        "datong",
                        path + "/reuse",
                        Map.of("unit", desk.unit().toString(), "campaign", desk.campaign.toString()))
                .andExpect(status().isNotFound());
        var planned = location(desk.act(
                "datong",
                path + "/reuse",
                Map.of("unit", desk.province.unit("大同市科学技术协会").toString(), "campaign", desk.campaign.toString())));
        var activity = ActivitiesAtDesk.idOf(planned.replace("/edit", ""));
        assertThat(desk.province.as("datong", () -> own.require(activity).card().summary()))
                .isEqualTo("把望远镜搬到广场，学生当讲解员。");
        desk.page("datong", planned.replace("/edit", "")).andExpect(content().string(containsString(title)));
        desk.page("taiyuan", path).andExpect(content().string(containsString("已被 1 个计划借鉴")));

        desk.act("taiyuan", path + "/withdrawal", Map.of()).andExpect(status().isSeeOther());
        desk.page("datong", path).andExpect(status().isNotFound());
        desk.page("datong", planned.replace("/edit", "")).andExpect(status().isOk());
    }

    @Test
    void aSecondWriterSeesThatSomebodyWasFirstAndKeepsWhatWasTyped() throws Exception {
        var path = written(Map.of());
        desk.send("taiyuan", path + "/content", typed(Map.of("version", "1", "way", "先写的。")))
                .andExpect(status().isSeeOther());
        desk.send("taiyuan.leader", path + "/content", typed(Map.of("version", "1", "way", "后写的。")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("后写的。")));
    }

    @Test
    void nonsenseComesBackAndStrangersWriteForNobodyElse() throws Exception {
        desk.send("taiyuan", "/desk/cases", typed(Map.of("title", " ", "tag", "x", "evidence", "javascript:alert(1)")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请填写名称")))
                .andExpect(content().string(containsString("http:// 或 https://")));
        desk.send("datong", "/desk/cases", typed(Map.of())).andExpect(status().isNotFound());
        desk.page("taiyuan", "/desk/cases/x").andExpect(status().isNotFound());
    }

    @Test
    void theLibraryOfManyTakesNoMoreStatementsThanThatOfOne() throws Exception {
        var name = freshTitle() + "·长库";
        offered(name + "甲");
        var one = statementsOf(name);
        offered(name + "乙");
        offered(name + "丙");
        assertThat(statementsOf(name)).isEqualTo(one);
        assertThat(desk.province
                        .as("datong", () -> cases.library(new CaseFilter(name, null, null, null, 1)))
                        .total())
                .isEqualTo(3);
    }

    private void offered(String title) throws Exception {
        desk.act("taiyuan.leader", written(Map.of("title", title)) + "/offer", Map.of())
                .andExpect(status().isSeeOther());
    }

    private int statementsOf(String text) throws Exception {
        return statements.during(
                () -> desk.province.as("datong", () -> cases.library(new CaseFilter(text, null, null, null, 1))));
    }

    private String written(Map<String, String> other) throws Exception {
        return location(desk.send("taiyuan", "/desk/cases", typed(other)));
    }

    private Map<String, String> typed(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "unit", desk.unit().toString(),
                "tag", "MEANS",
                "title", freshTitle(),
                "problem", "讲座没人来。",
                "way", "把望远镜搬到广场，学生当讲解员。",
                "result", "路过的人停下来听。",
                "evidence", "https://example.org/news/1"));
        typed.putAll(other);
        return typed;
    }

    private CaseState stateOf(String path) {
        var id = CaseId.of(path.substring(path.lastIndexOf('/') + 1));
        return desk.province.as("taiyuan", () -> cases.require(id).state());
    }

    private static String location(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
    }
}
