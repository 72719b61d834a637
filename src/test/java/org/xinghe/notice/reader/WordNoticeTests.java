package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xinghe.document.RawWord.box;
import static org.xinghe.document.RawWord.level;
import static org.xinghe.document.RawWord.list;
import static org.xinghe.document.RawWord.num;
import static org.xinghe.document.RawWord.numbered;
import static org.xinghe.document.RawWord.p;
import static org.xinghe.document.RawWord.r;
import static org.xinghe.document.RawWord.row;
import static org.xinghe.document.RawWord.table;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.RawWord;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.reader.ReadNotice.Contact;
import org.xinghe.notice.reader.ReadNotice.Deadline;
import org.xinghe.notice.reader.ReadNotice.Section;

/// A notice as an office sends it: an old .doc saved anew, its letterhead in boxes and frames, its numbers made by
/// Word, its contacts in a table, the last corrections still marked.
class WordNoticeTests {

    private static final String LISTS = list(
                    0,
                    level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>"),
                    level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val=\"nothing\"/>"))
            + list(1, level(0, "decimal", "%1."))
            + num(1, 0)
            + num(2, 1);

    @Test
    void everyFactOfAWordFileIsFoundWhereverWordKeepsIt() {
        var notice = read(new RawWord()
                .numbering(LISTS)
                .with(
                        "<w:p>%s</w:p>".formatted(box(p("样例省科学技术协会文件"))),
                        "<w:p><w:pPr><w:framePr w:w=\"9000\"/></w:pPr>%s</w:p>".formatted(r("样科协发〔2022〕13号")),
                        "<w:p>%s<w:r><w:br/></w:r>%s</w:p>".formatted(r("关于开展2022年“全国科技工作者日”"), r("活动的通知")),
                        p("各市科协、市科技局，各省级学会、协会、研究会："),
                        p("现将有关事项通知如下："),
                        numbered(1, 0, "活动主题"),
                        p("创新争先、自立自强"),
                        numbered(1, 0, "活动时间"),
                        p("2022年5月中旬-6月上旬"),
                        numbered(1, 0, "主要活动"),
                        numbered(1, 1, "线上开幕式。在省科技馆举办线上开幕式。"),
                        numbered(1, 1, "巡展巡讲。组织专家到各市巡讲。"),
                        numbered(1, 0, "工作要求"),
                        "<w:p>%s<w:del><w:r><w:delText>6月20日前</w:delText></w:r></w:del><w:ins>%s</w:ins>%s</w:p>"
                                .formatted(r("请于"), r("6月30日17:00前"), r("报送总结。")),
                        numbered(1, 0, "联系方式"),
                        table(
                                row("单位", "联系人", "电话"),
                                row("宣传调研部", "李望舒", "0351-5550101"),
                                row("人才处", "陈若木", "0351-5550103")),
                        p("附件："),
                        numbered(2, 0, "活动计划表"),
                        numbered(2, 0, "活动统计表"),
                        table(row("", p("样例省科学技术协会") + p("2022年5月16日")))));

        assertThat(ReaderTexts.valueOf(notice.docNumber())).isEqualTo("样科协发〔2022〕13号");
        assertThat(ReaderTexts.valueOf(notice.title())).isEqualTo("关于开展2022年“全国科技工作者日”活动的通知");
        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例省科学技术协会");
        assertThat(ReaderTexts.valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2022, 5, 16));
        assertThat(ReaderTexts.valueOf(notice.theme())).isEqualTo("创新争先、自立自强");
        assertThat(ReaderTexts.valueOf(notice.period()).end()).isEqualTo(LocalDate.of(2022, 6, 10));
        assertThat(notice.sections())
                .extracting(Section::number, Section::title)
                .containsExactly(
                        tuple("一、", "活动主题"),
                        tuple("二、", "活动时间"),
                        tuple("三、", "主要活动"),
                        tuple("（一）", "线上开幕式"),
                        tuple("（二）", "巡展巡讲"),
                        tuple("四、", "工作要求"),
                        tuple("五、", "联系方式"));
        assertThat(notice.strandCount()).isEqualTo(2);
        assertThat(notice.deadlines())
                .extracting(Deadline::text, Deadline::dateISO)
                .containsExactly(tuple("6月30日17:00前", LocalDate.of(2022, 6, 30)));
        assertThat(notice.contacts())
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(tuple("宣传调研部", "李望舒", "0351-5550101"), tuple("人才处", "陈若木", "0351-5550103"));
        assertThat(notice.attachments()).extracting(Fact::value).containsExactly("活动计划表", "活动统计表");
        assertThat(notice.doubts()).isEmpty();
    }

    @Test
    void twoContactBlocksSideBySideInCellsAreTwoContacts() {
        var notice = read(new RawWord()
                .with(
                        p("关于开展活动的通知"),
                        p("各市科协："),
                        p("请认真组织。"),
                        table(row(
                                p("宣传调研部") + p("联系人：李望舒") + p("电话：0351-5550101"),
                                p("人才处") + p("联系人：陈若木") + p("电话：0351-5550103"))),
                        p("样例省科学技术协会"),
                        p("2022年5月16日")));

        assertThat(notice.contacts())
                .extracting(Contact::unit, Contact::name, Contact::phone)
                .containsExactly(tuple("宣传调研部", "李望舒", "0351-5550101"), tuple("人才处", "陈若木", "0351-5550103"));
    }

    private static ReadNotice read(byte[] word) {
        var text = ((TextOutcome.Read) DocumentTexts.read(word)).paragraphs();
        return ((ReadingOutcome.Read) NoticeReader.read(new NoticeText(text))).notice();
    }
}
