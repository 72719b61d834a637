package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.find;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;
import static org.xinghe.activity.web.ActivitiesAtDesk.idOf;
import static org.xinghe.activity.web.ActivitiesAtDesk.path;
import static org.xinghe.activity.web.ActivitiesAtDesk.says;

import java.awt.Color;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.UnitActivities;
import org.xinghe.media.SentPictures;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.SignedIn;

/// The form of a plan: what is wrong comes back, and two writers do not lose anything.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class PlanPagesTests {

    private final UnitActivities own;
    private final ActivitiesAtDesk desk;

    PlanPagesTests(ApplicationContext beans, UnitActivities own) {
        this.own = own;
        this.desk = new ActivitiesAtDesk(beans);
    }

    @Test
    void whatIsNotRightComesBackWithAllThatWasTypedAndThePosterThatWasSent() throws Exception {
        var title = freshTitle();
        var typed = desk.whole(title, "SUBMIT", Map.of("day1", "五月三十", "capacity1", "许多", "summary", "银河\"<b>"));
        var back = desk.sendFiles("taiyuan", "/desk/activities", typed, poster("海报.png", Color.PINK))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("“五月三十”不是日期"),
                                containsString("可容纳人数“许多”"),
                                containsString("value=\"" + title + "\""),
                                containsString("value=\"五月三十\""),
                                containsString("银河\"&lt;b"),
                                containsString("样例路1号"))));
        var poster = find(back, "name=\"poster\" value=\"([0-9a-f-]{36})\"");

        var path = path(desk.send("taiyuan", "/desk/activities", desk.whole(title, "SAVE", Map.of("poster", poster)))
                .andExpect(status().isSeeOther()));
        assertThat(desk.province.as("taiyuan", () -> own.require(idOf(path)).poster()))
                .hasToString(poster);
    }

    @Test
    void theSecondWriterOfAPlanSeesWhatTheOtherChangedAndLosesNothing() throws Exception {
        var title = freshTitle();
        var path = path(desk.send("taiyuan", "/desk/activities", desk.whole(title, "SAVE", Map.of())));
        var opened = desk.versionOf(path);
        desk.send(
                        "taiyuan.leader",
                        path + "/plan",
                        desk.whole(title, "SAVE", Map.of("version", opened, "place1", "市图书馆")))
                .andExpect(redirectedUrl(path));

        var mine = desk.whole(title, "SAVE", Map.of("version", opened, "audience", "高校师生"));
        var back = desk.send("taiyuan", path + "/plan", mine)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("有人先保存了"),
                                stringContainsInOrder("面向人群", "市民", "高校师生"),
                                stringContainsInOrder("第 1 场", "市图书馆", "科技馆报告厅"),
                                containsString("value=\"高校师生\""))));
        var now = find(back, "name=\"version\" value=\"(\\d+)\"");
        desk.send("taiyuan", path + "/plan", desk.whole(title, "SAVE", Map.of("version", now, "audience", "高校师生")))
                .andExpect(redirectedUrl(path));
        assertThat(desk.province.as("taiyuan", () -> own.require(idOf(path)).audience()))
                .isEqualTo("高校师生");
    }

    @Test
    void aSessionOutsideThePeriodIsSaidAndNotRefused() throws Exception {
        var path = path(desk.send(
                "taiyuan", "/desk/activities", desk.whole(freshTitle(), "SUBMIT", Map.of("day1", "2022-08-30"))));
        desk.page("taiyuan", path).andExpect(says("2022年8月30日的场次不在通知规定的活动时间之内"));
    }

    private static MockMultipartFile poster(String name, Color color) {
        return new MockMultipartFile("posterFile", name, "image/png", SentPictures.plain("png", 600, 800, color));
    }
}
