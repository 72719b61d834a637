package org.xinghe.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.notice.web.NoticesAtDesk.path;
import static org.xinghe.notice.web.NoticesAtDesk.says;
import static org.xinghe.notice.web.NoticesAtDesk.text;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.testing.SignedIn;

/// A notice comes in as pasted text or as a file.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class IntakePagesTests {

    private static final String LETTER = """
            关于开展科普讲解活动的通知
            晋科协试〔2022〕9号
            各市科协：
            请于5月20日前报送活动方案。
            山西省科学技术协会
            2022年5月6日
            """;

    private final NoticesAtDesk desk;

    IntakePagesTests(ApplicationContext beans) {
        this.desk = new NoticesAtDesk(beans);
    }

    @Test
    void aPastedNoticeIsReadAndLeadsToItsFacts() throws Exception {
        var answer = desk.as("officer", post("/desk/notices").param("text", LETTER))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();

        var facts = Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(facts).endsWith("/facts");
        desk.as("officer", get(facts))
                .andExpect(content()
                        .string(allOf(
                                containsString("关于开展科普讲解活动的通知"),
                                containsString("晋科协试〔2022〕9号"),
                                containsString("2022年5月20日"),
                                containsString("data-sentence=\"#s3-0\""),
                                containsString("id=\"s3-0\""))));
    }

    @Test
    void noticesOfEveryLayoutGetThroughAllPages() throws Exception {
        try (var samples = Files.list(Path.of("src/test/resources/notices"))) {
            for (var sample :
                    samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
                var answer = desk.as("officer", post("/desk/notices").param("text", Files.readString(sample)))
                        .andExpect(status().isSeeOther())
                        .andReturn();
                var facts = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
                for (var page : List.of("", "/facts", "/recipients", "/release", "/letter")) {
                    desk.as("officer", get(facts.replace("/facts", page)))
                            .andExpect(result -> assertThat(result.getResponse().getStatus())
                                    .as("%s of %s", page, sample)
                                    .isEqualTo(200));
                }
            }
        }
        desk.as("officer", get("/desk/notices")).andExpect(status().isOk());
        desk.as("officer", get("/desk/notices").cookie(new Cookie("language", "en")))
                .andExpect(says("to be checked"));
    }

    @Test
    void whatIsNoNoticeComesBackWithTheTextAndTheReason() throws Exception {
        desk.as("officer", post("/desk/notices").param("text", "今天天气很好，我们去看星星。"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("不像一份通知"), containsString("我们去看星星"))));
        desk.as("officer", post("/desk/notices").param("text", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请上传文件，或粘贴通知全文"));
    }

    @Test
    void anUnreadableFileIsRefusedInWordsAndThePastedTextStays() throws Exception {
        sends(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "旧版 .doc");
        sends(new byte[] {1, 2, 3, 4}, "不是 .docx、文字 PDF 或纯文本文件");
        sends("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "已损坏");
        sends(new byte[] {'P', 'K', 3, 4, 0, 0}, "不是 .docx");
        sends(new byte[50 << 20], "文件超过 20 MB");
    }

    @Test
    void whoTakesNoNoticesInFindsNoPageForIt() throws Exception {
        desk.as("taiyuan", get("/desk/notices/new")).andExpect(status().isNotFound());
        desk.as("taiyuan", post("/desk/notices").param("text", LETTER)).andExpect(status().isNotFound());
        desk.as("leader.association", post("/desk/notices").param("text", LETTER))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOriginalIsDownloadedAsItCame() throws Exception {
        var notice = desk.taken();
        desk.as("officer", get(path(notice) + "/original"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().bytes(text()));
    }

    private void sends(byte[] bytes, String reason) throws Exception {
        desk.as(
                        "officer",
                        multipart("/desk/notices")
                                .file(new MockMultipartFile("file", "通知.docx", null, bytes))
                                .param("text", "粘贴了一半的文字"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(reason), containsString("粘贴了一半的文字"))));
    }
}
