package org.xinghe.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.xinghe.organisation.intake.SentSheets.HEAD;
import static org.xinghe.organisation.intake.SentSheets.row;
import static org.xinghe.organisation.intake.SentSheets.rows;
import static org.xinghe.organisation.intake.SentSheets.sheet;
import static org.xinghe.organisation.intake.TakenSheets.fault;
import static org.xinghe.organisation.intake.TakenSheets.faulty;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.identity.People;
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
import org.xinghe.organisation.intake.RowFault.Kind;

/// What an import makes of good rows.
@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class UnitImportTests {

    private final UnitSheets sheets;
    private final Units units;
    private final UnitDirectory directory;
    private final Offices offices;
    private final Posts posts;
    private final People people;
    private final JdbcClient jdbc;
    private final TakenSheets taken;

    UnitImportTests(
            ApplicationContext beans,
            UnitSheets sheets,
            Units units,
            UnitDirectory directory,
            Offices offices,
            Posts posts,
            People people,
            JdbcClient jdbc) {
        this.sheets = sheets;
        this.units = units;
        this.directory = directory;
        this.offices = offices;
        this.posts = posts;
        this.people = people;
        this.jdbc = jdbc;
        this.taken = new TakenSheets(beans);
    }

    @Test
    void goodRowsAreTakenWithTheirPeopleAndTheSameFileTwiceDoublesNothing() {
        var file = sheet(
                List.of(" 联络员 手机（必填）", "单位\n名称", "类 型", "行政区划代码", "上级单位", "联络员", "处室", "备注"),
                List.of("138 0000 1001", "榆次区科学技术协会", "区科协", "140702", "晋中市 科协", "林小满", "科普部、办公室", "随便"),
                List.of("", "榆次区科学技术局", "县（市、区）科技局", "晋中市榆次区", "晋中市科技局", "", "", ""));

        assertThat(taken.take(file)).isEqualTo(new ImportResult(2, 0, 0, List.of()));
        var unit = units.findByName("榆次区科学技术协会").orElseThrow();
        assertThat(List.of(unit.kind(), unit.level(), unit.region(), unit.parent()))
                .isEqualTo(List.of(
                        UnitKind.COUNTY_ASSOCIATION,
                        Level.COUNTY,
                        RegionCode.of("140702"),
                        taken.province.unit("晋中市科学技术协会")));
        assertThat(offices.of(unit.id())).extracting(office -> office.name()).containsExactlyInAnyOrder("科普部", "办公室");
        var person = people.findBySignInName("13800001001").orElseThrow();
        assertThat(person.name()).isEqualTo("林小满");
        assertThat(posts.holdersOf(unit.id(), PostKind.COORDINATOR)).containsExactly(person.id());

        var before = everything();
        assertThat(taken.take(file)).isEqualTo(new ImportResult(0, 0, 2, List.of()));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedRowUpdatesAndAnEmptyCellLeavesWhatIsKnown() {
        taken.take(rows(row("清徐县科协一", "清徐科协", "县科协", "县级", "清徐县", "太原市科协", "周一", "zhou.yi", "13800001002")));
        assertThat(taken.take(rows(row("清徐县科协一", "", "", "", "", "", "周一", "zhou.yi", "13800001003"))))
                .isEqualTo(new ImportResult(0, 1, 0, List.of()));
        assertThat(taken.take(rows(row("清徐县科协一", "", "企业科协", "市级", "太原市", "", "", "", ""))))
                .isEqualTo(new ImportResult(0, 1, 0, List.of()));

        var unit = directory.show(units.findByName("清徐县科协一").orElseThrow().id());
        assertThat(unit.shortName()).isEqualTo("清徐科协");
        assertThat(unit.kind()).isEqualTo(UnitKind.ENTERPRISE_ASSOCIATION);
        assertThat(unit.parent()).isEqualTo(taken.province.unit("太原市科学技术协会"));
        assertThat(people.findBySignInName("zhou.yi").orElseThrow().phone()).isEqualTo("13800001003");
        assertThat(posts.at(List.of(unit.id()))).extracting(PostHolder::kind).containsExactly(PostKind.COORDINATOR);
    }

    @Test
    void aRenamedUnitIsKnownByItsFormerNameAndAMergedOneDoesNotComeBack() {
        var file = rows(
                row("阳曲县科协旧名", "", "县科协", "", "阳曲县", "太原市科协", "", "", ""),
                row("娄烦县将并入的科协", "", "县科协", "", "娄烦县", "太原市科协", "", "", ""));
        taken.take(file);
        var renamed = units.findByName("阳曲县科协旧名").orElseThrow().id();
        units.rename(renamed, "阳曲县科协新名", null);
        units.merge(units.findByName("娄烦县将并入的科协").orElseThrow().id(), renamed);

        assertThat(taken.take(file))
                .isEqualTo(new ImportResult(
                        0, 0, 1, List.of(faulty(3, "娄烦县将并入的科协", fault(Kind.UNIT_GONE, "娄烦县将并入的科协")))));
        assertThat(directory.show(renamed).name()).isEqualTo("阳曲县科协新名");
        assertThat(directory.show(renamed).formerNames())
                .extracting(FormerName::name)
                .containsExactly("阳曲县科协旧名");
    }

    @Test
    void aParentMayStandFurtherDown() {
        var result = taken.take(rows(
                row("古交市第三层", "", "企业", "", "古交市", "古交市第二层", "", "", ""),
                row("古交市第二层", "", "企业", "", "古交市", "古交市第一层", "", "", ""),
                row("古交市第一层", "", "县科协", "", "古交市", "太原市科协", "", "", "")));

        assertThat(result).isEqualTo(new ImportResult(3, 0, 0, List.of()));
        assertThat(units.findByName("古交市第三层").orElseThrow().parent())
                .isEqualTo(units.findByName("古交市第二层").orElseThrow().id());
    }

    @Test
    void theTemplateImportsNothingAndAnExportComesInUnchanged() {
        assertThat(taken.take(sheets.template())).isEqualTo(new ImportResult(0, 0, 0, List.of()));
        var search = new UnitSearch(null, RegionCode.of("140200"), null, null, 1);
        assertThat(taken.take(sheets.export(search))).isEqualTo(new ImportResult(0, 0, 2, List.of()));
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
            assertThat(taken.take(file)).isEqualTo(new ImportResult(2_000, 0, 0, List.of()));
            assertThat(taken.take(file)).isEqualTo(new ImportResult(0, 0, 2_000, List.of()));
        });
        jdbc.sql(
                        "delete from organisation.post_holder where unit in (select id from organisation.unit where name like '大同市第%企业')")
                .update();
        jdbc.sql("delete from organisation.unit where name like '大同市第%企业'").update();
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
}
