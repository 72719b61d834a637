package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinghe.notice.reader.ReadNotice.Contact;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// One trap of real notices each, in a text of our own.
class ReaderTrapsTests {

    @Test
    void theNumberOfAMetadataTableIsTheNoticesOwnAndACitedOneIsNot() {
        var notice = read("""
                索 引 号：000014349/2019-00321    主题分类：科技
                发文机关：样例省科学技术厅        成文日期：2019年04月18日
                文号：样科宣﹝2019﹞21号          发布日期：2019-04-25 09:12
                关于举办2019年样例省科技活动周的通知
                各设区市科技局：
                根据《关于举办2019年全国科技活动周的通知》（国科发才〔2019〕107号）要求，现将有关事项通知如下：
                一、活动主题
                科技强国 科普惠民
                样例省科学技术厅
                2019年4月18日
                """);

        assertThat(valueOf(notice.docNumber())).isEqualTo("样科宣﹝2019﹞21号");
        assertThat(notice.citedDocNumbers()).extracting(Fact::value).containsExactly("国科发才〔2019〕107号");
        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2019, 4, 18));
    }

    @Test
    void aDayOfTheWeekAndAnHourBelongToTheDeadline() {
        assertThat(deadlines("请于6月5日（星期三）17:00前将总结材料报送引智处，逾期不予受理。"))
                .extracting(Deadline::dateISO, Deadline::text)
                .containsExactly(tuple(LocalDate.of(2019, 6, 5), "6月5日（星期三）17:00前"));
    }

    @Test
    void eachOfTwoDeadlinesInOneSentenceKnowsWhatIsDue() {
        assertThat(deadlines("请各单位于8月25日前报送活动方案，9月30日前报送工作总结。"))
                .extracting(Deadline::dateISO, Deadline::what)
                .containsExactly(
                        tuple(LocalDate.of(2019, 8, 25), "报送活动方案"), tuple(LocalDate.of(2019, 9, 30), "报送工作总结"));
    }

    @Test
    void aDateThatLostItsDigitsIsFlaggedAndNotGuessed() {
        var notice = withBody("各单位请于530日前报送活动计划。");

        assertThat(notice.deadlines())
                .extracting(Deadline::dateISO, Deadline::text)
                .containsExactly(tuple(null, "530日前"));
        assertThat(notice.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.DATE_DAMAGED);
    }

    @Test
    void aDeadlineRelativeToTheEventHasNoDateAndIsAsked() {
        var notice = withBody("活动结束后一周内报送工作总结。");

        assertThat(notice.deadlines()).extracting(Deadline::dateISO).containsExactly((LocalDate) null);
        assertThat(notice.doubts()).extracting(Doubt::kind).contains(Doubt.Kind.DEADLINE_RELATIVE);
    }

    @Test
    void aPeriodMayStandOnTwoLines() {
        var period = valueOf(withBody("二、活动时间\n5月20日\n至6月5日\n三、其他").period());

        assertThat(period.start()).isEqualTo(LocalDate.of(2019, 5, 20));
        assertThat(period.end()).isEqualTo(LocalDate.of(2019, 6, 5));
    }

    @Test
    void fromNowOnMeansFromTheDayOfIssueAndIsToBeLookedAt() {
        var period = withBody("二、活动时间\n即日起至6月10日\n三、其他").period();

        assertThat(valueOf(period).start()).isEqualTo(LocalDate.of(2019, 5, 9));
        assertThat(valueOf(period).end()).isEqualTo(LocalDate.of(2019, 6, 10));
        assertThat(period).extracting(Fact::sureness).isEqualTo(Sureness.DOUBTFUL);
    }

    @Test
    void peopleMayBeListedBelowTheLabelWithoutLabelsOfTheirOwn() {
        assertThat(contacts("联系人：\n张 三  13900000000\n李 四  0351-5550133转8012"))
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("张 三", "13900000000"), tuple("李 四", "0351-5550133转8012"));
    }

    @Test
    void anExtensionCountsBehindItsOwnLabelOnly() {
        assertThat(contacts("联系人：赵老师  内线：8123\n钱老师  电话（微信同号）：13900001234"))
                .extracting(Contact::name, Contact::phone)
                .containsExactly(tuple("赵老师", "8123"), tuple("钱老师", "13900001234"));
    }

    @Test
    void somebodyMayBeNamedInsideASentence() {
        assertThat(contacts("各县（区）于9月底前报送总结，联系人：孙某某，联系电话：0351-5550155，电子邮箱：x@example.com。"))
                .extracting(Contact::name, Contact::phone, Contact::email)
                .containsExactly(tuple("孙某某", "0351-5550155", "x@example.com"));
    }

    @Test
    void aSectionOfContactsIsNoUnit() {
        assertThat(contacts("五、联系人及联系方式\n联系人：李望舒  联系电话：0351-5550101"))
                .extracting(Contact::unit, Contact::name)
                .containsExactly(tuple(null, "李望舒"));
    }

    @Test
    void annexesMayBearTheirNumbersInTheirLabels() {
        assertThat(withBody("请按时报送。\n附件1：推荐表\n附件2：回执").attachments())
                .extracting(Fact::value)
                .containsExactly("推荐表", "回执");
        assertThat(withBody("请按时报送。\n附件：1.备案表 2.统计表").attachments())
                .extracting(Fact::value)
                .containsExactly("备案表", "统计表");
    }

    @Test
    void theClockInAHeadingDoesNotEndIt() {
        var notice = withBody("三、活动安排\n（一）科普讲座 14:00开始\n在图书馆举行。\n（二）实验室开放\n全天开放。");

        assertThat(notice.sections())
                .extracting(section -> section.title())
                .containsExactly("活动安排", "科普讲座 14:00开始", "实验室开放");
    }

    @Test
    void traditionalCharactersReadAsSimplifiedOnesAndAreShownAsWritten() {
        var notice = read("""
                關於舉辦2016年科技活動週的通知
                某科發〔2016〕33號
                各區科技局、科協：
                有關事項通知如下：
                一、主題：創新引領
                二、時間：2016年5月14日-5月21日
                聯繫人：陳某某，電話：0351-5550199，郵箱：a@example.com
                樣例市科學技術局
                2016年4月20日
                """);

        assertThat(valueOf(notice.title())).isEqualTo("關於舉辦2016年科技活動週的通知");
        assertThat(valueOf(notice.docNumber())).isEqualTo("某科發〔2016〕33號");
        assertThat(notice.contacts())
                .extracting(Contact::name, Contact::phone, Contact::email)
                .containsExactly(tuple("陳某某", "0351-5550199", "a@example.com"));
    }

    @Test
    void aPlanAnnexedToACoveringLetterGivesTheSectionsAndTheLetterTheDate() {
        var notice = read("""
                关于印发《样例市2021年“全国科普日”活动方案》的通知
                各县（区）科协、教育局：
                现将活动方案印发给你们，请认真贯彻落实。
                样例市科学技术协会   样例市教育局
                2021年8月30日

                样例市2021年“全国科普日”活动方案
                一、活动主题
                百年再出发
                二、活动内容
                （一）主场活动
                举办启动仪式。
                （二）联合行动
                进社区、进企业。
                """);

        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例市科学技术协会", "样例市教育局");
        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2021, 8, 30));
        assertThat(notice.strandCount()).isEqualTo(2);
    }

    @Test
    void aBodyThatIsStoredTwiceIsReadOnce() {
        var once =
                "各市科协：\n现将有关事项通知如下：\n三、活动内容\n1.走访慰问\n慰问科技工作者。\n2.学术交流\n举办报告会。\n联系人：李望舒  电话：0351-5550101\n样例省科学技术协会\n2018年5月3日\n";
        var notice = read("关于开展活动的通知\n" + once + "\n关于开展活动的通知\n" + once);

        assertThat(notice.contacts()).hasSize(1);
        assertThat(notice.sections()).hasSize(3);
    }

    private static List<Deadline> deadlines(String body) {
        return withBody(body).deadlines();
    }

    private static List<Contact> contacts(String body) {
        return withBody(body).contacts();
    }

    private static ReadNotice withBody(String body) {
        return read("关于开展样例活动的通知\n各有关单位：\n现将有关事项通知如下。\n%s\n样例省科学技术协会\n2019年5月9日\n".formatted(body));
    }

    private static ReadNotice read(String text) {
        return ((ReadingOutcome.Read) NoticeReader.read(NoticeText.of(text))).notice();
    }

    private static <T> T valueOf(@org.jspecify.annotations.Nullable Fact<T> fact) {
        return java.util.Objects.requireNonNull(fact).value();
    }
}
