package org.xinghe.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.notice.NoticeKind;
import org.xinghe.organisation.UnitId;

class DraftCheckTests {

    private static final UnitId ASSOCIATION = new UnitId(new UUID(1, 1));
    private static final UnitId DEPARTMENT = new UnitId(new UUID(1, 2));
    private static final String TITLE = "山西省科学技术协会　山西省科学技术厅关于开展2022年“全国科技工作者日”活动的通知";
    private static final String BODY = """
            为深入学习贯彻党的十九届六中全会精神，决定开展活动。现将有关事项通知如下：
            一、活动主题
            创新争先　自立自强
            二、活动内容
            （一）走访慰问。各单位走访一线科技工作者。
            1.轻车简从。
            2.听取意见。
            （1）逐条记录。
            （二）科普讲座。结合《晋科协发〔2022〕2号》要求开展。
            三、有关要求
            1.请于6月30日前报送总结（见附件）。
            """;

    @Test
    void aDraftInProperFormHasNothingAgainstIt() {
        assertThat(check(sound())).isEmpty();
    }

    @Test
    void whatIsMissingStopsIt() {
        var blank = DraftContent.blank(NoticeKind.NOTICE, ASSOCIATION);

        assertThat(check(blank, ASSOCIATION))
                .filteredOn(Finding::isError)
                .extracting(Finding::rule)
                .containsExactly(
                        DraftRule.TITLE_MISSING,
                        DraftRule.ADDRESSEES_MISSING,
                        DraftRule.BODY_MISSING,
                        DraftRule.DATE_MISSING);
        assertThat(check(blank, null))
                .filteredOn(finding -> !finding.isError())
                .extracting(Finding::rule)
                .containsExactly(DraftRule.SERIES_MISSING, DraftRule.CONTACTS_MISSING);
    }

    @Test
    void whatTheModelTextLeavesToFillInStopsItUntilItIsFilledIn() {
        assertThat(check(titled("山西省科学技术协会关于开展××××年××活动的通知")))
                .containsExactly(finding(DraftRule.UNFILLED, DraftPart.TITLE, 0, "××××年××", ""));
        assertThat(check(titled("山西省科学技术协会关于使用3×5展板的通知"))).isEmpty();
    }

    @Test
    void theTitleNamesItsSubjectAndItsTypeWithoutPunctuation() {
        assertThat(check(titled("山西省科学技术协会开展活动的通知")))
                .containsExactly(finding(DraftRule.TITLE_SUBJECT, DraftPart.TITLE, 0, "山西省科学技术协会开展活动的通知", ""));
        assertThat(check(titled("山西省科学技术协会关于开展活动的安排")))
                .containsExactly(finding(DraftRule.TITLE_TYPE, DraftPart.TITLE, 0, "展活动的安排", "通知、意见、公告、通告、决定、通报"));
        assertThat(check(titled("山西省科学技术协会关于开展宣传、慰问活动的通知")))
                .containsExactly(finding(DraftRule.TITLE_PUNCTUATION, DraftPart.TITLE, 0, "、", ""));
        assertThat(check(titled("山西省科学技术协会关于印发《方案》和“十四五”规划的通知"))).isEmpty();
        assertThat(check(titled("关于开展活动的通知")))
                .containsExactly(finding(DraftRule.TITLE_ISSUER, DraftPart.TITLE, 0, "关于开展活动的通知", "山西省科学技术协会"));
    }

    @Test
    void aReplyIsNoNotice() {
        var reply = copy(sound(), NoticeKind.REPLY, "山西省科学技术协会关于同意承办活动的通知", BODY);

        assertThat(check(reply))
                .containsExactly(finding(DraftRule.TITLE_TYPE, DraftPart.TITLE, 0, "办活动的通知", "复函、批复、函、答复"));
    }

    @Test
    void theHostStandsFirstAndGivesTheNumber() {
        var others = new DraftContent(
                NoticeKind.NOTICE,
                List.of(DEPARTMENT, ASSOCIATION),
                null,
                TITLE,
                "各市科协：",
                BODY,
                sound().annexes(),
                "联系人：张远",
                "2022年5月16日",
                "",
                "",
                "",
                "");

        assertThat(check(others, ASSOCIATION))
                .containsExactly(
                        finding(DraftRule.HOST_FIRST, DraftPart.ISSUERS, 0, "山西省科学技术协会", ""),
                        finding(DraftRule.SERIES_OF_HOST, DraftPart.SERIES, 0, "山西省科学技术厅", ""));
    }

    @Test
    void addresseesEndWithAFullWidthColon() {
        var draft = with("各市科协:", "2022年5月16日", BODY);

        assertThat(check(draft)).contains(finding(DraftRule.ADDRESSEES_COLON, DraftPart.ADDRESSEES, 0, ":", ""));
    }

    @Test
    void levelsFollowEachOtherInTheStandardsForm() {
        assertThat(body("一、活动主题\n三、活动内容（见附件）"))
                .containsExactly(finding(DraftRule.LEVEL_ORDER, DraftPart.BODY, 2, "三、", "二、"));
        assertThat(body("一、活动主题\n(一)走访慰问\n1、轻车简从（见附件）"))
                .containsExactly(
                        finding(DraftRule.LEVEL_FORM, DraftPart.BODY, 2, "(一)", "（一）"),
                        finding(DraftRule.LEVEL_FORM, DraftPart.BODY, 3, "1、", "1."));
        assertThat(body("现通知如下（见附件）：\n（一）走访慰问"))
                .containsExactly(finding(DraftRule.LEVEL_SKIPPED, DraftPart.BODY, 2, "（一）", "一、"));
        assertThat(body("一、活动主题（见附件）\n（二）走访慰问"))
                .containsExactly(finding(DraftRule.LEVEL_ORDER, DraftPart.BODY, 2, "（二）", "（一）"));
    }

    @Test
    void numbersOfDocumentsHaveHexagonalBracketsAndNeitherAnOrdinalNorALeadingZero() {
        for (var brackets : List.of("[2022]", "(2022)", "【2022】", "（2022）")) {
            assertThat(body("按照晋科协发%s2号要求（见附件），开展活动。".formatted(brackets)))
                    .containsExactly(finding(
                            DraftRule.NUMBER_BRACKETS, DraftPart.BODY, 1, "按照晋科协发%s2号".formatted(brackets), "〔2022〕"));
        }
        assertThat(body("按照晋科协发〔2022〕第2号（见附件）。"))
                .extracting(Finding::rule, Finding::wanted)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DraftRule.NUMBER_ORDINAL, "按照晋科协发〔2022〕2号"));
        assertThat(body("按照晋科协发〔2022〕02号（见附件）。"))
                .extracting(Finding::rule, Finding::wanted)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(DraftRule.NUMBER_ZERO, "按照晋科协发〔2022〕2号"));
    }

    @Test
    void datesAreWrittenInFullAndExist() {
        for (var written : List.of("2022年05月16日", "二〇二二年五月十六日", "22年5月16日", "2022.5.16", "2022-05-16")) {
            assertThat(check(with("各市科协：", written, BODY)))
                    .as(written)
                    .contains(finding(DraftRule.DATE_FORM, DraftPart.SIGNED_ON, 0, written, ""));
        }
        assertThat(check(with("各市科协：", "2022年2月30日", BODY)))
                .containsExactly(finding(DraftRule.DATE_NOT_THERE, DraftPart.SIGNED_ON, 0, "2022年2月30日", ""));
        assertThat(body("请于6月31日前报送（见附件）。"))
                .containsExactly(finding(DraftRule.DATE_NOT_THERE, DraftPart.BODY, 1, "6月31日", ""));
        assertThat(body("请于2月29日前报送（见附件）。"))
                .containsExactly(finding(DraftRule.DATE_NOT_THERE, DraftPart.BODY, 1, "2月29日", ""));
    }

    @Test
    void annexesAreNamedAsTheTextCountsThem() {
        assertThat(body("名额分配见附件3。")).containsExactly(finding(DraftRule.ANNEX_UNKNOWN, DraftPart.BODY, 1, "附件3", "1"));
        assertThat(body("请各单位认真落实。"))
                .containsExactly(finding(DraftRule.ANNEX_UNMENTIONED, DraftPart.ANNEXES, 0, "活动总结提纲", ""));
        assertThat(body("请落实。\n附件：活动总结提纲\n山西省科学技术协会\n2022年5月16日"))
                .extracting(Finding::rule, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DraftRule.ANNEX_LIST_TYPED, 2),
                        org.assertj.core.groups.Tuple.tuple(DraftRule.SIGNATURE_TYPED, 3),
                        org.assertj.core.groups.Tuple.tuple(DraftRule.SIGNATURE_TYPED, 4));
    }

    @Test
    void doubtfulCharactersAndLongSentencesAreShownAndStopNothing() {
        var findings = body("请各单位,认真落实(见附件)。\n他说\"好\"。\n" + "长".repeat(151) + "。");

        assertThat(findings)
                .extracting(Finding::rule, Finding::line, Finding::isError)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DraftRule.HALF_WIDTH, 1, false),
                        org.assertj.core.groups.Tuple.tuple(DraftRule.STRAIGHT_QUOTES, 2, false),
                        org.assertj.core.groups.Tuple.tuple(DraftRule.SENTENCE_LONG, 3, false));
        assertThat(findings.getFirst().value()).isEqualTo("请各单位,认真落实(见");
        assertThat(body("见附件。\n" + "字。".repeat(2_501)))
                .containsExactly(finding(DraftRule.BODY_LONG, DraftPart.BODY, 0, "5006", "5000"));
    }

    @Test
    void theOutlineSaysWhichNumberComesNext() {
        assertThat(BodyOutline.of("").next()).containsExactly("一、");
        assertThat(BodyOutline.of("一、主题\n二、内容\n（一）走访\n1.轻车简从").next()).containsExactly("三、", "（二）", "2.", "（1）");
        assertThat(BodyOutline.of("一、主题\n" + "十、内容").faults())
                .containsExactly(new BodyOutline.Fault(BodyOutline.Kind.ORDER, 2, "十、", "二、"));
        assertThat(BodyLine.markOf(1, 21)).isEqualTo("二十一、");
        assertThat(BodyLine.of("2022.5.16是成文日期\n12.5%的单位").stream().map(BodyLine::mark))
                .containsOnlyNulls();
    }

    private static DraftContent sound() {
        return new DraftContent(
                NoticeKind.NOTICE,
                List.of(ASSOCIATION, DEPARTMENT),
                null,
                TITLE,
                "各市科协、市科技局，各省级学会：",
                BODY,
                List.of(new DraftContent.Annex("活动总结提纲", "一、总体情况\n场次和人次。")),
                "联系人：张远，联系电话：0351-1234567",
                "2022年5月16日",
                "此件公开发布",
                "中国科协",
                "山西省科学技术协会办公室",
                "2022年5月17日");
    }

    private static DraftContent copy(DraftContent from, NoticeKind kind, String title, String body) {
        return new DraftContent(
                kind,
                from.issuers(),
                null,
                title,
                from.addressees(),
                body,
                from.annexes(),
                from.contacts(),
                from.signedOn(),
                from.remark(),
                from.copies(),
                from.printedBy(),
                from.printedOn());
    }

    private static DraftContent titled(String title) {
        return copy(sound(), NoticeKind.NOTICE, title, BODY);
    }

    private static DraftContent with(String addressees, String signedOn, String body) {
        return new DraftContent(
                NoticeKind.NOTICE,
                List.of(ASSOCIATION, DEPARTMENT),
                null,
                TITLE,
                addressees,
                body,
                sound().annexes(),
                "联系人：张远",
                signedOn,
                "",
                "",
                "",
                "");
    }

    private static List<Finding> body(String body) {
        return check(with("各市科协：", "2022年5月16日", body));
    }

    private static List<Finding> check(DraftContent content) {
        return check(content, ASSOCIATION);
    }

    private static List<Finding> check(DraftContent content, @Nullable UnitId seriesOf) {
        UnaryOperator<List<DraftInCheck.Issuer>> known = all -> all.stream()
                .filter(issuer -> content.issuers().contains(issuer.unit()))
                .sorted(java.util.Comparator.comparingInt(
                        issuer -> content.issuers().indexOf(issuer.unit())))
                .toList();
        var issuers = known.apply(List.of(
                new DraftInCheck.Issuer(ASSOCIATION, List.of("山西省科学技术协会", "山西省科协")),
                new DraftInCheck.Issuer(DEPARTMENT, List.of("山西省科学技术厅", "山西省科技厅"))));
        return DraftCheck.of(new DraftInCheck(content, issuers, seriesOf, ASSOCIATION, null));
    }

    private static Finding finding(DraftRule rule, DraftPart part, int line, String value, String wanted) {
        return new Finding(rule, part, line, value, wanted);
    }
}
