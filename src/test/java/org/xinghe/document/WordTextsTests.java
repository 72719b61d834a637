package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinghe.document.RawWord.box;
import static org.xinghe.document.RawWord.level;
import static org.xinghe.document.RawWord.list;
import static org.xinghe.document.RawWord.num;
import static org.xinghe.document.RawWord.numbered;
import static org.xinghe.document.RawWord.p;
import static org.xinghe.document.RawWord.r;
import static org.xinghe.document.RawWord.row;
import static org.xinghe.document.RawWord.table;

import org.junit.jupiter.api.Test;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// What Word keeps beside the plain text: boxes, tables, numbers that nobody typed, changes that are tracked.
class WordTextsTests {

    private static final String OFFICIAL = list(
            0,
            level(0, "chineseCounting", "%1、"),
            level(1, "chineseCountingThousand", "（%2）"),
            level(2, "decimal", "%3."),
            level(3, "decimal", "（%4）"));

    @Test
    void numbersThatWordMakesAreTypedOutOnAllFourLevels() {
        assertThat(new RawWord()
                        .numbering(OFFICIAL + num(1, 0))
                        .read(
                                numbered(1, 0, "活动主题"),
                                numbered(1, 0, "主要活动"),
                                numbered(1, 1, "主场活动"),
                                numbered(1, 2, "2022年启动仪式"),
                                numbered(1, 3, "云上直播"),
                                numbered(1, 1, "联合行动"),
                                numbered(1, 2, "进社区"),
                                numbered(1, 0, "工作要求"),
                                numbered(1, 1, "加强领导")))
                .containsExactly(
                        "一、活动主题",
                        "二、主要活动",
                        "（一）主场活动",
                        "1. 2022年启动仪式",
                        "（1）云上直播",
                        "（二）联合行动",
                        "1. 进社区",
                        "三、工作要求",
                        "（一）加强领导");
    }

    @Test
    void aNumberMayBeMadeOfSeveralLevelsAndGoOnBeyondTen() {
        var levels = list(
                0,
                level(0, "chineseCounting", "第%1条"),
                level(1, "decimal", "%1.%2", "<w:isLgl/><w:suff w:val=\"space\"/>"));
        var body = new String[12];
        for (var index = 0; index < 11; index++) {
            body[index] = numbered(1, 0, "内容");
        }
        body[11] = numbered(1, 1, "细目");

        assertThat(new RawWord().numbering(levels + num(1, 0)).read(body)).endsWith("第十条内容", "第十一条内容", "11.1 细目");
    }

    @Test
    void listsOfOneDefinitionGoOnAndOneThatIsToldToStartsAnew() {
        var anew =
                "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

        assertThat(new RawWord()
                        .numbering(OFFICIAL + num(1, 0) + num(2, 0) + anew)
                        .read(
                                numbered(1, 0, "甲"),
                                p("正文。"),
                                numbered(2, 0, "乙"),
                                numbered(3, 0, "丙"),
                                numbered(3, 0, "丁")))
                .containsExactly("一、甲", "正文。", "二、乙", "一、丙", "二、丁");
    }

    @Test
    void aLevelThatNeverRestartsCountsThroughTheWholeText() {
        var levels = list(
                0,
                level(0, "chineseCounting", "%1、"),
                level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/><w:suff w:val=\"nothing\"/>"));

        assertThat(new RawWord()
                        .numbering(levels + num(1, 0))
                        .read(numbered(1, 0, "甲"), numbered(1, 1, "子"), numbered(1, 0, "乙"), numbered(1, 1, "丑")))
                .containsExactly("一、甲", "1.子", "二、乙", "2.丑");
    }

    @Test
    void aStyleMayBringItsNumberAndALaterOneMayTakeItAway() {
        var styles =
                "<w:style w:styleId=\"标题1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"小标题\"><w:basedOn w:val=\"标题1\"/></w:style>";
        var styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>";

        assertThat(new RawWord()
                        .styles(styles)
                        .numbering(OFFICIAL + num(1, 0))
                        .read(
                                styled.formatted("标题1", "", r("甲")),
                                styled.formatted("小标题", "", r("乙")),
                                styled.formatted("标题1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("丙"))))
                .containsExactly("一、甲", "二、乙", "丙");
    }

    @Test
    void aTextBoxIsReadOnceWhereItIsAnchored() {
        var old =
                "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>%s</w:p>";

        assertThat(
                        new RawWord()
                                .read(
                                        "<w:p>%s%s</w:p>"
                                                .formatted(box(p("样例省科学技术协会文件"), p("样科协发〔2022〕3号")), r("关于开展活动的通知")),
                                        old.formatted(p("联系人：李望舒"), r("各市科协：")),
                                        "<w:p><w:r><w:pict><v:shape><v:textpath string=\"特急\"/></v:shape></w:pict></w:r></w:p>"))
                .containsExactly("样例省科学技术协会文件", "样科协发〔2022〕3号", "关于开展活动的通知", "联系人：李望舒", "各市科协：", "特急");
    }

    @Test
    void theSameWordsInTwoBoxesAreReadTwice() {
        assertThat(new RawWord()
                        .read("<w:p>%s</w:p>".formatted(box(p("签到处"))), "<w:p>%s</w:p>".formatted(box(p("签到处")))))
                .containsExactly("签到处", "签到处");
    }

    @Test
    void rowsOfShortCellsAreLinesAndContactBlocksSideBySideAreReadOneAfterTheOther() {
        assertThat(new RawWord()
                        .read(
                                table(row("单位", "联系人", "电话"), row("宣传部", "李望舒", "0351-5550101")),
                                table(row(
                                        p("宣传调研部") + p("联系人：李望舒") + p("电话：0351-5550101"),
                                        p("人才处") + p("联系人：陈若木") + p("电话：0351-5550103"))),
                                table(row(p("全文") + p("放在一个格子里。"))),
                                table(row(p("李望舒") + p("周启明"), p("0351-5550101") + p("0351-5550102")))))
                .containsExactly(
                        "单位\t联系人\t电话",
                        "宣传部\t李望舒\t0351-5550101",
                        "宣传调研部",
                        "联系人：李望舒",
                        "电话：0351-5550101",
                        "人才处",
                        "联系人：陈若木",
                        "电话：0351-5550103",
                        "全文",
                        "放在一个格子里。",
                        "李望舒\t0351-5550101",
                        "周启明\t0351-5550102");
    }

    @Test
    void cellsThatAreMergedDownwardsSpeakOnceAndInnerTablesAreRead() {
        var merged = "<w:tcPr><w:vMerge%s/></w:tcPr>%s";

        assertThat(new RawWord()
                        .read(table(
                                row(merged.formatted(" w:val=\"restart\"", p("活动")), "报告会"),
                                row(merged.formatted("", p("")), "展览"),
                                row(table(row("内层", "表格")) + p("")))))
                .containsExactly("活动\t报告会", "\t展览", "内层\t表格");
    }

    @Test
    void whatWasDeletedIsOutAndWhatWasInsertedIsIn() {
        assertThat(new RawWord()
                        .read(
                                "<w:p>%s<w:del><w:r><w:delText>5月20日</w:delText></w:r></w:del><w:ins>%s</w:ins>%s</w:p>"
                                        .formatted(r("于"), r("6月20日"), r("前报送")),
                                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>%s</w:p>".formatted(r("前半句")),
                                p("后半句。"),
                                "<w:p><w:moveFrom>%s</w:moveFrom></w:p>".formatted(r("移走的"))))
                .containsExactly("于6月20日前报送", "前半句后半句。", "");
    }

    @Test
    void breaksTabsSymbolsAndHiddenTextAreWhatAReaderSees() {
        assertThat(new RawWord()
                        .styles("<w:style w:styleId=\"暗\"><w:rPr><w:vanish/></w:rPr></w:style>")
                        .read(
                                "<w:p>%s<w:r><w:br/></w:r>%s</w:p>".formatted(r("第一行"), r("第二行")),
                                "<w:p>%s<w:r><w:tab/></w:r>%s</w:p>".formatted(r("联系人：李望舒"), r("电话：0351-5550101")),
                                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/></w:r>%s</w:p>"
                                        .formatted(r("同意")),
                                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r>%s</w:p>".formatted(r("公开")),
                                "<w:p><w:r><w:rPr><w:rStyle w:val=\"暗\"/></w:rPr><w:t>暗中</w:t></w:r></w:p>",
                                "<w:p>%s<w:r><w:footnoteReference w:id=\"2\"/></w:r>%s</w:p>"
                                        .formatted(r("正文"), r("接着。")),
                                "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>%s</w:p>".formatted(r("域的结果"))))
                .containsExactly("第一行", "第二行", "联系人：李望舒\t电话：0351-5550101", "□同意", "公开", "正文接着。", "域的结果");
    }

    @Test
    void framesFieldsLinksAndControlsAreReadThrough() {
        assertThat(new RawWord()
                        .read(
                                "<w:p><w:pPr><w:framePr w:w=\"9000\"/></w:pPr>%s</w:p>".formatted(r("样例省科学技术协会")),
                                "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>".formatted(p("控件里的段落")),
                                "<w:p><w:hyperlink>%s</w:hyperlink><w:fldSimple>%s</w:fldSimple></w:p>"
                                        .formatted(r("a@example.com"), r("，域"))))
                .containsExactly("样例省科学技术协会", "控件里的段落", "a@example.com，域");
    }

    @Test
    void aFileThatNestsWithoutEndIsRefused() {
        var deep = "<w:smartTag>".repeat(20_000) + r("深") + "</w:smartTag>".repeat(20_000);

        assertThat(DocumentTexts.read(new RawWord().with("<w:p>" + deep + "</w:p>")))
                .isEqualTo(new Refused(Reason.DAMAGED, "docx"));
    }
}
