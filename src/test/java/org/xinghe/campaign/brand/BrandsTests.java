package org.xinghe.campaign.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.brand.BrandOutcome.Done;
import org.xinghe.campaign.brand.BrandOutcome.Reason;
import org.xinghe.campaign.brand.BrandOutcome.Refused;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;

/// Units register brands in a campaign of their own in each test; the matrix is what the records say.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(CountedStatements.class)
class BrandsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Brands brands;
    private final BrandMatrices matrices;
    private final JdbcClient jdbc;
    private final CountedStatements statements;
    private final Province province;
    private final UnitId taiyuan;

    BrandsTests(
            ApplicationContext beans,
            Brands brands,
            BrandMatrices matrices,
            JdbcClient jdbc,
            CountedStatements statements) {
        this.brands = brands;
        this.matrices = matrices;
        this.jdbc = jdbc;
        this.statements = statements;
        this.province = Province.in(beans);
        this.taiyuan = province.unit("太原市科学技术协会");
    }

    @Test
    void whatACoordinatorRegistersTheLeaderApproves() {
        var campaign = campaign();
        var brand = registered("taiyuan", wish(campaign, taiyuan, 0, "龙城科普夜市"));

        assertThat(brand.state()).isEqualTo(BrandState.PROPOSED);
        assertThat(matrix(campaign).brands()).isZero();
        assertThatThrownBy(() -> as("taiyuan", () -> approved(brand.brand(), 0)))
                .isInstanceOf(NotFound.class);
        assertThat(as("taiyuan.leader", brands::toApprove))
                .extracting(Brand::id)
                .contains(brand.brand());
        as("taiyuan.leader", () -> approved(brand.brand(), 0));
        as("taiyuan.leader", () -> approved(brand.brand(), 0));

        assertThat(as("taiyuan", () -> brands.mine(campaign)))
                .extracting(Brand::name, Brand::state, Brand::proposedBy, Brand::approvedBy)
                .containsExactly(tuple("龙城科普夜市", BrandState.APPROVED, "太联络", "太负责"));
        assertThat(matrix(campaign).brands()).isEqualTo(1);
    }

    @Test
    void theMatrixIsTheRecordsAndShowsWhatIsEmpty() {
        var campaign = campaign();
        registered("taiyuan.leader", wish(campaign, taiyuan, 0, "龙城科普夜市"));
        registered("taiyuan.leader", wish(campaign, taiyuan, 0, "汾河科学列车"));
        registered("taiyuan.leader", wish(campaign, taiyuan, 4, "晋阳科学家小道"));
        registered("datong.leader", wish(campaign, province.unit("大同市科学技术协会"), 4, "云冈科学课"));
        registered("datong", wish(campaign, province.unit("大同市科学技术协会"), 5, "尚待确认的品牌"));
        var retired = registered("society.leader", wish(campaign, province.unit("山西省天文学会"), 2, "撤下的品牌"));
        as("society.leader", () -> {
            brands.retire(retired.brand());
            return null;
        });

        var matrix = matrix(campaign);

        assertThat(matrix.brands()).isEqualTo(counted("count(*)", campaign)).isEqualTo(4);
        assertThat(matrix.unitsWithBrands())
                .isEqualTo(counted("count(distinct unit)", campaign))
                .isEqualTo(2);
        var cells = matrix.rows().size() * matrix.strands().size();
        assertThat(matrix.emptyCells())
                .isEqualTo(cells - counted("count(distinct (unit, strand))", campaign))
                .isEqualTo(16 * 8 - 3);
        assertThat(matrix.rows())
                .filteredOn(row -> row.unit().id().equals(taiyuan))
                .singleElement()
                .satisfies(row -> assertThat(row.cells().getFirst().brands())
                        .extracting(Brand::name)
                        .containsExactlyInAnyOrder("龙城科普夜市", "汾河科学列车"));
    }

    @Test
    void theMatrixIsFilteredByKindAndCity() {
        var campaign = campaign();
        var filter = new BrandFilter(UnitKind.CITY_ASSOCIATION, RegionCode.of("140200"));

        assertThat(as("officer", () -> matrices.of(campaign, filter)).rows())
                .extracting(row -> row.unit().name())
                .containsExactly("大同市科学技术协会");
    }

    @Test
    void aBrandIsShortOfOurTimeAndRegisteredOnce() {
        var campaign = campaign();
        registered("taiyuan", wish(campaign, taiyuan, 0, "龙城科普夜市"));
        var strand = strand(campaign, 0);

        assertThat(as("taiyuan", () -> brands.register(wish(campaign, taiyuan, 0, "龙城科普夜市"))))
                .isEqualTo(new Refused(List.of(Reason.KNOWN)));
        assertThat(registered("taiyuan", wish(campaign, taiyuan, 1, "龙城科普夜市")).state())
                .isEqualTo(BrandState.PROPOSED);
        assertThat(as(
                        "taiyuan",
                        () -> brands.register(
                                new RegisterBrand(campaign, taiyuan, strand, " ", "第一句。第二句。", 2999, Set.of()))))
                .isEqualTo(new Refused(List.of(Reason.NAME, Reason.MORE_THAN_A_SENTENCE, Reason.YEAR)));
        assertThat(as(
                        "taiyuan",
                        () -> brands.register(new RegisterBrand(
                                campaign, taiyuan, strand, "名".repeat(31), "长".repeat(101), 0, Set.of()))))
                .isEqualTo(new Refused(List.of(Reason.NAME, Reason.SENTENCE, Reason.YEAR)));
    }

    @Test
    void whatACoordinatorChangesWaitsForTheLeaderAgainAndTheSecondWriterIsTold() {
        var campaign = campaign();
        var brand = registered("taiyuan.leader", wish(campaign, taiyuan, 0, "龙城科普夜市"))
                .brand();
        var seen = as("taiyuan", () -> brands.requireOwn(brand)).version();

        assertThat(as("taiyuan", () -> brands.change(brand, seen, wish(campaign, taiyuan, 0, "龙城科普夜市（新）"))))
                .isEqualTo(new Done(brand, BrandState.PROPOSED));
        assertThatThrownBy(() ->
                        as("taiyuan.leader", () -> brands.change(brand, seen, wish(campaign, taiyuan, 0, "另一个名字"))))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> as("taiyuan.leader", () -> approved(brand, seen)))
                .isInstanceOf(EditConflict.class);
        assertThat(matrix(campaign).brands()).isZero();
    }

    @Test
    void nobodyRegistersForOthersOrLooksAtTheMatrixFromOutside() {
        var campaign = campaign();
        var brand = registered("taiyuan", wish(campaign, taiyuan, 0, "龙城科普夜市")).brand();
        var datong = province.unit("大同市科学技术协会");

        assertThatThrownBy(() -> as("taiyuan", () -> brands.register(wish(campaign, datong, 0, "冒名"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("datong.leader", () -> brands.requireOwn(brand)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("officer", () -> brands.register(wish(campaign, taiyuan, 0, "代办"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("taiyuan", () -> matrices.of(campaign, BrandFilter.all())))
                .isInstanceOf(NotFound.class);
        var foreign = new RegisterBrand(
                campaign,
                taiyuan,
                strand(campaign, 0),
                "别家的活动",
                "依托别家的活动。",
                2019,
                Set.of(new AnswerId(UUID.randomUUID())));
        assertThatThrownBy(() -> as("taiyuan", () -> brands.register(foreign))).isInstanceOf(NotFound.class);
    }

    @Test
    void theMatrixRunsAsManyStatementsForOneBrandAsForMany() throws Exception {
        var few = campaign();
        registered("taiyuan.leader", wish(few, taiyuan, 0, "品牌"));
        var many = campaign();
        for (var strand = 0; strand < 8; strand++) {
            registered("taiyuan.leader", wish(many, taiyuan, strand, "品牌"));
            registered("datong.leader", wish(many, province.unit("大同市科学技术协会"), strand, "品牌"));
        }
        var officer = province.person("officer");

        var first = statements.during(() -> officer.call(() -> matrices.of(few, BrandFilter.all())));
        var second = statements.during(() -> officer.call(() -> matrices.of(many, BrandFilter.all())));

        assertThat(matrix(many).brands()).isEqualTo(16);
        assertThat(second).isEqualTo(first);
    }

    private int counted(String what, CampaignId campaign) {
        return jdbc.sql("select %s from campaign.brand where state = 'APPROVED' and campaign = :campaign"
                        .formatted(what))
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }

    private BrandMatrix matrix(CampaignId campaign) {
        return as("officer", () -> matrices.of(campaign, BrandFilter.all()));
    }

    private CampaignId campaign() {
        return province.releasedCampaign("晋科协牌〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }

    private StrandId strand(CampaignId campaign, int position) {
        return brands.strandsOf(campaign).get(position).id();
    }

    private RegisterBrand wish(CampaignId campaign, UnitId unit, int strand, String name) {
        return new RegisterBrand(campaign, unit, strand(campaign, strand), name, "每年五月走进社区的科普活动。", 2019, Set.of());
    }

    private Done registered(String person, RegisterBrand wish) {
        return (Done) as(person, () -> brands.register(wish));
    }

    private @Nullable Void approved(BrandId brand, int seen) {
        brands.approve(brand, seen);
        return null;
    }

    private <T extends @Nullable Object> T as(String person, Callable<T> block) {
        return province.as(person, block);
    }
}
