package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinghe.campaign.CompiledCampaign.CompiledDuty;
import org.xinghe.campaign.CompiledCampaign.CompiledRoute;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueText;
import org.xinghe.notice.ConfirmedFacts;
import org.xinghe.notice.ConfirmedFacts.DeadlineFact;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Period;

class CompilerTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 6, 10);
    private static final LocalDate END_OF_JUNE = LocalDate.of(2022, 6, 30);
    private static final Map<String, RegionCode> CITIES = Map.of(
            "太原", RegionCode.of("140100"),
            "大同", RegionCode.of("140200"),
            "晋中", RegionCode.of("140700"),
            "忻州", RegionCode.of("140900"),
            "临汾", RegionCode.of("141000"),
            "吕梁", RegionCode.of("141100"));
    private static final String DEMO = "src/main/resources/org/xinghe/demo/notice.txt";
    private static final String FOUNDING = "../shared/notices/founding.txt";

    @Test
    void sixNamedCitiesBecomeSixDutiesOfThePlaceAndTheListIsOpen() {
        var notice = notice("吕梁、忻州、太原、大同、临汾、晋中等地要围绕主题开展特色活动。");
        var duties = compiled(notice).duties();

        assertThat(notice.namedPlaces()).matches(places -> places != null && places.open());
        assertThat(duties)
                .extracting(CompiledDuty::what)
                .containsExactly(
                        "吕梁：围绕主题开展特色活动",
                        "忻州：围绕主题开展特色活动",
                        "太原：围绕主题开展特色活动",
                        "大同：围绕主题开展特色活动",
                        "临汾：围绕主题开展特色活动",
                        "晋中：围绕主题开展特色活动");
        assertThat(duties.get(2).owners()).isEqualTo(Owners.of(RegionCode.of("140100")));
        assertThat(duties).allMatch(duty -> duty.kind() == DutyKind.ACTIVITY && LAST_DAY.equals(duty.dueOn()));
    }

    @Test
    void aPlaceThatNoRegisterKnowsIsOwedByNobodyUntilSomebodySays() {
        var duties = compiled(notice("云泽、太原等地要开展特色活动。")).duties();
        assertThat(duties).extracting(duty -> duty.owners().rule()).containsExactly(OwnerRule.NOBODY, OwnerRule.PLACE);
    }

    @Test
    void placesThatSomebodyTravelsToDoNotOweIt() {
        var duties = compiled(notice("组织专家到太原、大同等地开展科普讲座。")).duties();
        assertThat(duties)
                .extracting(CompiledDuty::owners)
                .allMatch(owners -> owners.equals(Owners.issuers()))
                .hasSize(1);
    }

    @Test
    void inlineItemsAreDutiesUnderTheirItems() {
        var campaign = compiled(notice("举办联动活动。一是举办座谈会。开通微平台。二是编印法律读本。"));

        assertThat(campaign.strands())
                .extracting(strand -> strand.number() + strand.title())
                .containsExactly("（一）星空之约", "一是举办座谈会", "二是编印法律读本");
        assertThat(campaign.duties())
                .extracting(duty -> duty.strand() + " " + duty.what())
                .containsExactly("0 举办联动活动", "1 举办座谈会", "1 开通微平台", "2 编印法律读本");
    }

    @Test
    void whatIsToBeSentByADayIsAReportOfThoseWhoAreAsked() {
        var duty = only(compiled(noticeWith("举办开幕式。", "请各单位认真总结，于6月底前报送文字信息、影像资料。")).duties().stream()
                .filter(each -> each.kind() == DutyKind.REPORT)
                .toList());
        assertThat(duty.owners()).isEqualTo(Owners.everybody());
        assertThat(duty.dueOn()).isEqualTo(END_OF_JUNE);
        assertThat(duty.dueText()).isEqualTo("6月底前");
        assertThat(duty.sentence()).isEqualTo("请各单位认真总结，于6月底前报送文字信息、影像资料。");
    }

    @Test
    void aDeadlineThatTheOfficerDroppedMakesNoReport() {
        var notice = noticeWith("举办开幕式。", "请各单位认真总结，于6月底前报送文字信息、影像资料。");
        var campaign = Compiler.compile(notice, facts(List.of()), name -> Optional.ofNullable(CITIES.get(name)));
        assertThat(campaign.duties()).extracting(CompiledDuty::kind).containsExactly(DutyKind.ACTIVITY);
    }

    @Test
    void whoIsAskedIsReadFromTheSentence() {
        assertThat(ownersOf("各单位要组织一次开放日。")).isEqualTo(Owners.everybody());
        assertThat(ownersOf("举办线上开幕式。")).isEqualTo(Owners.issuers());
        assertThat(ownersOf("各市科协、市科技局要开展讲座。"))
                .isEqualTo(Owners.of(Set.of(UnitKind.CITY_ASSOCIATION, UnitKind.CITY_BUREAU)));
        assertThat(ownersOf("为确保活动高质量推进，各省级学会、协会、研究会要创新开展活动。"))
                .isEqualTo(
                        Owners.of(Set.of(UnitKind.SOCIETY, UnitKind.TRADE_ASSOCIATION, UnitKind.RESEARCH_ASSOCIATION)));
    }

    @Test
    void anAddresseeThatIsNoKnownKindIsAskedForAndNeverGuessed() {
        assertThat(ownersOf("各驿站要举办一次观星活动。")).isEqualTo(Owners.nobody());
        assertThat(ownersOf("各市科协、驿站要举办一次观星活动。")).isEqualTo(Owners.nobody());
    }

    @Test
    void promptWordOfActivitiesIsARecord() {
        var duty = only(compiled(notice("各单位要将特色活动及时上报。")).duties());
        assertThat(duty.kind()).isEqualTo(DutyKind.RECORD);
        assertThat(duty.owners()).isEqualTo(Owners.everybody());
    }

    @Test
    void daysThatFollowAnEventAreRulesAndNotGuessed() {
        var prompt = only(compiled(notice("各单位每场活动结束后三日内报送活动情况。")).duties());
        assertThat(prompt.kind()).isEqualTo(DutyKind.RECORD);
        assertThat(prompt.due()).isEqualTo(rule("每次活动结束后3日内"));
        assertThat(prompt.owners()).isEqualTo(Owners.everybody());

        var again = only(compiled(notice("各市科协每月底前报送进展情况。")).duties());
        assertThat(again.kind()).isEqualTo(DutyKind.REPORT);
        assertThat(again.due()).isEqualTo(rule("每月底前"));
        assertThat(again.dueText()).isEqualTo("每月底前");
        assertThat(again.owners()).isEqualTo(Owners.of(Set.of(UnitKind.CITY_ASSOCIATION)));
    }

    private static DueRule rule(String text) {
        return DueText.read(text, 2022).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"科技工作者是推动发展的重要力量。", "时间：5月30日上午9时。", "活动地点：省科技馆。"})
    void aSentenceThatAsksForNothingIsNoDuty(String sentence) {
        assertThat(compiled(notice(sentence)).duties()).isEmpty();
    }

    @Test
    void aRouteLeadsTheKindsThatTheNoticeNamesAndNoOthers() {
        var routes = compiled(noticeWith("举办开幕式。", "各市科协、省级学会报送山西省科协宣传调研部，各市科技局报送山西省科技厅人才处。"))
                .routes();
        assertThat(routes)
                .containsExactly(
                        new CompiledRoute(Set.of(UnitKind.CITY_ASSOCIATION, UnitKind.SOCIETY), "山西省科协宣传调研部", List.of()),
                        new CompiledRoute(Set.of(UnitKind.CITY_BUREAU), "山西省科技厅人才处", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {DEMO, FOUNDING})
    void everySentenceOfTheProgrammeBecomesADuty(String file) throws IOException {
        assumeThat(Path.of(file)).exists();
        var notice = read(Files.readAllLines(Path.of(file)));
        var campaign = compiled(notice);
        var asked = campaign.duties().stream().map(CompiledDuty::sentence).toList();

        assertThat(notice.strands()).hasSize(8);
        assertThat(notice.sentences())
                .filteredOn(sentence -> sentence.section() >= 4 && sentence.section() <= 11)
                .isNotEmpty()
                .allMatch(sentence -> asked.contains(sentence.text()));
        assertThat(campaign.duties()).noneMatch(duty -> duty.owners().rule() == OwnerRule.NOBODY);
        assertThat(campaign.duties()).noneMatch(duty -> duty.dueOn() == null);
        assertThat(campaign.duties().stream().filter(duty -> duty.owners().rule() == OwnerRule.PLACE))
                .hasSize(6);
        assertThat(campaign.duties().stream().filter(duty -> duty.kind() == DutyKind.REPORT))
                .singleElement()
                .matches(duty -> END_OF_JUNE.equals(duty.dueOn()));
        assertThat(campaign.duties().stream().filter(duty -> duty.owners().rule() == OwnerRule.KINDS))
                .singleElement()
                .matches(duty -> duty.owners().kinds().size() == 7);
        assertThat(campaign.routes()).hasSize(2);
    }

    private static Owners ownersOf(String sentence) {
        return only(compiled(notice(sentence)).duties()).owners();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }

    private static ReadNotice notice(String strand) {
        return noticeWith(strand, "积极争取社会各界支持。");
    }

    private static ReadNotice noticeWith(String strand, String demand) {
        return read(List.of(
                "关于开展2022年观星节活动的通知",
                "晋星发〔2022〕1号",
                "各市科协、市科技局，各省级学会、协会、研究会：",
                "为让更多人抬头看天，现将有关事项通知如下：",
                "一、活动时间",
                "2022年5月中旬-6月上旬",
                "二、主要活动",
                "（一）星空之约。" + strand,
                "三、工作要求",
                "（一）做好总结。" + demand,
                "山西省科学技术协会",
                "2022年5月16日"));
    }

    private static ReadNotice read(List<String> lines) {
        return switch (NoticeReader.read(new NoticeText(lines))) {
            case ReadingOutcome.Read(var notice) -> notice;
            case ReadingOutcome.NotANotice(var characters) ->
                throw new AssertionError("%d characters and no notice".formatted(characters));
        };
    }

    private static CompiledCampaign compiled(ReadNotice notice) {
        var deadlines = notice.deadlines().stream()
                .map(deadline ->
                        new DeadlineFact(deadline.dateISO(), deadline.text(), deadline.what(), deadline.place()))
                .toList();
        return Compiler.compile(notice, facts(deadlines), name -> Optional.ofNullable(CITIES.get(name)));
    }

    private static ConfirmedFacts facts(List<DeadlineFact> deadlines) {
        return new ConfirmedFacts(
                "关于开展2022年观星节活动的通知",
                "晋星发〔2022〕1号",
                null,
                LocalDate.of(2022, 5, 16),
                List.of(),
                "2022年5月中旬-6月上旬",
                new Period(LocalDate.of(2022, 5, 11), LAST_DAY),
                deadlines,
                List.of(),
                List.of());
    }
}
