package org.xinghe.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinghe.organisation.intake.SentSheets.HEAD;
import static org.xinghe.organisation.intake.SentSheets.row;
import static org.xinghe.organisation.intake.SentSheets.rows;
import static org.xinghe.organisation.intake.SentSheets.sheet;
import static org.xinghe.organisation.intake.SentSheets.withFormulas;
import static org.xinghe.organisation.intake.TakenSheets.fault;
import static org.xinghe.organisation.intake.TakenSheets.faulty;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.intake.ImportOutcome.ColumnTwice;
import org.xinghe.organisation.intake.ImportOutcome.Imported;
import org.xinghe.organisation.intake.ImportOutcome.Unreadable;
import org.xinghe.organisation.intake.ImportOutcome.WithoutColumn;
import org.xinghe.organisation.intake.RowFault.Kind;
import org.xinghe.shared.NotFound;

/// What an import does not take, and what it says about it.
@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class FaultyRowsTests {

    private final UnitImport imports;
    private final Units units;
    private final People people;
    private final TakenSheets taken;

    FaultyRowsTests(ApplicationContext beans, UnitImport imports, Units units, People people) {
        this.imports = imports;
        this.units = units;
        this.people = people;
        this.taken = new TakenSheets(beans);
    }

    @Test
    void eachBadRowSaysAllThatIsWrongWithItsValuesAndTheGoodOnesStay() {
        people.register(new RegisterPerson("真的王五", "wang.wu", null, null));
        var long81 = "迎".repeat(81);
        var result = taken.take(rows(
                row("迎泽区好单位", "", "企业", "", "迎泽区", "太原市科协", "", "", ""),
                row("迎泽区类型错", "", "天文台", "", "迎泽区", "太原市科协", "", "", ""),
                row("迎泽区区划错", "", "企业", "", "火星市", "太原市科协", "", "", ""),
                row("迎泽区级别错", "", "企业", "市级", "迎泽区", "太原市科协", "", "", ""),
                row("迎泽区上级错", "", "企业", "", "迎泽区", "没有登记的单位", "", "", ""),
                row("迎泽区重名", "甲", "企业", "", "迎泽区", "太原市科协", "", "", ""),
                row("迎泽区重名", "乙", "企业", "", "迎泽区", "太原市科协", "", "", ""),
                row("", "", "企业", "", "迎泽区", "太原市科协", "", "", ""),
                row(long81, "", "企业", "", "迎泽区", "太原市科协", "", "", ""),
                row("迎泽区电话错", "", "企业", "", "迎泽区", "太原市科协", "张三", "zhang.san", "1380000"),
                row("迎泽区登录名错", "", "企业", "", "迎泽区", "太原市科协", "假的王五", "Wang.Wu", "13800001004"),
                row("迎泽区都不对", "", "", "村级", "140199", "", "", "x y", ""),
                row("迎泽区坏上级的下级", "", "企业", "", "迎泽区", "迎泽区类型错", "李四", "", "0351-4000001"),
                row("迎泽区市科协", "", "市科协", "", "迎泽区", "太原市科协", "", "", "")));

        assertThat(result.taken()).isEqualTo(1);
        assertThat(result.faulty())
                .containsExactly(
                        faulty(3, "迎泽区类型错", fault(Kind.KIND_UNKNOWN, "天文台")),
                        faulty(4, "迎泽区区划错", fault(Kind.REGION_UNKNOWN, "火星市")),
                        faulty(5, "迎泽区级别错", fault(Kind.LEVEL_UNLIKE_REGION, "市级", "迎泽区")),
                        faulty(6, "迎泽区上级错", fault(Kind.PARENT_UNKNOWN, "没有登记的单位")),
                        faulty(7, "迎泽区重名", fault(Kind.SAME_NAME_OTHER_DATA, "迎泽区重名", "8")),
                        faulty(8, "迎泽区重名", fault(Kind.SAME_NAME_OTHER_DATA, "迎泽区重名", "7")),
                        faulty(9, "", fault(Kind.NAME_MISSING)),
                        faulty(10, long81, fault(Kind.NAME_TOO_LONG, "迎".repeat(20) + "…", "81", "80")),
                        faulty(11, "迎泽区电话错", fault(Kind.PHONE, "联络员手机", "1380000")),
                        faulty(12, "迎泽区登录名错", fault(Kind.SIGN_IN_TAKEN, "wang.wu", "假的王五")),
                        faulty(
                                13,
                                "迎泽区都不对",
                                fault(Kind.KIND_MISSING),
                                fault(Kind.REGION_UNKNOWN, "140199"),
                                fault(Kind.LEVEL_UNKNOWN, "村级"),
                                fault(Kind.PERSON_WITHOUT_NAME, "联络员姓名")),
                        faulty(
                                14,
                                "迎泽区坏上级的下级",
                                fault(Kind.PARENT_UNKNOWN, "迎泽区类型错"),
                                fault(Kind.SIGN_IN_MISSING, "李四", "联络员登录名")),
                        faulty(15, "迎泽区市科协", fault(Kind.LEVEL_UNLIKE_REGION, "市级", "迎泽区")));
        assertThat(units.findByName("迎泽区好单位")).isPresent();
        assertThat(people.findBySignInName("wang.wu").orElseThrow().name()).isEqualTo("真的王五");
    }

    @Test
    void theFileComesBackWithARemarkInItsLastColumnAndCanBeSentAgain() {
        var file = rows(
                row("杏花岭区好单位", "", "企业", "", "杏花岭区", "太原市科协", "", "", ""),
                row("杏花岭区坏单位", "", "天文台", "市级", "火星市", "太原市科协", "", "", ""));
        var outcome = (Imported) imports.take(file, taken.words);
        var returned = Objects.requireNonNull(outcome.returned());

        var read = (SheetOutcome.Read) Sheets.read(returned);
        assertThat(read.head().cells()).isEqualTo(append(HEAD, "导入说明"));
        assertThat(read.rows().get(0).cell(0)).isEqualTo("杏花岭区好单位");
        assertThat(read.rows().get(0).cell(HEAD.size())).isEmpty();
        assertThat(read.rows().get(1).cell(HEAD.size())).isEqualTo("类型“天文台”不认识，请按填写说明选填；行政区划“火星市”不存在，或有同名的，请填六位代码");
        assertThat(taken.take(returned).unchanged()).isEqualTo(1);
        assertThat(taken.take(returned).faulty()).hasSize(1);
    }

    @Test
    void aFormulaIsNeverTakenForAValue() {
        assertThat(taken.take(withFormulas()).faulty())
                .containsExactly(faulty(2, "", fault(Kind.FORMULA, "单位名称"), fault(Kind.FORMULA, "行政区划")));
    }

    @Test
    void anOfficerImportsBelowTheOwnUnitAndReachesNobodyElse() {
        var file = rows(
                row("万柏林区科协", "", "区科协", "", "万柏林区", "太原市科协", "", "", ""),
                row("万柏林区科技局", "", "区科技局", "", "万柏林区", "太原市科技局", "", "", ""),
                row("太原市科学技术局", "改别人的", "", "", "", "", "", "", ""),
                row("没有上级的单位", "", "企业", "", "140000", "", "", "", ""),
                row("抢人的单位", "", "企业", "", "太原市", "太原市科协", "太科技", "taiyuan.bureau", ""));
        var result = taken.province.as("officer", () -> ((Imported) imports.take(file, taken.words)).result());

        assertThat(result)
                .isEqualTo(new ImportResult(
                        1,
                        0,
                        0,
                        List.of(
                                faulty(3, "万柏林区科技局", fault(Kind.NOT_YOURS, "太原市科学技术局")),
                                faulty(4, "太原市科学技术局", fault(Kind.NOT_YOURS, "太原市科学技术局")),
                                faulty(5, "没有上级的单位", fault(Kind.PARENT_MISSING)),
                                faulty(6, "抢人的单位", fault(Kind.SIGN_IN_TAKEN, "taiyuan.bureau", "太科技")))));
        for (var stranger : List.of("taiyuan", "taiyuan.leader")) {
            assertThatThrownBy(() -> taken.province.as(stranger, () -> imports.take(file, taken.words)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatIsNoPlainWorkbookIsRefused() {
        assertThat(imports.take("单位名称,类型".getBytes(StandardCharsets.UTF_8), taken.words))
                .isEqualTo(new Unreadable(SheetOutcome.Reason.UNKNOWN));
        assertThat(imports.take(new byte[50 << 20], taken.words))
                .isEqualTo(new Unreadable(SheetOutcome.Reason.TOO_LARGE));
        assertThat(imports.take(sheet(List.of("姓名", "电话"), List.of("甲", "1")), taken.words))
                .isEqualTo(new WithoutColumn("单位名称"));
        assertThat(imports.take(sheet(List.of("单位名称", "单位 全称"), List.of("甲", "乙")), taken.words))
                .isEqualTo(new ColumnTwice("单位名称"));
    }

    private static List<String> append(List<String> list, String last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
