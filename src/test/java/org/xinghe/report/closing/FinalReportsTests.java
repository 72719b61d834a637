package org.xinghe.report.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.CountingMethod;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.StrandId;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.report.Reports;
import org.xinghe.report.closing.ChooseOutcome.Chosen;
import org.xinghe.report.closing.ChooseOutcome.Reason;
import org.xinghe.report.closing.ChooseOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class FinalReportsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(300);
    private static final String TAIYUAN = "太原市科学技术协会";
    private static final String DATONG = "大同市科学技术协会";

    private final FinalReports finals;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Reports reports;
    private final ApplicationContext beans;
    private final MovedClock clock;
    private final Province province;
    private CampaignId campaign;
    private Held held;

    FinalReportsTests(
            ApplicationContext beans,
            FinalReports finals,
            Campaigns campaigns,
            Duties duties,
            Reports reports,
            MovedClock clock) {
        this.beans = beans;
        this.finals = finals;
        this.campaigns = campaigns;
        this.duties = duties;
        this.reports = reports;
        this.clock = clock;
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        province = Province.in(beans);
        campaign = CampaignId.fresh();
        held = new Held(beans, province, campaign);
    }

    @BeforeEach
    void anotherCampaignThatIsInItsLastDays() {
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        campaign = province.releasedCampaign("晋科协终〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
        held = new Held(beans, province, campaign);
        clock.moveTo(LocalDateTime.of(2022, 6, 20, 9, 0));
    }

    @Test
    void figuresStandApartByKindAndByWayOfCountingAndAreThoseOfTheRecords() throws IOException {
        var strand = strand(0);
        held.activity("taiyuan", TAIYUAN, "140100", strand, "量子科普报告会", 120, CountingMethod.TICKETS, 1000);
        held.activity("taiyuan", TAIYUAN, "140100", null, "座谈会", 80, CountingMethod.ESTIMATE, null);
        held.activity("datong", DATONG, "140200", strand, "科普大集", 3000, CountingMethod.TICKETS, null);
        held.activity("datong", DATONG, "140200", strand, "不知怎么数的", 500, null, null);

        var written = write();
        var text = text(written);

        assertThat(text)
                .contains(
                        "共开展活动4项、4场次，其中已登记活动记录4项；现场参与凭票统计3,120人次、估算80人次；"
                                + "线上观看平台统计1,000人次；参与科技工作者24人次；志愿者服务16人次。另有1项记录的人数未注明统计方式，未计入。",
                        "现场参与\t3,120\t人次\t凭票统计",
                        "现场参与\t80\t人次\t估算",
                        "线上观看\t1,000\t人次\t平台统计",
                        "太原市\t2\t2\t凭票统计 120 估算 80\t平台统计 1,000\t12\t8",
                        "大同市\t2\t2\t凭票统计 3,000\t—\t12\t8",
                        "现场参与登记人次较多的有：大同市科学技术协会“科普大集”（5月30日，现场3,000人次，凭票统计）；"
                                + "太原市科学技术协会“量子科普报告会”（5月30日，现场120人次，凭票统计）。",
                        "另有活动1项未归入以上各项。",
                        "本平台暂无该项读数")
                .doesNotContain("3,200", "3,700", "4,200");
        assertThat(sheet(written, "活动明细"))
                .hasSize(5)
                .contains(List.of(
                        DATONG,
                        "市科协",
                        "大同市",
                        "不知怎么数的",
                        strandName(strand),
                        "线上线下结合",
                        "已登记",
                        "2022-05-30 09:00",
                        "科技馆报告厅",
                        "大同市",
                        "1",
                        "500",
                        "未注明",
                        "",
                        "",
                        "6",
                        "4"));
    }

    @Test
    void dutiesReportsLatenessAndExtensionsAreCountedAsTheBoardHasThem() throws IOException {
        held.acceptedReport("taiyuan", TAIYUAN, List.of("报告会走进二十所学校"));
        var report = duties.reportDutyOf(campaign).orElseThrow();
        province.as("officer", () -> {
            duties.extend(report, province.unit("晋中市科学技术协会"), LocalDate.of(2022, 7, 10), "道路中断");
            return true;
        });
        clock.moveTo(LocalDateTime.of(2022, 7, 1, 0, 0, 1));
        held.acceptedReport("datong", DATONG, List.of());
        clock.moveTo(LocalDateTime.of(2022, 7, 5, 9, 0));

        var written = write();
        var facts = province.as("officer", () -> finals.gather(campaign));
        var text = text(written);

        assertThat(facts.completeness())
                .filteredOn(each -> each.kind() == org.xinghe.organisation.UnitKind.CITY_ASSOCIATION)
                .singleElement()
                .satisfies(cities -> assertThat(text)
                        .contains("市科协\t山西省科学技术协会宣传调研部\t%d\t%d\t%d\t%d"
                                .formatted(cities.owed(), cities.sent(), cities.accepted(), cities.late())));
        assertThat(facts.late())
                .filteredOn(line -> line.duty().id().equals(report))
                .extracting(line -> line.unit().name())
                .contains(DATONG)
                .doesNotContain(TAIYUAN, "晋中市科学技术协会");
        assertThat(text).contains("晋中市科学技术协会“", "延至2022年7月10日（理由：道路中断）", "数据截至2022年7月5日");
        assertThat(sheet(written, "逾期名单")).hasSize(facts.late().size() + 1);
        assertThat(sheet(written, "延期")).hasSize(2);
        assertThat(sheet(written, "单位任务"))
                .hasSize(1
                        + (int) facts.board().rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(cell -> cell.state() != org.xinghe.campaign.DutyState.NOT_OWED)
                                .count());
        assertThat(sheet(written, "单位报告"))
                .hasSize(3)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(DATONG, "市科协", "大同市", "山西省科学技术协会宣传调研部", "2022-07-01 00:00")
                        .contains("是"));
    }

    @Test
    void theOfficerChoosesHighlightsAndWithoutAChoiceTheRuleIsSaid() throws IOException {
        var first = held.acceptedReport("taiyuan", TAIYUAN, List.of("报告会走进二十所学校", "夜校开到车间里"));
        held.acceptedReport("datong", DATONG, List.of("云冈研学"));
        var sent = held.sentReport("society", "山西省天文学会", List.of("没有通过的亮点"));

        assertThat(text(write()))
                .contains("按通过时间先后每家单位取第一条，共2条", "太原市科学技术协会：报告会走进二十所学校。", "大同市科学技术协会：云冈研学。")
                .doesNotContain("夜校开到车间里", "没有通过的亮点")
                .contains("（一）送科技下乡", "太原市科学技术协会：问题：路远。做法：组队轮流去。成效：二十个村受益。")
                .contains("建议明年早些通知。（太原市科学技术协会）");

        assertThat(choose(first + "|夜校开到车间里")).isEqualTo(new Chosen(1));
        assertThat(text(write()))
                .contains("选自已通过的单位报告，共1条", "太原市科学技术协会：夜校开到车间里。")
                .doesNotContain("云冈研学");
        assertThat(choose(sent + "|没有通过的亮点")).isEqualTo(new Refused(Reason.NO_LONGER_SAID));
        assertThat(choose(first + "|谁也没写过")).isEqualTo(new Refused(Reason.NO_LONGER_SAID));

        province.as("officer", () -> reports.sendBack(first, "请补充"));
        assertThat(text(write())).doesNotContain("夜校开到车间里").contains("按通过时间先后每家单位取第一条，共1条");
    }

    @Test
    void whereNothingIsOnRecordTheReportSaysSo() throws IOException {
        assertThat(text(write()))
                .contains(
                        "共开展活动0项、0场次",
                        "平台暂无该项活动的记录。",
                        "平台暂无各市活动的记录。",
                        "已通过的单位报告中暂无亮点工作记录。",
                        "已通过的单位报告中暂无典型经验记录。",
                        "已通过的单位报告中暂无意见建议记录。",
                        "平台记录中没有延期。");
    }

    @Test
    void itCarriesTheNoticesWordsAndLeavesTheNumberToTheOffice() throws IOException {
        var written = write();

        assertThat(written.document().name()).isEqualTo("山西省2022年“全国科技工作者日”系列活动总结报告.docx");
        assertThat(written.tables().name()).isEqualTo("山西省2022年“全国科技工作者日”系列活动总结报告附表.xlsx");
        assertThat(text(written))
                .contains("晋科协终〔2022〕　　号", "于2022年5月中旬-6月上旬组织开展", "主题为“矢志创新、服务人民”", "2022年6月20日")
                .contains("附件：1.各单位任务完成情况", "2.电子附表目录");
    }

    @Test
    void forWhoIsNoOfficerOfAnIssuerThereIsNoReport() {
        for (var stranger : List.of("taiyuan", "taiyuan.leader", "society", "leader.association")) {
            assertThatThrownBy(() -> province.as(stranger, () -> finals.write(campaign)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> province.as(stranger, () -> finals.choose(campaign, List.of())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(province.as("officer.department", () -> finals.document(campaign))
                        .name())
                .endsWith(".docx");
    }

    private FinalReports.Written write() throws IOException {
        var written = province.as("officer", () -> finals.write(campaign));
        Files.createDirectories(Path.of("target/final-report"));
        Files.write(
                Path.of("target/final-report/report.docx"), written.document().bytes());
        Files.write(Path.of("target/final-report/tables.xlsx"), written.tables().bytes());
        return written;
    }

    private ChooseOutcome choose(String value) {
        return province.as("officer", () -> finals.choose(campaign, List.of(value)));
    }

    private StrandId strand(int at) {
        return campaigns.strandsOf(campaign).stream()
                .filter(strand -> !strand.isItem())
                .toList()
                .get(at)
                .id();
    }

    private String strandName(StrandId id) {
        return campaigns.strandsOf(campaign).stream()
                .filter(strand -> strand.id().equals(id))
                .map(strand -> strand.number() + strand.title())
                .findFirst()
                .orElseThrow();
    }

    private static String text(FinalReports.Written written) {
        var read = (TextOutcome.Read) DocumentTexts.read(written.document().bytes());
        return String.join("\n", read.paragraphs());
    }

    /// A sheet's rows as people see them, without empty ends.
    private static List<List<String>> sheet(FinalReports.Written written, String name) throws IOException {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(written.tables().bytes()))) {
            var format = new DataFormatter();
            var rows = new ArrayList<List<String>>();
            for (var row : Objects.requireNonNull(workbook.getSheet(name))) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                if (rows.size() > 0 && name.equals("活动明细")) {
                    cells.removeLast();
                }
                rows.add(List.copyOf(cells));
            }
            return rows;
        }
    }
}
