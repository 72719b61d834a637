package org.xinghe.campaign.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CellDoubt;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.sheet.OwnerReader.Reading.NotUnderstood;
import org.xinghe.campaign.sheet.OwnerReader.Reading.Understood;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// What officers type and paste into cells.
class SheetReadingTests {

    private static final RegionCode TAIYUAN = RegionCode.of("140100");
    private static final Map<String, RegionCode> CITIES =
            Map.of("太原", TAIYUAN, "太原市", TAIYUAN, "大同", RegionCode.of("140200"));
    private static final OwnerReader OWNERS = new OwnerReader(
            Map.of(
                    "市科协", UnitKind.CITY_ASSOCIATION,
                    "县（市、区）科协", UnitKind.COUNTY_ASSOCIATION,
                    "省级学会", UnitKind.SOCIETY,
                    "高校科协", UnitKind.UNIVERSITY_ASSOCIATION,
                    "City bureau of science and technology", UnitKind.CITY_BUREAU),
            name -> Optional.ofNullable(CITIES.get(name)));
    private static final CellReader READER = new CellReader(
            Map.of("报送总结", DutyKind.REPORT, "说明完成情况", DutyKind.OTHER),
            Map.of("已确认", ProposalState.CONFIRMED),
            OWNERS,
            2022);

    @Test
    void ownersAreReadInTheWordsOfOfficers() {
        assertThat(OWNERS.read("各市科协、各市科技局")).isEqualTo(kinds(UnitKind.CITY_ASSOCIATION, UnitKind.CITY_BUREAU));
        assertThat(OWNERS.read("市科协, 省级学会")).isEqualTo(kinds(UnitKind.CITY_ASSOCIATION, UnitKind.SOCIETY));
        assertThat(OWNERS.read("县（市、区）科协、高校科协"))
                .isEqualTo(kinds(UnitKind.COUNTY_ASSOCIATION, UnitKind.UNIVERSITY_ASSOCIATION));
        assertThat(OWNERS.read("有关高校科协和企业科协"))
                .isEqualTo(kinds(UnitKind.UNIVERSITY_ASSOCIATION, UnitKind.ENTERPRISE_ASSOCIATION));
        assertThat(OWNERS.read("City bureau of science and technology")).isEqualTo(kinds(UnitKind.CITY_BUREAU));
        for (var everybody : List.of("全体", "各单位", "所有单位", "各主送单位")) {
            assertThat(OWNERS.read(everybody)).as(everybody).isEqualTo(new Understood(Owners.everybody()));
        }
        assertThat(OWNERS.read("主办单位")).isEqualTo(new Understood(Owners.issuers()));
        assertThat(OWNERS.read("")).isEqualTo(new Understood(Owners.nobody()));
    }

    @Test
    void aCityMeansItsAssociationAndItsBureau() {
        for (var city : List.of("太原", "太原市", "太原市科协和科技局", "太原市科协、市科技局")) {
            assertThat(OWNERS.read(city)).as(city).isEqualTo(new Understood(Owners.of(TAIYUAN)));
        }
        assertThat(OWNERS.read("太原（各自承担）"))
                .isEqualTo(new Understood(new Owners(OwnerRule.PLACE, Set.of(), TAIYUAN, false)));
        assertThat(OWNERS.read("太原、大同")).isEqualTo(new NotUnderstood("CITIES"));
        assertThat(OWNERS.read("太原市科协")).isEqualTo(new NotUnderstood("UNIT"));
    }

    @Test
    void anAddresseeThatNobodyKnowsIsNotGuessed() {
        assertThat(OWNERS.read("各驿站")).isEqualTo(new NotUnderstood("OWNERS"));
        assertThat(OWNERS.read("各市科协、驿站")).isEqualTo(new NotUnderstood("OWNERS"));
    }

    @Test
    void aCellThatIsNotUnderstoodKeepsItsTextUntilItIs() {
        var doubtful = READER.with(duty(), DutyColumn.DUE, "尽快");
        assertThat(doubtful.doubts()).containsExactly(new CellDoubt(DutyColumn.DUE, "DUE", "尽快"));
        assertThat(doubtful.due()).isEqualTo(duty().due());
        var mended = READER.with(doubtful, DutyColumn.DUE, "每周五前");
        assertThat(mended.doubts()).isEmpty();
        assertThat(mended.due()).isEqualTo(new DueRule.Repeated(DueRule.Every.WEEK, 5));
        assertThat(READER.with(duty(), DutyColumn.WHAT, "").doubts())
                .containsExactly(new CellDoubt(DutyColumn.WHAT, "WHAT", ""));
        assertThat(READER.with(duty(), DutyColumn.KIND, "唱歌").doubts())
                .containsExactly(new CellDoubt(DutyColumn.KIND, "KIND", "唱歌"));
        assertThat(READER.with(duty(), DutyColumn.KIND, "报送总结").kind()).isEqualTo(DutyKind.REPORT);
    }

    @ParameterizedTest
    @CsvSource({"30,30", "30分钟,30", "1.5小时,90", "半小时,30", "2 h,120", "0,0"})
    void minutesAreReadInHoursToo(String text, int minutes) {
        assertThat(READER.with(duty(), DutyColumn.MINUTES, text).minutes()).isEqualTo(minutes);
    }

    @Test
    void aBlockOfASpreadsheetIsCutIntoRowsAndCells() {
        assertThat(SheetBlock.of("报名单\t说明完成情况\r\n\t\r\n\"带\t制表\"\t\"他说\"\"好\"\"\n第二行\"\n5\"寸")
                        .rows())
                .containsExactly(List.of("报名单", "说明完成情况"), List.of("带\t制表", "他说\"好\" 第二行"), List.of("5\"寸"));
        assertThat(SheetBlock.of(" \n\t").rows()).isEmpty();
        assertThat(SheetBlock.of("a\n".repeat(1000)).rows()).hasSize(SheetBlock.MOST_ROWS);
    }

    private static Understood kinds(UnitKind... kinds) {
        return new Understood(Owners.of(Set.of(kinds)));
    }

    private static AddDuty duty() {
        return new AddDuty(null, DutyKind.OTHER, "报名单", java.time.LocalDate.of(2022, 6, 30), Owners.everybody());
    }
}
