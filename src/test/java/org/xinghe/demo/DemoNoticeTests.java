package org.xinghe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadNoticeJson;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.RegionsForTests;
import org.xinghe.shared.Period;

class DemoNoticeTests {

    @TempDir
    private Path folder;

    @Test
    void theWordFileSaysWhatTheTextSays() throws IOException {
        assertThat(ReadNoticeJson.line(read("notice.docx"))).isEqualTo(ReadNoticeJson.line(read("notice.txt")));
    }

    @Test
    void theStoryKeepsTheDaysOfItsNotice() throws IOException {
        var timeline = Timeline.of(read("notice.docx"));
        assertThat(timeline)
                .isEqualTo(new Timeline(
                        day(5, 16),
                        new Period(day(5, 11), day(6, 10)),
                        new Period(day(5, 18), day(6, 10)),
                        day(6, 30),
                        java.util.List.of()));
        assertThat(timeline.end()).isEqualTo("2022-07-02T11:30:00Z");
    }

    @Test
    void whatANoticeDoesNotSayIsSetByARuleAndTold() {
        var timeline = Timeline.of(readText("""
                各市科协：
                请各单位于2022年6月20日前报送总结。
                样例省科学技术协会
                2022年5月16日
                """));
        assertThat(timeline.period()).isEqualTo(new Period(day(5, 18), day(6, 15)));
        assertThat(timeline.rules()).hasSize(1);
    }

    @Test
    void aStoryTakesPlaceInTheProvinceOfItsNotice() {
        var provinces = new Provinces(RegionsForTests.all());
        assertThat(provinceOf(provinces, "辽宁省科学技术协会")).isEqualTo(RegionCode.of("210000"));
        assertThat(provinceOf(provinces, "承德市科学技术局")).isEqualTo(RegionCode.of("130000"));
        assertThat(provinceOf(provinces, "陕西中医药大学科学技术协会")).isEqualTo(RegionCode.of("610000"));
        assertThat(provinceOf(provinces, "中国科学技术协会")).isEqualTo(RegionCode.of("140000"));
    }

    @Test
    void whatIsNoNoticeIsRefusedWithExitCodeTwo() throws IOException {
        var poem = Files.writeString(folder.resolve("poem.txt"), "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n");
        var provinces = new Provinces(RegionsForTests.all());
        assertThatThrownBy(() -> StoryNotice.of(poem.toString(), provinces))
                .isInstanceOfSatisfying(StoryFault.class, fault -> {
                    assertThat(fault.getExitCode()).isEqualTo(2);
                    assertThat(fault).hasMessageContaining("poem.txt：不像通知").hasMessageContaining("This is no notice");
                });
        assertThatThrownBy(() -> StoryNotice.of(folder.resolve("none.docx").toString(), provinces))
                .isInstanceOf(StoryFault.class)
                .hasMessageContaining("无法打开");
    }

    private static RegionCode provinceOf(Provinces provinces, String issuer) {
        var read = readText("关于举办活动的通知\n各有关单位：\n请认真组织。\n%s\n2022年5月16日\n".formatted(issuer));
        return provinces.of(read, java.util.List.of());
    }

    private static ReadNotice read(String resource) throws IOException {
        try (var stream = Objects.requireNonNull(StoryNotice.class.getResourceAsStream(resource))) {
            var text = (TextOutcome.Read) DocumentTexts.read(stream.readAllBytes());
            return ((ReadingOutcome.Read) NoticeReader.read(new NoticeText(text.paragraphs()))).notice();
        }
    }

    private static ReadNotice readText(String text) {
        return ((ReadingOutcome.Read) NoticeReader.read(NoticeText.of(text))).notice();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
