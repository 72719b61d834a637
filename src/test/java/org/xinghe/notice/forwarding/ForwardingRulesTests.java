package org.xinghe.notice.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinghe.notice.forwarding.Candidate.Standing.BEYOND_RANGE;
import static org.xinghe.notice.forwarding.Candidate.Standing.FREE;
import static org.xinghe.notice.forwarding.Candidate.Standing.HAS_IT_ALREADY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.forwarding.ForwardOutcome.Reason;
import org.xinghe.notice.forwarding.ForwardOutcome.Refusal;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.organisation.UnitSummary;

class ForwardingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 5, 18);

    private final UnitSummary city = unit("太原市科协", UnitKind.CITY_ASSOCIATION, Level.CITY, null);
    private final UnitSummary museum = unit("太原市科技馆", UnitKind.SCIENCE_BASE, Level.CITY, city.id());
    private final UnitSummary county = unit("小店区科协", UnitKind.COUNTY_ASSOCIATION, Level.COUNTY, city.id());
    private final UnitSummary school = unit("小店区晨光小学", UnitKind.SCHOOL, Level.COUNTY, county.id());
    private final List<UnitSummary> below = List.of(museum, county, school);

    @ParameterizedTest
    @CsvSource({
        "（此件发至市级）,CITY",
        "（此件发至地市级）,CITY",
        "此件发至设区市一级,CITY",
        "（此件公开发至县级）,COUNTY",
        "（此件发至 县 级）,COUNTY",
        "（此件发至县（市、区）级）,COUNTY",
        "此件发至县团级,COUNTY",
    })
    void theTextItselfSaysHowFarItGoes(String text, ForwardingRange range) {
        assertThat(ForwardingRange.saidIn(List.of("各市科协：", text))).contains(range);
    }

    @Test
    void aTextThatOnlySpeaksOfPlacesSaysNothing() {
        assertThat(ForwardingRange.saidIn(List.of("各市要把通知转发到县级单位。", "（此件公开发布）")))
                .isEmpty();
    }

    @Test
    void theNarrowerOfTwoRangesCounts() {
        assertThat(ForwardingRange.saidIn(List.of("此件发至县级", "此件发至市级"))).contains(ForwardingRange.CITY);
    }

    @Test
    void withoutAWordItGoesOneStepBelowItsLowestAddressees() {
        assertThat(ForwardingRange.below(Set.of(Level.PROVINCE))).isEqualTo(ForwardingRange.CITY);
        assertThat(ForwardingRange.below(Set.of(Level.PROVINCE, Level.CITY))).isEqualTo(ForwardingRange.COUNTY);
        assertThat(ForwardingRange.below(Set.of(Level.CITY, Level.COUNTY))).isEqualTo(ForwardingRange.ANY);
    }

    @Test
    void aRangeEndsWhereTheSenderSays() {
        assertThat(standings(ForwardingRange.CITY, Set.of())).containsExactly(FREE, BEYOND_RANGE, BEYOND_RANGE);
        assertThat(standings(ForwardingRange.COUNTY, Set.of())).containsExactly(FREE, FREE, BEYOND_RANGE);
        assertThat(standings(ForwardingRange.ANY, Set.of())).containsExactly(FREE, FREE, FREE);
    }

    @Test
    void whoHasTheNoticeIsNotToldAgain() {
        assertThat(standings(ForwardingRange.ANY, Set.of(county.id()))).containsExactly(FREE, HAS_IT_ALREADY, FREE);
    }

    @Test
    void aClosedUnitIsNoCandidate() {
        var closed = new UnitSummary(
                UnitId.fresh(),
                "旧城区科协",
                UnitKind.COUNTY_ASSOCIATION,
                Level.COUNTY,
                RegionCode.of("140105"),
                city.id(),
                UnitStatus.CLOSED);
        assertThat(ForwardingRules.candidates(city, List.of(closed), ForwardingRange.ANY, Set.of()))
                .isEmpty();
    }

    @Test
    void eachRefusalNamesItsUnits() {
        var candidates = ForwardingRules.candidates(city, below, ForwardingRange.COUNTY, Set.of(museum.id()));
        var stranger = UnitId.fresh();

        assertThat(ForwardingRules.against(Set.of(museum.id(), county.id(), school.id(), stranger), candidates))
                .containsExactly(
                        new Refusal(Reason.NOT_BELOW, List.of()),
                        new Refusal(Reason.BEYOND_RANGE, List.of("小店区晨光小学")),
                        new Refusal(Reason.HAS_IT_ALREADY, List.of("太原市科技馆")));
    }

    @Test
    void anAddendumIsShortAndItsDayIsStillToCome() {
        var candidates = ForwardingRules.candidates(city, below, ForwardingRange.COUNTY, Set.of());
        var wish = new DraftForwarding(
                NoticeId.fresh(),
                city.id(),
                DraftForwarding.NONE_SEEN,
                "长".repeat(801),
                "话".repeat(101),
                TODAY.minusDays(1),
                Set.of(county.id()));

        assertThat(ForwardingRules.against(wish, candidates, TODAY))
                .extracting(Refusal::reason)
                .containsExactly(Reason.TEXT_TOO_LONG, Reason.CONTACT_TOO_LONG, Reason.DAY_OVER);
    }

    private List<Candidate.Standing> standings(ForwardingRange range, Set<UnitId> having) {
        return ForwardingRules.candidates(city, below, range, having).stream()
                .map(Candidate::standing)
                .toList();
    }

    private static UnitSummary unit(String name, UnitKind kind, Level level, @Nullable UnitId parent) {
        return new UnitSummary(UnitId.fresh(), name, kind, level, RegionCode.of("140105"), parent, UnitStatus.OPEN);
    }
}
