package org.xinghe.activity.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.organisation.RegionCode;

class SchoolRulesTests {

    private static final LocalDate MONDAY = LocalDate.of(2022, 5, 30);
    private static final RegionCode TAIYUAN = RegionCode.of("140100");
    private static final RegionCode YINGZE = RegionCode.of("140106");
    private static final RegionCode DATONG = RegionCode.of("140200");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三、李四、王五",
                "参加学生：赵一鸣 钱小雨 孙可",
                "1.王芳 2.李娜 3.刘洋",
                "张𠮷、李㛃、欧阳明月",
                "名单\n陈晨\n杨帆\n吴桐",
                "提问的有张三、李四、王五等同学",
                "发言的同学李四、王五、赵小雨表现很好",
                "王同学身份证140105201001011234"
            })
    void aListOfPeopleIsToldByItsNames(String text) {
        assertThat(NameLists.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "航天、黄河、物理",
                "希望讲讲黄河治理和石油勘探",
                "高一、高二、高三都来听",
                "希望王教授、李教授来",
                "人工智能、机器人、计算机",
                "请王老师下午两点半在报告厅等候",
                "联系电话 0351-5550100，张老师",
                ""
            })
    void topicsGradesAndOneTeacherAreNoList(String text) {
        assertThat(NameLists.isOne(text)).isFalse();
    }

    @Test
    void aWishTellsAllThatIsWrongWithItAtOnce() {
        var wish = new AskForTalk("", null, "", "abc", null, "", null, 0, "张三、李四、王五", List.of(MONDAY.minusDays(1)));
        assertThat(wish.faults(MONDAY))
                .containsExactly(
                        Reason.SCHOOL_MISSING,
                        Reason.REGION_MISSING,
                        Reason.CONTACT_MISSING,
                        Reason.PHONE_WRONG,
                        Reason.GRADES_MISSING,
                        Reason.TOPIC_MISSING,
                        Reason.WAY_MISSING,
                        Reason.PUPILS_WRONG,
                        Reason.DAY_OVER,
                        Reason.NAMES_OF_PUPILS);
    }

    @Test
    void whoNamesTheTopicComesFirstAndWhoCannotComeIsNotAmongThem() {
        var request = request("航天与卫星", VisitWay.ON_SITE, YINGZE);
        var topical = offer("甲", "卫星怎样认路", VisitWay.ON_SITE, List.of(), List.of());
        var near = offer("乙", "黄河治理", VisitWay.EITHER, List.of(TAIYUAN), List.of(MONDAY));
        var elsewhere = offer("丙", "航天", VisitWay.ON_SITE, List.of(DATONG), List.of());
        var anotherDay = offer("丁", "航天", VisitWay.ON_SITE, List.of(), List.of(MONDAY.plusDays(9)));
        var onlineOnly = offer("戊", "航天", VisitWay.ONLINE, List.of(), List.of());
        assertThat(Matching.candidates(request, List.of(near, topical, elsewhere, anotherDay, onlineOnly)))
                .containsExactly(
                        new Candidate(topical, "卫星", null, false, List.of(), 6),
                        new Candidate(near, "", TAIYUAN, false, List.of(MONDAY), 5));
    }

    @Test
    void aSpeakerFromElsewhereSuitsASchoolThatTakesATalkOnline() {
        var request = request("航天", VisitWay.EITHER, YINGZE);
        var elsewhere = offer("丙", "载人航天", VisitWay.EITHER, List.of(DATONG), List.of());
        assertThat(Matching.candidates(request, List.of(elsewhere)))
                .containsExactly(new Candidate(elsewhere, "航天", null, true, List.of(), 6));
    }

    @Test
    void wordsThatEverybodyUsesDoNotMakeTwoSuitEachOther() {
        assertThat(Matching.common("科学家精神报告", "科普报告")).isEmpty();
        assertThat(Matching.common("想听量子计算", "量子计算入门")).isEqualTo("量子计算");
    }

    private static SchoolRequest request(String topic, VisitWay way, RegionCode region) {
        return new SchoolRequest(
                SchoolRequestId.fresh(),
                ActivityId.fresh(),
                "0",
                "样例中学",
                region,
                "周老师",
                "0351-5550101",
                GradeBand.JUNIOR,
                topic,
                way,
                120,
                "",
                List.of(MONDAY),
                Instant.EPOCH,
                "");
    }

    private static SpeakerOffer offer(
            String name, String topics, VisitWay way, List<RegionCode> regions, List<LocalDate> days) {
        return new SpeakerOffer(
                SpeakerOfferId.fresh(),
                ActivityId.fresh(),
                name,
                "教授",
                TitleLevel.SENIOR,
                "0351-5550102",
                topics,
                way,
                regions,
                days,
                OfferState.ACCEPTED);
    }
}
