package org.xinghe.activity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinghe.activity.intake.OldSheet.row;
import static org.xinghe.activity.intake.OldSheet.with;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.UnitActivityFilter;
import org.xinghe.activity.intake.ReceiveOutcome.Received;
import org.xinghe.campaign.CampaignId;
import org.xinghe.testing.Province;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// Old sheets become activities: good rows in, faulty ones back, twice is once.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ActivityImportsTests {

    private final ActivityImports imports;
    private final Activities activities;
    private final UnitActivities own;
    private final ActivityFigures figures;
    private final JdbcClient jdbc;
    private final Words words;

    private final Province province;
    private final CampaignId campaign;
    private String mark;

    ActivityImportsTests(
            ActivityImports imports,
            Activities activities,
            UnitActivities own,
            ActivityFigures figures,
            JdbcClient jdbc,
            MessageSource messages,
            ApplicationContext beans) {
        this.imports = imports;
        this.activities = activities;
        this.own = own;
        this.figures = figures;
        this.jdbc = jdbc;
        this.words = new Words(messages, Language.ZH);
        this.province = Province.in(beans);
        this.campaign = province.releasedCampaign("晋科协表〔2022〕%d号".formatted(1000 + System.nanoTime() % 9000));
        this.mark = "";
    }

    @BeforeEach
    void freshTitles() {
        mark = "·%d".formatted(System.nanoTime());
    }

    @Test
    void twoHundredRowsWithSevenKindsOfFaultsGiveTheGoodOnesInAndTheSameFileBackWithRemarks() {
        var rows = new ArrayList<List<String>>(IntStream.range(0, 200)
                .mapToObj(at -> row(at, "讲座" + at + mark))
                .toList());
        rows.set(10, with(rows.get(10), "活动名称", ""));
        rows.set(20, with(rows.get(20), "举办时间", "五月底"));
        rows.set(30, with(rows.get(30), "举办时间", "5月30日-5月28日"));
        rows.set(40, with(rows.get(40), "主办单位", "大同市科学技术协会"));
        rows.set(50, with(rows.get(50), "参与人数", "约120"));
        rows.set(60, with(rows.get(60), "参与人数", "-3"));
        rows.set(70, with(rows.get(70), "形式", "梦里"));
        var file = OldSheet.of(rows);

        var id = received(file);
        assertThat(view(id).counts()).isEqualTo(Map.of(RowEffect.TAKEN, 193, RowEffect.FAULTY, 7));
        assertThat(titled("讲座")).isEmpty();
        run(id);

        assertThat(view(id).counts()).isEqualTo(Map.of(RowEffect.TAKEN, 193, RowEffect.FAULTY, 7));
        assertThat(titled("讲座")).hasSize(193).allMatch(each -> each.card().state() == ActivityState.RECORDED);
        assertThat(figures.total(campaign).recorded()).isEqualTo(193);
        try (var back = OldSheet.open(as("taiyuan.leader", () -> imports.withRemarks(id, words)))) {
            var sheet = back.getSheetAt(0);
            var remarks = OldSheet.HEAD.size();
            assertThat(sheet.getRow(1).getCell(remarks).getStringCellValue()).isEqualTo("导入说明");
            assertThat(IntStream.of(10, 20, 30, 40, 50, 60, 70)
                            .mapToObj(
                                    at -> sheet.getRow(at + 2).getCell(remarks).getStringCellValue()))
                    .containsExactly(
                            "有问题；活动名称：没有填",
                            "有问题；时间（日期）：“五月底”读不出日期，请写成 2022-05-30 这样",
                            "有问题；时间（日期）：结束早于开始（5月30日-5月28日）",
                            "有问题；主办单位：“大同市科学技术协会”不是您能填报的单位，请写单位全称",
                            "有问题；现场参加人次：“约120”是约数，请写实际数出来的人数",
                            "有问题；现场参加人次：“-3”是负数",
                            "有问题；形式（线上、线下）：“梦里”不认识，请写线下、线上或线上线下结合");
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.LIGHT_BLUE.getIndex());
            assertThat(sheet.getRow(52).getCell(4).getCellStyle().getFillForegroundColor())
                    .isEqualTo(IndexedColors.ROSE.getIndex());
            assertThat(sheet.getMergedRegions()).contains(new CellRangeAddress(0, 0, 0, 11));
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }

        var again = received(file);
        assertThat(view(again).counts()).isEqualTo(Map.of(RowEffect.UNCHANGED, 193, RowEffect.FAULTY, 7));
        run(again);
        assertThat(view(again).counts()).isEqualTo(Map.of(RowEffect.UNCHANGED, 193, RowEffect.FAULTY, 7));
        assertThat(titled("讲座")).hasSize(193);
    }

    @Test
    void aRowIsKeptAsItWasWrittenAlsoWithRareCharacters() {
        var title = "𠮷田㛃教授报告" + mark;
        run(received(OldSheet.of(List.of(with(with(row(29, title), "联系人", "㛃晓"), "举办时间", "2022年5月28日-30日")))));

        var activity = titled("𠮷田㛃").getFirst();
        assertThat(activity.card().title()).isEqualTo(title);
        assertThat(activity.contactName()).isEqualTo("㛃晓");
        assertThat(activity.card().firstAt()).isEqualTo(LocalDateTime.of(2022, 5, 28, 9, 0));
        assertThat(activity.card().lastAt()).isEqualTo(LocalDateTime.of(2022, 5, 30, 17, 0));
        assertThat(activity.record())
                .isEqualTo(new RecordActivity(
                        120, CountingMethod.HEAD_COUNT, null, null, 6, 0, "一场报告。", List.of(), List.of()));
    }

    @Test
    void realDaysFormulasAndMergedCellsSurvive() {
        var rows = List.of(
                with(row(1, "甲" + mark), "主办单位", "太原市科学技术协会"),
                with(with(row(2, "乙" + mark), "主办单位", ""), "举办时间", "5.3"),
                with(row(3, "丙" + mark), "参与人数", ""));
        var id = received(OldSheet.of(rows, sheet -> {
            sheet.addMergedRegion(CellRangeAddress.valueOf("H3:H4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("E4:E5"));
            var day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            sheet.getRow(2).getCell(2).setCellValue(LocalDate.of(2022, 5, 20));
            sheet.getRow(2).getCell(2).setCellStyle(day);
            sheet.getRow(2).getCell(4).setCellFormula("40+40");
            sheet.getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(sheet.getRow(2).getCell(4));
            sheet.getRow(4).setZeroHeight(true);
        }));
        run(id);

        assertThat(view(id).rows().stream().map(ImportView.Line::remarks))
                .containsExactly(
                        List.of("现场参加人次：是公式，取了文件里保存的结果“80”"),
                        List.of("时间（日期）：2022-05-03 不在活动期内，照常存了"),
                        List.of("这一行在表里是隐藏的", "现场参加人次：“120”是跨行合并的单元格，只计在第一行"));
        assertThat(titled("甲").getFirst().card().firstAt()).isEqualTo(LocalDateTime.of(2022, 5, 20, 9, 0));
        assertThat(onSite("甲")).isEqualTo(80);
        assertThat(onSite("乙")).isEqualTo(120);
        assertThat(onSite("丙")).isNull();
        assertThat(titled("乙").getFirst().card().unit()).isEqualTo(province.unit("太原市科学技术协会"));
    }

    @Test
    void aNumberWithoutAMethodIsKeptAndEntersNoTotal() {
        var id = received(OldSheet.of(List.of(with(row(29, "无方法" + mark), "统计方式", ""))));
        run(id);

        assertThat(view(id).rows().getFirst().remarks()).contains("现场参加人次：120 没有写统计方式，已保留，不计入合计");
        assertThat(onSite("无方法")).isEqualTo(120);
        assertThat(figures.total(campaign).withoutMethod()).isEqualTo(1);
    }

    @Test
    void figuresThatChangedInTheSheetAreRenewedAndWhatSomebodyEditedIsNot() {
        var rows = List.of(row(28, "甲" + mark), row(29, "乙" + mark));
        run(received(OldSheet.of(rows)));
        var second = titled("乙").getFirst();
        as(
                "taiyuan.leader",
                () -> activities.record(
                        second.card().id(),
                        second.version(),
                        new RecordActivity(
                                99, CountingMethod.HEAD_COUNT, null, null, 6, 0, "改过。", List.of(), List.of()),
                        "数错了"));

        var changed = rows.stream().map(row -> with(row, "参与人数", "150")).toList();
        var id = received(OldSheet.of(changed));
        assertThat(view(id).counts()).isEqualTo(Map.of(RowEffect.UPDATED, 1, RowEffect.LEFT_ALONE, 1));
        run(id);

        assertThat(view(id).counts()).isEqualTo(Map.of(RowEffect.UPDATED, 1, RowEffect.LEFT_ALONE, 1));
        assertThat(onSite("甲")).isEqualTo(150);
        assertThat(onSite("乙")).isEqualTo(99);
    }

    @Test
    void whoDoesNotDecideGetsDraftsAndASecondSheetRenewsThem() {
        var id = received("taiyuan", OldSheet.of(List.of(row(29, "草稿" + mark))));
        run("taiyuan", id);
        assertThat(titled("草稿").getFirst().card().state()).isEqualTo(ActivityState.DRAFT);
        assertThat(titled("草稿").getFirst().record()).isNull();

        var again = received("taiyuan", OldSheet.of(List.of(with(row(29, "草稿" + mark), "内容简介", "两场报告。"))));
        run("taiyuan", again);
        assertThat(titled("草稿")).hasSize(1);
        assertThat(titled("草稿").getFirst().card().summary()).isEqualTo("两场报告。");
    }

    @Test
    void twoRowsAboutOneActivityMakeOne() {
        var id = received(OldSheet.of(List.of(row(29, "重复" + mark), row(29, " 重复" + mark))));
        run(id);
        assertThat(view(id).counts()).isEqualTo(Map.of(RowEffect.TAKEN, 1, RowEffect.FAULTY, 1));
        assertThat(titled("重复")).hasSize(1);
    }

    @Test
    void twoPeopleWithTheSameFileAtOnceMakeEachActivityOnce() throws Exception {
        var file = OldSheet.of(
                IntStream.range(0, 20).mapToObj(at -> row(at, "同时" + at + mark)).toList());
        var one = received("taiyuan.leader", file);
        var other = received("taiyuan", file);
        var first = Thread.ofVirtual().start(() -> run("taiyuan.leader", one));
        var second = Thread.ofVirtual().start(() -> run("taiyuan", other));
        first.join();
        second.join();
        assertThat(titled("同时")).hasSize(20);
    }

    @Test
    void anImportThatWasKilledGoesOnAndDoublesNothing() {
        var id = received(OldSheet.of(
                IntStream.range(0, 10).mapToObj(at -> row(at, "中断" + at + mark)).toList()));
        run(id);
        jdbc.sql("delete from activity.import_row where activity_import = :id and row_number > 7")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                update activity.activity_import set state = 'RUNNING', beat_at = timestamptz '2020-01-01' where id = :id
                """).param("id", id.value()).update();
        assertThat(view(id).state()).isEqualTo(ImportView.State.STOPPED);

        run(id);

        assertThat(view(id).state()).isEqualTo(ImportView.State.DONE);
        assertThat(view(id).counts()).isEqualTo(Map.of(RowEffect.TAKEN, 5, RowEffect.UNCHANGED, 5));
        assertThat(titled("中断")).hasSize(10);
    }

    @Test
    void columnsAreRememberedForTheUnitAsTheyWerePutRight() {
        var file = OldSheet.of(List.of(row(29, "记住" + mark)));
        var id = received(file);
        as("taiyuan.leader", () -> {
            var scope = imports.view(id, words).scope();
            var columns = new ArrayList<>(scope.columns());
            columns.set(11, Optional.of(SheetField.AUDIENCE));
            imports.rescope(
                    id,
                    new ImportScope(
                            scope.unit(),
                            scope.campaign(),
                            scope.target(),
                            columns,
                            scope.contact(),
                            scope.phone(),
                            scope.starts(),
                            scope.ends()));
            return id;
        });
        run(id);
        assertThat(titled("记住").getFirst().audience()).isEqualTo("一场报告。");

        assertThat(view(received(file)).scope().columns()).contains(Optional.of(SheetField.AUDIENCE));
        jdbc.sql("delete from activity.import_columns").update();
        assertThat(view(received(file)).scope().columns()).doesNotContain(Optional.of(SheetField.AUDIENCE));
    }

    private ActivityImportId received(byte[] file) {
        return received("taiyuan.leader", file);
    }

    private ActivityImportId received(String who, byte[] file) {
        return as(who, () -> {
            var outcome = imports.receive(province.unit("太原市科学技术协会"), campaign, "旧表.xlsx", file);
            return ((Received) outcome).id();
        });
    }

    private void run(ActivityImportId id) {
        run("taiyuan.leader", id);
    }

    private void run(String who, ActivityImportId id) {
        province.person(who).run(() -> {
            if (imports.begin(id)) {
                imports.work(id);
            }
        });
    }

    private ImportView view(ActivityImportId id) {
        return as("taiyuan.leader", () -> imports.view(id, words));
    }

    private @org.jspecify.annotations.Nullable Integer onSite(String title) {
        return Objects.requireNonNull(titled(title).getFirst().record()).onSite();
    }

    /// What the unit has of this test with a title that begins so, whatever its state.
    private List<ActivityDetails> titled(String title) {
        return as(
                "taiyuan",
                () -> own.rows(new UnitActivityFilter(null, null, mark, 1)).stream()
                        .filter(row -> row.line().title().startsWith(title))
                        .map(row -> own.require(row.line().id()))
                        .toList());
    }

    private <T> T as(String who, java.util.concurrent.Callable<T> block) {
        return province.as(who, block);
    }
}
