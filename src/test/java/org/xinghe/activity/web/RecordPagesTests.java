package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.find;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;
import static org.xinghe.activity.web.ActivitiesAtDesk.path;
import static org.xinghe.activity.web.ActivitiesAtDesk.record;
import static org.xinghe.activity.web.ActivitiesAtDesk.says;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.RecordActivity;
import org.xinghe.media.SentPictures;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.SignedIn;

/// What was held is put on record with its pictures, and put right.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class RecordPagesTests {

    private final MockMvc web;
    private final ActivitiesAtDesk desk;

    RecordPagesTests(ApplicationContext beans, MockMvc web) {
        this.web = web;
        this.desk = new ActivitiesAtDesk(beans);
    }

    @Test
    void aFileThatIsNoPictureIsNamedWithItsReasonAndTheGoodOnesStay() throws Exception {
        var path = desk.published(freshTitle());
        var back = desk.sendFiles(
                        "taiyuan",
                        path + "/record",
                        record(Map.of("version", desk.versionOf(path))),
                        picture("现场1.jpg", SentPictures.plain("jpg", 640, 480, Color.YELLOW)),
                        picture("名单.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                        picture("空.jpg", new byte[0]),
                        picture("太大.jpg", new byte[20 * 1024 * 1024 + 1]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("「名单.pdf」不是图片"),
                                containsString("「空.jpg」是空文件"),
                                containsString("「太大.jpg」超过 20 MB"),
                                containsString("座无虚席。"))));
        var kept = find(back, "name=\"pictures\" value=\"([0-9a-f-]{36})\"");

        desk.send("taiyuan", path + "/record", record(Map.of("version", desk.versionOf(path), "pictures", kept)))
                .andExpect(redirectedUrl(path));
        assertThat(desk.recordOf(path).pictures()).extracting(Object::toString).containsExactly(kept);
    }

    @Test
    void aPhonesPictureLosesThePlaceItWasTakenOnItsWayToThePublic() throws Exception {
        var path = desk.published(freshTitle());
        var sent = SentPictures.phonePhotograph(800, 600);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif");

        desk.sendFiles(
                        "taiyuan",
                        path + "/record",
                        record(Map.of("version", desk.versionOf(path))),
                        picture("IMG_1.jpg", sent))
                .andExpect(redirectedUrl(path));

        var picture = desk.recordOf(path).pictures().getFirst();
        for (var size : List.of("thumbnail", "page", "full")) {
            var shown = web.perform(get("/media/%s/%s.jpg".formatted(picture, size)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }
    }

    @Test
    void aRecordIsPutRightWithAReasonThatHistoryKeeps() throws Exception {
        var path = desk.published(freshTitle());
        desk.send("taiyuan", path + "/record", record(Map.of("version", desk.versionOf(path))))
                .andExpect(redirectedUrl(path));

        desk.page("taiyuan", path + "/record").andExpect(says("更正活动记录")).andExpect(says("value=\"120\""));
        var without = record(Map.of("version", desk.versionOf(path), "onSite", "98"));
        desk.send("taiyuan", path + "/record", without)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明为什么更正"));
        var with = record(Map.of("version", desk.versionOf(path), "onSite", "98", "reason", "核对了签到表"));
        desk.send("taiyuan", path + "/record", with).andExpect(redirectedUrl(path));

        assertThat(desk.recordOf(path))
                .isEqualTo(new RecordActivity(
                        98, CountingMethod.HEAD_COUNT, null, null, 6, 0, "座无虚席。", List.of(), List.of()));
        desk.page("taiyuan", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("更正了活动记录"),
                                containsString("现场 98 人次 · 现场清点"),
                                containsString("原因：核对了签到表"),
                                not(containsString("HEAD_COUNT")))));
    }

    @Test
    void theSecondWriterOfARecordSeesWhatTheOtherChangedAndLosesNothing() throws Exception {
        var path = desk.published(freshTitle());
        var opened = desk.versionOf(path);
        desk.send("taiyuan.leader", path + "/record", record(Map.of("version", opened, "onSite", "98")));
        desk.send("taiyuan", path + "/record", record(Map.of("version", opened, "onSite", "120")))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("现场参加", "98 · 现场清点", "120 · 现场清点"),
                                containsString("value=\"120\""))));
        assertThat(desk.recordOf(path).onSite()).isEqualTo(98);
    }

    @Test
    void whatIsToComeIsNotPutOnRecordYet() throws Exception {
        var path = path(desk.send(
                "taiyuan.leader",
                "/desk/activities",
                desk.whole(freshTitle(), "PUBLISH", Map.of("day1", "2099-05-30"))));
        desk.page("taiyuan", path + "/record").andExpect(redirectedUrl(path));
        desk.send("taiyuan", path + "/record", record(Map.of("version", desk.versionOf(path))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("活动还没有开始"));
    }

    private static MockMultipartFile picture(String name, byte[] bytes) {
        return new MockMultipartFile("pictureFiles", name, "image/jpeg", bytes);
    }
}
