package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xinghe.notice.reader.ReaderTexts.read;
import static org.xinghe.notice.reader.ReaderTexts.valueOf;
import static org.xinghe.notice.reader.ReaderTexts.withBody;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinghe.notice.reader.ReadNotice.Contact;
import org.xinghe.notice.reader.ReadNotice.Route;

/// Titles, numbers, addressees, signatures, annexes and what is passed on: each trap in a text of our own.
class ReaderPartsTests {

    @Test
    void aTableOfMetadataIsUnderstoodRowByRow() {
        var notice = read("""
                索引号\t000014349/2022-00187\t主题分类\t科技
                发文机关\t样例省科学技术协会 样例省科学技术厅\t成文日期\t2022年05月16日
                标题\t关于开展2022年“全国科技工作者日”活动的通知
                文号\t样科协发〔2022〕13号\t发布日期\t2022-05-18
                各市科协：
                请认真组织，于6月30日前报送总结。
                """);

        assertThat(valueOf(notice.docNumber())).isEqualTo("样科协发〔2022〕13号");
        assertThat(valueOf(notice.title())).isEqualTo("关于开展2022年“全国科技工作者日”活动的通知");
        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例省科学技术协会", "样例省科学技术厅");
        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2022, 5, 16));
        assertThat(notice.deadlines())
                .extracting(deadline -> deadline.dateISO())
                .containsExactly(LocalDate.of(2022, 6, 30));
    }

    @Test
    void aTitleMayBeBrokenOverSeveralLines() {
        var notice = read("样例省科学技术协会文件\n样科协发〔2022〕3号  签发人：王某某\n关于印发《样例省2022年\n“全国科普日”活动方案》\n的通知\n各市科协：\n请贯彻落实。");

        assertThat(valueOf(notice.title())).isEqualTo("关于印发《样例省2022年“全国科普日”活动方案》的通知");
        assertThat(valueOf(notice.docNumber())).isEqualTo("样科协发〔2022〕3号");
    }

    @Test
    void aNumberThatLostItsSignsIsAskedAndNotGuessed() {
        var notice = read("关于开展样例活动的通知\n样科联字〔20193\n各有关单位：\n请认真组织。\n样例省科学技术协会\n2019年5月9日");

        assertThat(notice.docNumber()).isNull();
        assertThat(notice.doubts())
                .extracting(Doubt::kind, Doubt::text)
                .containsExactly(tuple(Doubt.Kind.NUMBER_DAMAGED, "样科联字〔20193"));
    }

    @ParameterizedTest
    @CsvSource({
        "样例省科学技术协会样例省科学技术厅, 样例省科学技术协会/样例省科学技术厅",
        "样例省科学技术协会中共样例省委宣传部样例省教育厅, 样例省科学技术协会/中共样例省委宣传部/样例省教育厅",
        "科学技术部中国科协, 科学技术部/中国科协",
        "样例省科学技术协会（盖章）  样例省科学技术厅（章）, 样例省科学技术协会/样例省科学技术厅"
    })
    void issuersWithoutSpacesBetweenAreToldApart(String line, String names) {
        var notice = read("关于开展样例活动的通知\n各有关单位：\n请认真组织。\n%s\n2019年5月9日".formatted(line));

        assertThat(notice.issuers()).extracting(Fact::value).containsExactly(names.split("/"));
    }

    @Test
    void addresseesMayFillSeveralLinesAndKeepTheirPlaces() {
        var notice = read("关于开展样例活动的通知\n各市科协、市科技局，各省级学会、协会、\n研究会，有关高校科协、企业科协：\n请认真组织。");

        assertThat(notice.addressees())
                .extracting(Fact::value, Fact::place)
                .containsExactly(
                        tuple("各市科协、市科技局", new Place(1, 0, 9)),
                        tuple("各省级学会、协会、研究会", new Place(1, 10, 19)),
                        tuple("有关高校科协、企业科协", new Place(2, 4, 15)));
    }

    @Test
    void addresseesMayLackTheirColonOrHaveTheTextBehindIt() {
        assertThat(read("关于开展样例活动的通知\n各县（市、区）科协\n为了做好今年的工作，请各单位认真组织并报送总结。").addressees())
                .extracting(Fact::value)
                .containsExactly("各县（市、区）科协");
        assertThat(read("关于开展样例活动的通知\n各相关单位：请认真组织，并报送总结。").addressees())
                .extracting(Fact::value)
                .containsExactly("各相关单位");
    }

    @Test
    void oneKindOfAllProvincesIsNotSplit() {
        assertThat(read("关于开展样例活动的通知\n各省、自治区、直辖市科协，新疆生产建设兵团科协：\n请认真组织。").addresseeUnits())
                .extracting(Fact::value)
                .containsExactly("各省、自治区、直辖市科协", "新疆生产建设兵团科协");
    }

    @Test
    void annexesAreNamedInManyWays() {
        var many = List.of(
                "附件1. 推荐表\n附件2. 回执",
                "附件1 推荐表样式\n附件2 回执",
                "附件：\n1推荐表\n2回执",
                "附件:1.推荐表;2.回执",
                "附件：\n推荐表样式\n报名回执",
                "附件1：推荐表 附件2：回执");

        assertThat(many)
                .allSatisfy(list -> assertThat(withBody("请按时报送。\n" + list).attachments())
                        .extracting(fact -> fact.value().replace("样式", "").replace("报名", ""))
                        .containsExactly("推荐表", "回执"));
        assertThat(withBody("请填写回执（见附件）。").attachments()).isEmpty();
    }

    @Test
    void aNoticeThatIsPassedOnGivesItsProgrammeAndTheLetterEverythingElse() {
        var notice = read("""
                关于转发省科协科普日活动通知的通知
                样科协〔2023〕5号
                各县（市、区）科协：
                现将省科协通知转发给你们，请于8月20日前将方案报市科协。
                联系人：王五  电话：0351-5550166
                样例市科学技术协会
                2023年8月10日
                附件
                样例省科学技术协会文件
                样省科协发〔2023〕45号
                关于开展2023年全国科普日活动的通知
                各市科协：
                一、活动主题
                提升全民科学素质
                二、活动时间
                2023年9月17日至23日
                三、活动内容
                （一）主场活动
                举办启动仪式。
                （二）联合行动
                请各市于9月1日前报送。
                联系人：赵六  电话：0351-5550199
                样例省科学技术协会
                2023年7月28日
                """);

        assertThat(valueOf(notice.docNumber())).isEqualTo("样科协〔2023〕5号");
        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例市科学技术协会");
        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2023, 8, 10));
        assertThat(valueOf(notice.theme())).isEqualTo("提升全民科学素质");
        assertThat(notice.strandCount()).isEqualTo(2);
        assertThat(notice.deadlines()).extracting(deadline -> deadline.text()).containsExactly("8月20日前");
        assertThat(notice.contacts()).extracting(Contact::name).containsExactly("王五");
    }

    @Test
    void whereNobodyIsNamedAllAddresseesReportThere() {
        var notice = read("关于开展样例活动的通知\n各二级学院、各相关部门：\n（二）及时报送材料。9月25日前将总结和照片（3-5张）送科技处。\n科技处\n2021年9月8日");

        assertThat(notice.routes())
                .extracting(Route::from, Route::to)
                .containsExactly(tuple(List.of("各二级学院", "各相关部门"), "科技处"));
    }

    @Test
    void kindsOfUnitThatEndInOthersAreAsked() {
        var notice = withBody("请认真组织。各市科协、省级学会等报送省科协宣传部。");

        assertThat(notice.routes())
                .extracting(Route::from, Route::to)
                .containsExactly(tuple(List.of("各市科协", "省级学会"), "省科协宣传部"));
        assertThat(notice.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNITS_OPEN);
    }

    @Test
    void aCopyInOnePieceForSearchEnginesIsNotRead() {
        var body =
                "各市科协：\n为做好今年科普日的各项工作，现将有关事项通知如下，请认真贯彻执行：\n一、活动内容和形式如下所列各项\n组织科技工作者走访慰问基层一线的科技工作者，倾听他们的意见和建议，办实事解难事。\n二、报送的时间要求和报送方式\n请于6月30日前将活动总结报送省科协宣传调研部，同时报送照片三至五张和有关媒体报道的链接。\n联系人：李望舒，联系电话：0351-5550101，欢迎来电垂询。\n";
        var notice = read("关于开展活动的通知\n" + body.replace("\n", "") + "\n" + body + "样例省科学技术协会\n2018年5月3日");

        assertThat(notice.contacts()).hasSize(1);
        assertThat(notice.deadlines()).hasSize(1);
        assertThat(notice.sections()).hasSize(2);
    }

    @Test
    void aTextWithoutAnyLineBreaksIsTakenApart() {
        var notice = read(
                "各相关单位:按照全国科技活动周预安排,2022年样例市科技活动周拟于5月20—28日举行,请各单位积极填报,并将相关信息于4月15日前汇总报送至邮箱a@example.com,由我局汇总后报送至市科技局,附件:《关于征集样例市科技活动周项目的通知》样例市新区经济和科技局2022年4月12日联系人:周雪某联系电话:0351-5550101");

        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例市新区经济和科技局");
        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2022, 4, 12));
        assertThat(notice.attachments()).extracting(Fact::value).containsExactly("《关于征集样例市科技活动周项目的通知》");
        assertThat(notice.contacts())
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("周雪某", "0351-5550101"));
    }

    @Test
    void headingsThatRunOnInsideOfAParagraphAreFound() {
        var notice = withBody("具体安排如下：一、活动主题。科技强国。二、活动时间。5月20日至26日。三、活动内容。（一）主场活动。举办仪式。（二）联合行动。进社区。");

        assertThat(notice.sections())
                .extracting(section -> section.number() + section.title())
                .containsExactly("一、活动主题", "二、活动时间", "三、活动内容", "（一）主场活动", "（二）联合行动");
    }

    @Test
    void fullWidthAndTheShapesOfPdfReadLikeTheUsualCharacters() {
        var notice = withBody("⼀、活动主题\n科技强国\n二、报送\n请于６月１５日前报送。\n联系人︰李望舒　电话：０３５１－５５５０１０１");

        assertThat(notice.sections()).hasSize(2);
        assertThat(notice.deadlines())
                .extracting(deadline -> deadline.dateISO())
                .containsExactly(LocalDate.of(2019, 6, 15));
        assertThat(notice.contacts()).extracting(Contact::name).containsExactly("李望舒");
    }

    @Test
    void whatThePageWritesAroundTheTextIsNotRead() {
        var notice = read(
                "您的位置: 首页 >通知公告>详细内容\n关于开展样例活动的通知\n时间：2019-05-10 10:31 浏览量：1\n【字体：大 中 小】\n各有关单位：\n请认真组织。\n样例省科学技术协会\n2019年5月9日\n上一篇：无\n打印 关闭");

        assertThat(valueOf(notice.title())).isEqualTo("关于开展样例活动的通知");
        assertThat(notice.period()).isNull();
        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2019, 5, 9));
    }
}
