package org.xinghe.activity.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.intake.OldSheet.row;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.intake.OldSheet;
import org.xinghe.campaign.Campaigns;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// Sending sheets over the pages: the way through, what strangers get, and files that mean harm.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class ActivityImportPagesTests {

    private final SignedIn people;
    private final Province province;
    private final String campaign;

    ActivityImportPagesTests(ApplicationContext beans, MockMvc web) {
        this.people = beans.getBean(SignedIn.class);
        this.province = Province.in(beans);
        this.campaign = beans.getBean(Campaigns.class).running().stream()
                .findFirst()
                .map(running -> running.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕80号"))
                .toString();
        assertThat(web).isNotNull();
    }

    @Test
    void aSheetIsSentCheckedTakenAndComesBack() throws Exception {
        var title = "页面导入" + System.nanoTime();
        var path = sent(OldSheet.of(List.of(row(28, title), OldSheet.with(row(29, title + "乙"), "参与人数", "约三百"))));

        people.as("taiyuan.leader", get(path))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("保存 1 行")))
                .andExpect(content().string(containsString("不是人数，请写整数")));
        people.as("taiyuan.leader", post(path + "/reading").param("take", "yes").param("target", "RECORD"))
                .andExpect(status().isSeeOther());
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .untilAsserted(() -> people.as("taiyuan.leader", get(path))
                        .andExpect(content().string(containsString("没问题的行已保存"))));

        var back = people.as("taiyuan.leader", get(path + "/file.xlsx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var read = (SheetOutcome.Read) Sheets.read(back);
        assertThat(read.rows().stream().map(row -> row.cell(OldSheet.HEAD.size())))
                .containsExactly("新增", "有问题；现场参加人次：“约三百”不是人数，请写整数");
    }

    @Test
    void anImportIsNobodyElses() throws Exception {
        var path = sent(OldSheet.of(List.of(row(28, "别人的"))));
        for (var page : List.of(path, path + "/file.xlsx")) {
            people.as("taiyuan", get(page)).andExpect(status().isNotFound());
            people.as("datong", get(page)).andExpect(status().isNotFound());
        }
        people.as("datong", post(path + "/run")).andExpect(status().isNotFound());
        people.as("datong", post(path + "/reading").param("take", "yes")).andExpect(status().isNotFound());
        send("datong", OldSheet.of(List.of(row(28, "别的单位")))).andExpect(status().isNotFound());
    }

    @Test
    void whoOnlyCoordinatesDoesNotPublishBySheet() throws Exception {
        var path = location(send("taiyuan", OldSheet.of(List.of(row(28, "越权")))));
        people.as("taiyuan", post(path + "/reading").param("target", "RECORD")).andExpect(status().isNotFound());
    }

    @Test
    void filesThatAreNoPlainSheetAreRefusedWithWhatToDo() throws Exception {
        refused(new byte[0], "请先选择表格文件");
        refused("活动名称,时间".getBytes(StandardCharsets.UTF_8), "不是 .xlsx 表格文件");
        refused(new byte[6 << 20], "超过 5 MB");
        refused(zip("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x"), "另存为不含宏的 .xlsx");
        refused(zip("xl/workbook.xml", "0".repeat(80 << 20), "a", "b"), "异常膨胀");
        refused(
                zip("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "a", "b"),
                "已损坏");
        refused(
                OldSheet.of(IntStream.range(0, 2001)
                        .mapToObj(at -> row(at, "多" + at))
                        .toList()),
                "一次最多 2,000 行");
    }

    @Test
    void columnsAreChosenAnewAndNonsenseIsLeftAsItWas() throws Exception {
        var path = sent(OldSheet.of(List.of(row(28, "列名"))));
        people.as(
                        "taiyuan.leader",
                        post(path + "/reading")
                                .param("column1", "")
                                .param("column2", "NOTHING")
                                .param("starts", "25:99")
                                .param("take", "yes"))
                .andExpect(status().isSeeOther());
        people.as("taiyuan.leader", get(path))
                .andExpect(content().string(containsString("没有哪一列是“活动名称”")))
                .andExpect(content().string(containsString("没有哪一列是“时间（日期）”")));
        people.as("taiyuan.leader", get("/desk/activities/imports/x")).andExpect(status().isNotFound());
    }

    @Test
    void theTemplateHoldsOnesOwnUnitAndIsReadAgain() throws Exception {
        var bytes = people.as("taiyuan", get("/desk/activities/import/template.xlsx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var read = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(read.head().cells()).startsWith("活动名称", "时间", "结束时间");
        assertThat(read.rows().getFirst().cells()).contains("太原市科学技术协会", "太联络");
        try (var workbook = OldSheet.open(bytes)) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSizeGreaterThan(3);
        }
        people.as("taiyuan", get(location(send("taiyuan", bytes))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("检查结果")));
    }

    private void refused(byte[] file, String reason) throws Exception {
        send("taiyuan.leader", file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(reason)));
    }

    private String sent(byte[] file) throws Exception {
        return location(send("taiyuan.leader", file));
    }

    private ResultActions send(String who, byte[] file) throws Exception {
        return people.as(
                who,
                multipart("/desk/activities/imports")
                        .file(new MockMultipartFile("file", "../旧表.xlsx", null, file))
                        .param("unit", province.unit("太原市科学技术协会").toString())
                        .param("campaign", campaign));
    }

    private static String location(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
