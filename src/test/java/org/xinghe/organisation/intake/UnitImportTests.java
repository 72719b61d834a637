package org.xinghe.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.xinghe.organisation.intake.SentSheets.HEAD;
import static org.xinghe.organisation.intake.SentSheets.row;
import static org.xinghe.organisation.intake.SentSheets.rows;
import static org.xinghe.organisation.intake.SentSheets.sheet;
import static org.xinghe.organisation.intake.SentSheets.withFormulas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.FormerName;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSearch;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.intake.ImportOutcome.ColumnTwice;
import org.xinghe.organisation.intake.ImportOutcome.Imported;
import org.xinghe.organisation.intake.ImportOutcome.Unreadable;
import org.xinghe.organisation.intake.ImportOutcome.WithoutColumn;
import org.xinghe.organisation.intake.RowFault.Kind;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class UnitImportTests {

    private final UnitImport imports;
    private final UnitSheets sheets;
    private final Units units;
    private final UnitDirectory directory;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final JdbcClient jdbc;
    private final Words words;
    private final Province province;

    UnitImportTests(
            ApplicationContext beans,
            UnitImport imports,
            UnitSheets sheets,
            Units units,
            UnitDirectory directory,
            Offices offices,
            Posts posts,
            People people,
            JdbcClient jdbc,
            MessageSource messages) {
        this.imports = imports;
        this.sheets = sheets;
        this.units = units;
        this.directory = directory;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.jdbc = jdbc;
        this.words = new Words(messages, Language.ZH);
        this.province = Province.in(beans);
    }

    @Test
    void goodRowsAreTakenWithTheirPeopleAndTheSameFileTwiceDoublesNothing() {
        var file = sheet(
                List.of(" 联络员 手机（必填）", "单位\n名称", "类 型", "行政区划代码", "上级单位", "联络员", "处室", "备注"),
                List.of("138 0000 1001", "榆次区科学技术协会", "区科协", "140702", "晋中市 科协", "林小满", "科普部、办公室", "随便"),
                List.of("", "榆次区科学技术局", "县（市、区）科技局", "晋中市榆次区", "晋中市科技局", "", "", ""));

        assertThat(take(file)).isEqualTo(new ImportResult(2, 0, 0, List.of()));
        var unit = units.findByName("榆次区科学技术协会").orElseThrow();
        assertThat(List.of(unit.kind(), unit.level(), unit.region(), unit.parent()))
                .isEqualTo(List.of(
                        UnitKind.COUNTY_ASSOCIATION,
                        Level.COUNTY,
                        RegionCode.of("140702"),
                        province.unit("晋中市科学技术协会")));
        assertThat(offices.of(unit.id())).extracting(office -> office.name()).containsExactlyInAnyOrder("科普部", "办公室");
        var person = people.findBySignInName("13800001001").orElseThrow();
        assertThat(person.name()).isEqualTo("林小满");
        assertThat(posts.holdersOf(unit.id(), PostKind.COORDINATOR)).containsExactly(person.id());

        var before = everything();
        assertThat(take(file)).isEqualTo(new ImportResult(0, 0, 2, List.of()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedRowUpdatesAndAnEmptyCellLeavesWhatIsKnown() {
        take(rows(row("清徐县科协一", "清徐科协", "县科协", "县级", "清徐县", "太原市科协", "周一", "zhou.yi", "13800001002")));
        assertThat(take(rows(row("清徐县科协一", "", "", "", "", "", "周一", "zhou.yi", "13800001003"))))
                .isEqualTo(new ImportResult(0, 1, 0, List.of()));
        assertThat(take(rows(row("清徐县科协一", "", "企业科协", "市级", "太原市", "", "", "", ""))))
                .isEqualTo(new ImportResult(0, 1, 0, List.of()));

        var unit = directory.show(units.findByName("清徐县科协一").orElseThrow().id());
        assertThat(unit.shortName()).isEqualTo("清徐科协");
        assertThat(unit.kind()).isEqualTo(UnitKind.ENTERPRISE_ASSOCIATION);
        assertThat(unit.parent()).isEqualTo(province.unit("太原市科学技术协会"));
        assertThat(people.findBySignInName("zhou.yi").orElseThrow().phone()).isEqualTo("13800001003");
        assertThat(posts.at(List.of(unit.id()))).extracting(PostHolder::kind).containsExactly(PostKind.COORDINATOR);
    }

    @Test
    void aRenamedUnitIsKnownByItsFormerNameAndAMergedOneDoesNotComeBack() {
        var file = rows(
                row("阳曲县科协旧名", "", "县科协", "", "阳曲县", "太原市科协", "", "", ""),
                row("娄烦县将并入的科协", "", "县科协", "", "娄烦县", "太原市科协", "", "", ""));
        take(file);
        var renamed = units.findByName("阳曲县科协旧名").orElseThrow().id();
        units.rename(renamed, "阳曲县科协新名", null);
        units.merge(units.findByName("娄烦县将并入的科协").orElseThrow().id(), renamed);

        assertThat(take(file))
                .isEqualTo(new ImportResult(
                        0, 0, 1, List.of(faulty(3, "娄烦县将并入的科协", fault(Kind.UNIT_GONE, "娄烦县将并入的科协")))));
        assertThat(directory.show(renamed).name()).isEqualTo("阳曲县科协新名");
        assertThat(directory.show(renamed).formerNames())
                .extracting(FormerName::name)
                .containsExactly("阳曲县科协旧名");
    }

    @Test
    void aParentMayStandFurtherDown() {
        var result = take(rows(
                row("古交市第三层", "", "企业", "", "古交市", "古交市第二层", "", "", ""),
                row("古交市第二层", "", "企业", "", "古交市", "古交市第一层", "", "", ""),
                row("古交市第一层", "", "县科协", "", "古交市", "太原市科协", "", "", "")));

        assertThat(result).isEqualTo(new ImportResult(3, 0, 0, List.of()));
        assertThat(units.findByName("古交市第三层").orElseThrow().parent())
                .isEqualTo(units.findByName("古交市第二层").orElseThrow().id());
    }

    @Test
    void eachBadRowSaysAllThatIsWrongWithItsValuesAndTheGoodOnesStay() {
        people.register(new RegisterPerson("真的王五", "wang.wu", null, null));
        var long81 = "迎".repeat(81);
        var result = take(rows(
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
        var outcome = (Imported) imports.take(file, words);
        var returned = java.util.Objects.requireNonNull(outcome.returned());

        var read = (SheetOutcome.Read) Sheets.read(returned);
        assertThat(read.head().cells()).isEqualTo(append(HEAD, "导入说明"));
        assertThat(read.rows().get(0).cell(0)).isEqualTo("杏花岭区好单位");
        assertThat(read.rows().get(0).cell(HEAD.size())).isEmpty();
        assertThat(read.rows().get(1).cell(HEAD.size())).isEqualTo("类型“天文台”不认识，请按填写说明选填；行政区划“火星市”不存在，或有同名的，请填六位代码");
        assertThat(take(returned).unchanged()).isEqualTo(1);
        assertThat(take(returned).faulty()).hasSize(1);
    }

    @Test
    void aFormulaIsNeverTakenForAValue() {
        assertThat(take(withFormulas()).faulty())
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
        var result = province.as("officer", () -> ((Imported) imports.take(file, words)).result());

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
            assertThatThrownBy(() -> province.as(stranger, () -> imports.take(file, words)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatIsNoPlainWorkbookIsRefused() {
        assertThat(imports.take("单位名称,类型".getBytes(java.nio.charset.StandardCharsets.UTF_8), words))
                .isEqualTo(new Unreadable(SheetOutcome.Reason.UNKNOWN));
        assertThat(imports.take(new byte[50 << 20], words)).isEqualTo(new Unreadable(SheetOutcome.Reason.TOO_LARGE));
        assertThat(imports.take(sheet(List.of("姓名", "电话"), List.of("甲", "1")), words))
                .isEqualTo(new WithoutColumn("单位名称"));
        assertThat(imports.take(sheet(List.of("单位名称", "单位 全称"), List.of("甲", "乙")), words))
                .isEqualTo(new ColumnTwice("单位名称"));
    }

    @Test
    void theTemplateImportsNothingAndAnExportComesInUnchanged() {
        assertThat(take(sheets.template())).isEqualTo(new ImportResult(0, 0, 0, List.of()));
        var search = new UnitSearch(null, RegionCode.of("140200"), null, null, 1);
        assertThat(take(sheets.export(search))).isEqualTo(new ImportResult(0, 0, 2, List.of()));
    }

    /// Some five seconds on two idle cores; the limit leaves room for a busy machine.
    @Test
    void twoThousandRowsTakeSeconds() {
        var many = IntStream.range(0, 2_000)
                .mapToObj(at ->
                        row("大同市第" + at + "企业", "", "企业", "", "大同市", "大同市科协", "企业" + at, "", "1390%07d".formatted(at)))
                .toList();
        var file = sheet(HEAD, many.toArray(List[]::new));
        assertTimeout(Duration.ofMinutes(3), () -> {
            assertThat(take(file)).isEqualTo(new ImportResult(2_000, 0, 0, List.of()));
            assertThat(take(file)).isEqualTo(new ImportResult(0, 0, 2_000, List.of()));
        });
        jdbc.sql(
                        "delete from organisation.post_holder where unit in (select id from organisation.unit where name like '大同市第%企业')")
                .update();
        jdbc.sql("delete from organisation.unit where name like '大同市第%企业'").update();
    }

    private ImportResult take(byte[] file) {
        return ((Imported) imports.take(file, words)).result();
    }

    /// How many rows there are of everything that an import writes.
    private String everything() {
        return jdbc.sql("""
                select (select count(*) from organisation.unit) units,
                       (select count(*) from organisation.office) offices,
                       (select count(*) from organisation.post_holder) posts,
                       (select count(*) from identity.person) people,
                       (select count(*) from history.entry) history
                """).query().singleRow().toString();
    }

    private static List<String> append(List<String> list, String last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static FaultyRow faulty(int row, String name, RowFault... reasons) {
        return new FaultyRow(row, name, List.of(reasons));
    }

    private static RowFault fault(Kind kind, String... values) {
        return RowFault.of(kind, values);
    }
}
