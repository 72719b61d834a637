package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.find;
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
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.people.ActivityPeople;
import org.xinghe.activity.people.PersonOf;
import org.xinghe.activity.people.PersonRole;
import org.xinghe.activity.people.TitleLevel;
import org.xinghe.activity.planning.Duplicates;
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
    private final Duplicates duplicates;
    private final CountedStatements counted;

    PartPagesTests(ApplicationContext beans, ActivityPeople people, Duplicates duplicates, CountedStatements counted) {
        this.desk = new ActivitiesAtDesk(beans);
        this.people = people;
        this.duplicates = duplicates;
        this.counted = counted;
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

    @Test
    void moreRowsComeBackWithAllThatWasTypedAndNothingIsSaved() throws Exception {
        var title = freshTitle();
        desk.send("taiyuan", "/desk/activities", desk.whole(title, "MORE", Map.of("day2", "后天")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"" + title + "\""),
                                containsString("value=\"后天\""),
                                containsString("name=\"day12\""),
                                not(containsString("name=\"day13\"")))));
        assertThat(desk.find(title)).isEmpty();
    }

    @Test
    void sessionsThatRecurAreListedBeforeTheyAreSavedAndKeepTheirIdentitiesWhenChangedLater() throws Exception {
        var title = freshTitle();
        var typed = desk.whole(
                title,
                "REPEAT",
                Map.of("day1", "2022-05-27", "rhythm", "WEEKLY", "repeatUntil", "2022-06-24", "skipsDaysOff", "yes"));
        var listed = desk.send("taiyuan", "/desk/activities", typed)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("已列出 4 场"),
                                containsString("第 2 场：2022-06-10 09:00–11:00 科技馆报告厅"),
                                not(containsString("2022-06-03")))));
        assertThat(desk.find(title)).isEmpty();

        var saved = new HashMap<>(desk.whole(title, "SAVE", Map.of("day1", "2022-05-27")));
        saved.putAll(desk.typedIn(listed, 4));
        var path = path(desk.send("taiyuan", "/desk/activities", saved));
        var sessions = desk.sessionsOf(path);
        assertThat(sessions)
                .extracting(each -> each.startsAt().toLocalDate().toString())
                .containsExactly("2022-05-27", "2022-06-10", "2022-06-17", "2022-06-24");

        var again = desk.page("taiyuan", path + "/edit");
        var changed = new HashMap<>(desk.whole(title, "SAVE", Map.of("version", desk.versionOf(path))));
        changed.putAll(desk.typedIn(again, 4));
        changed.put("day3", "2022-06-18");
        desk.send("taiyuan", path + "/plan", changed).andExpect(redirectedUrl(path));
        assertThat(desk.sessionsOf(path))
                .extracting(PlannedSession::id)
                .isEqualTo(sessions.stream().map(PlannedSession::id).toList());
    }

    @Test
    void whatCannotRecurIsSaidAndNothingTypedIsLost() throws Exception {
        var typed = desk.whole(
                freshTitle(),
                "REPEAT",
                Map.of("day1", "2022-05-30", "rhythm", "WEEKDAYS", "repeatUntil", "夏天", "place1", "天文台"));
        desk.send("taiyuan", "/desk/activities", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("请勾选星期几"),
                                containsString("请填写直到哪一天"),
                                containsString("value=\"夏天\""),
                                containsString("value=\"天文台\""))));
        typed.putAll(Map.of("rhythm", "WEEKLY", "repeatUntil", "2099-01-01"));
        desk.send("taiyuan", "/desk/activities", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("一项活动最多 60 场"));
    }

    @Test
    void whatMayBeTheSameIsShownBeforeItIsSavedAndRefusedByNobody() throws Exception {
        var number = freshTitle().replaceAll("\\D", "");
        var theirs = desk.published("“黄河生态”科普讲座" + number);
        var mine = desk.wholeOf("太原市科学技术局", "黄河生态科普讲座" + number, "SUBMIT", Map.of("day1", "2022-05-31"));
        mine.remove("another");
        var shown = desk.send("taiyuan.bureau", "/desk/activities", mine)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("这项活动可能已经有人填过"),
                                containsString("“黄河生态”科普讲座" + number),
                                containsString("就是这一项，我单位参加"))));
        assertThat(find(shown, "name=\"then\" value=\"(SUBMIT)\">不是同一项")).isEqualTo("SUBMIT");
        desk.act(
                        "taiyuan.bureau",
                        theirs + "/participation",
                        Map.of("unit", desk.province.unit("太原市科学技术局").toString()))
                .andExpect(redirectedUrl("/desk/activities"));
        assertThat(duplicates.takingPart(idOf(theirs))).containsExactly(desk.province.unit("太原市科学技术局"));

        mine.put("another", "yes");
        path(desk.send("taiyuan.bureau", "/desk/activities", mine));
    }

    @Test
    void anotherUnitsDraftIsNeitherADuplicateNorAClash() throws Exception {
        var number = freshTitle().replaceAll("\\D", "");
        var place = Map.of("place1", "清徐天文台" + number);
        path(desk.send("taiyuan", "/desk/activities", desk.whole("月全食观测" + number, "SAVE", place)));
        var mine = path(desk.send(
                "taiyuan.bureau", "/desk/activities", desk.wholeOf("太原市科学技术局", "月全食观测" + number, "SAVE", place)));
        desk.page("taiyuan.bureau", mine + "/clashes").andExpect(says("没有发现时间冲突"));
        desk.page("datong", mine + "/clashes").andExpect(status().isNotFound());
    }

    @Test
    void theSamePlaceAndTheSameSpeakerAreShownToWhoPlansAndWhoApproves() throws Exception {
        var number = freshTitle().replaceAll("\\D", "");
        var other = desk.published("碳达峰与能源" + number, Map.of("place1", "漪汾厅" + number));
        var path = path(desk.send(
                "taiyuan",
                "/desk/activities",
                desk.whole("夏夜星空" + number, "SUBMIT", Map.of("place1", "漪汾厅 " + number, "from1", "10:30"))));
        var speaker = speaker(Map.of("name", "卫" + number));
        desk.act("taiyuan.leader", other + "/people", speaker);
        desk.act("taiyuan.leader", path + "/people", speaker);
        for (var page : new String[] {path, path + "/clashes"}) {
            desk.page("taiyuan.leader", page)
                    .andExpect(content()
                            .string(allOf(
                                    containsString("同一地点：漪汾厅" + number),
                                    containsString("同一人员：卫" + number),
                                    containsString("10:30–11:00"),
                                    containsString(other))));
        }
        desk.page("taiyuan.leader", path + "/edit").andExpect(says("与《碳达峰与能源" + number + "》重叠"));
        assertThat(statements(path)).isEqualTo(statements(other));
    }

    private int statements(String path) throws Exception {
        desk.page("taiyuan.leader", path + "/clashes");
        return counted.during(() -> desk.page("taiyuan.leader", path + "/clashes"));
    }

    private static Map<String, String> speaker(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "role", "SPEAKER", "name", "梁启星", "titleLevel", "SENIOR", "title", "研究员", "organisation", "汾河大学"));
        typed.putAll(other);
        return typed;
    }
}
