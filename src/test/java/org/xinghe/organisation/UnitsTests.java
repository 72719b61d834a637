package org.xinghe.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.UnitOutcome.Done;
import org.xinghe.organisation.UnitOutcome.Reason;
import org.xinghe.organisation.UnitOutcome.Refused;
import org.xinghe.organisation.appointment.AppointOutcome;
import org.xinghe.organisation.appointment.AppointOutcome.Appointed;
import org.xinghe.organisation.appointment.Appointment;
import org.xinghe.organisation.appointment.Appointment.Newcomer;
import org.xinghe.organisation.appointment.Appointments;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(CountedStatements.class)
class UnitsTests {

    private static final RegionCode YANGQUAN = RegionCode.of("140300");

    private final ApplicationContext beans;
    private final Units units;
    private final UnitAdministration administration;
    private final UnitDirectory directory;
    private final Appointments appointments;
    private final Posts posts;
    private final People people;
    private final CountedStatements statements;
    private final LocalDate today;

    private Province province;

    UnitsTests(
            ApplicationContext beans,
            Units units,
            UnitAdministration administration,
            UnitDirectory directory,
            Appointments appointments,
            Posts posts,
            People people,
            CountedStatements statements,
            Clock clock) {
        this.beans = beans;
        this.units = units;
        this.administration = administration;
        this.directory = directory;
        this.appointments = appointments;
        this.posts = posts;
        this.people = people;
        this.statements = statements;
        this.today = CampaignTime.dayOf(clock.instant());
        this.province = Province.in(beans);
    }

    @BeforeEach
    void register() {
        province = Province.in(beans);
    }

    @Test
    void aRenamedUnitKeepsItsFormerNameWithTheLastDayOfIt() {
        var unit = city("阳泉市科学技术协会");
        var outcome = province.as("officer", () -> administration.rename(unit, 1, " 阳泉市科协（新） ", "阳泉科协"));

        assertThat(outcome).isEqualTo(new Done(unit));
        var details = directory.show(unit);
        assertThat(details.name()).isEqualTo("阳泉市科协（新）");
        assertThat(details.shortName()).isEqualTo("阳泉科协");
        assertThat(details.formerNames()).containsExactly(new FormerName("阳泉市科学技术协会", today.minusDays(1)));
        assertThat(units.nameOn(unit, today.minusDays(1))).isEqualTo("阳泉市科学技术协会");
        assertThat(units.nameOn(unit, today)).isEqualTo("阳泉市科协（新）");
        assertThat(units.findByName("阳泉市科学技术协会")).map(UnitSummary::id).contains(unit);
    }

    @Test
    void whoRenamesSecondIsToldAndChangesNothing() {
        var unit = city("阳泉市抢先改名的科协");
        var version = directory.show(unit).version();
        administration.rename(unit, version, "阳泉市改过一次的科协", null);

        assertThatThrownBy(() -> administration.rename(unit, version, "阳泉市改过两次的科协", null))
                .isInstanceOf(EditConflict.class);
        assertThat(directory.show(unit).name()).isEqualTo("阳泉市改过一次的科协");
    }

    @Test
    void aNameIsRefusedWhenItIsMissingTooLongOrAnotherUnits() {
        var unit = city("阳泉市待改名科协");
        assertThat(administration.rename(unit, 1, " ", null)).isEqualTo(new Refused(List.of(Reason.NAME_MISSING)));
        assertThat(administration.rename(unit, 1, "阳".repeat(81), null))
                .isEqualTo(new Refused(List.of(Reason.NAME_TOO_LONG)));
        assertThat(administration.rename(unit, 1, "太原市科学技术协会", null))
                .isEqualTo(new Refused(List.of(Reason.NAME_TAKEN)));
    }

    @Test
    void aMergedUnitHandsItsChildrenToItsSuccessorWhoseOwnPlaceMovesUp() {
        var above = province.unit("山西省科学技术协会");
        var merged = city("阳泉市将被并入的科协");
        var successor = open("阳泉市承接的科协", merged);
        var child = open("阳泉市的下级单位", merged);

        assertThat(province.as("officer", () -> administration.merge(merged, successor)))
                .isEqualTo(new Done(successor));

        assertThat(directory.show(merged).status()).isEqualTo(UnitStatus.MERGED);
        assertThat(units.successorOf(merged)).isEqualTo(successor);
        assertThat(units.withMerged(List.of(successor))).isEqualTo(Set.of(successor, merged));
        assertThat(directory.show(successor).parent()).isEqualTo(above);
        assertThat(directory.show(child).parent()).isEqualTo(successor);
    }

    @Test
    void aMergerIsRefusedIntoNothingIntoItselfAndIntoWhatIsNoLongerOpen() {
        var unit = city("阳泉市不能乱并的科协");
        var closed = city("阳泉市已经撤销的科协");
        administration.close(closed);

        assertThat(administration.merge(unit, null)).isEqualTo(new Refused(List.of(Reason.SUCCESSOR_MISSING)));
        assertThat(administration.merge(unit, unit)).isEqualTo(new Refused(List.of(Reason.SUCCESSOR_MISSING)));
        assertThat(administration.merge(unit, closed)).isEqualTo(new Refused(List.of(Reason.SUCCESSOR_NOT_OPEN)));
        assertThat(administration.merge(closed, unit)).isEqualTo(new Refused(List.of(Reason.NOT_OPEN)));
    }

    @Test
    void aUnitWithOpenUnitsBelowItIsNotClosed() {
        var unit = city("阳泉市有下级的科协");
        var child = open("阳泉市最后的下级", unit);

        assertThat(administration.close(unit)).isEqualTo(new Refused(List.of(Reason.HAS_UNITS_BELOW)));
        administration.close(child);
        assertThat(administration.close(unit)).isEqualTo(new Done(unit));
        assertThat(directory.show(unit).status()).isEqualTo(UnitStatus.CLOSED);
    }

    @Test
    void aUnitIsRegisteredOnlyWhenKindLevelAndRegionFit() {
        var above = province.unit("山西省科学技术协会");
        assertThat(administration.open(
                        new UnitWish("某市科协", null, UnitKind.CITY_ASSOCIATION, Level.COUNTY, YANGQUAN, above)))
                .isEqualTo(new Refused(List.of(Reason.LEVEL_UNLIKE_KIND, Reason.LEVEL_UNLIKE_REGION)));
        assertThat(administration.open(
                        new UnitWish("太原市科学技术协会", null, UnitKind.OTHER, Level.CITY, RegionCode.of("149900"), above)))
                .isEqualTo(new Refused(List.of(Reason.NAME_TAKEN, Reason.REGION_UNKNOWN)));
    }

    @Test
    void aPostIsHeldFromItsFirstDayToItsLast() {
        var unit = city("阳泉市任职的科协");
        var person = people.register(new RegisterPerson("任职人", "held.by.days", null, null));
        posts.appoint(person, PostKind.COORDINATOR, unit, null, today.plusDays(1), null);
        assertThat(posts.holds(person, PostKind.COORDINATOR, unit)).isFalse();
        posts.end(only(unit).id(), today.plusDays(3));
        assertThat(only(unit).until()).isEqualTo(today.plusDays(3));

        var other = city("阳泉市卸任的科协");
        posts.appoint(person, PostKind.COORDINATOR, other, null, today.minusDays(9), null);
        assertThat(posts.holds(person, PostKind.COORDINATOR, other)).isTrue();
        assertThat(appointments.end(other, only(other).id(), today.minusDays(10)))
                .isEqualTo(new AppointOutcome.Refused(List.of(AppointOutcome.Reason.DAYS)));
        appointments.end(other, only(other).id(), today);
        assertThat(posts.holds(person, PostKind.COORDINATOR, other)).isTrue();
        appointments.end(other, only(other).id(), today.minusDays(1));
        assertThat(posts.holds(person, PostKind.COORDINATOR, other)).isFalse();
        assertThat(only(other).isHeldOn(today.minusDays(1))).isTrue();
    }

    @Test
    void aNewcomerGetsALinkAndSomebodyKnownGetsNone() {
        var unit = city("阳泉市任用的科协");
        var outcome = appoint(unit, null, new Newcomer("林新来", "lin.new", "138 0351 2345", null));

        var appointed = (Appointed) outcome;
        assertThat(appointed.invitation()).startsWith("/invitations/");
        assertThat(people.find(appointed.person()).orElseThrow().phone()).isEqualTo("13803512345");
        assertThat(appoint(unit, null, new Newcomer("另一人", "LIN.new", "12", "x")))
                .isEqualTo(new AppointOutcome.Refused(List.of(
                        AppointOutcome.Reason.SIGN_IN_NAME_TAKEN,
                        AppointOutcome.Reason.PHONE,
                        AppointOutcome.Reason.MAIL)));
        var second = city("阳泉市再任用的科协");
        assertThat(appoint(second, appointed.person(), null)).isEqualTo(new Appointed(appointed.person(), null));
    }

    @Test
    void anOfficerManagesWhatIsBelowAndNothingBeside() {
        var taiyuan = province.unit("太原市科学技术协会");
        var bureau = province.unit("太原市科学技术局");
        province.as("officer", () -> {
            assertThat(directory.rightsOver(taiyuan).manages()).isTrue();
            assertThat(directory.rightsOver(bureau)).isEqualTo(new UnitRights(false, Set.of()));
            assertThatThrownBy(() -> directory.show(bureau)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> administration.close(bureau)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> administration.merge(taiyuan, bureau)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            administration.open(new UnitWish("顶层", null, UnitKind.OTHER, Level.CITY, YANGQUAN, null)))
                    .isInstanceOf(NotFound.class);
            return null;
        });
    }

    @Test
    void aLeaderSeesTheOwnUnitAndAppointsItsCoordinatorsOnly() {
        var taiyuan = province.unit("太原市科学技术协会");
        var wish = new Newcomer("新联络", "taiyuan.second", null, null);
        province.as("taiyuan.leader", () -> {
            assertThat(directory.rightsOver(taiyuan)).isEqualTo(new UnitRights(false, Set.of(PostKind.COORDINATOR)));
            assertThat(appointments.appoint(new Appointment(taiyuan, PostKind.OFFICER, null, today, null, wish)))
                    .isEqualTo(new AppointOutcome.Refused(List.of(AppointOutcome.Reason.POST_MISSING)));
            assertThat(appointments.appoint(new Appointment(taiyuan, PostKind.COORDINATOR, null, today, null, wish)))
                    .isInstanceOf(Appointed.class);
            assertThatThrownBy(() -> administration.rename(taiyuan, 1, "太原", null))
                    .isInstanceOf(NotFound.class);
            return null;
        });
        assertThat(province.as("taiyuan", () -> directory.rightsOver(taiyuan)))
                .isEqualTo(new UnitRights(false, Set.of()));
    }

    @Test
    void aListShowsOnlyWhatOneMaySee() {
        assertThat(province.as("taiyuan", () -> directory.search(UnitSearch.ALL))
                        .units())
                .extracting(UnitLine::name)
                .containsExactly("太原市科学技术协会");
        var officers = province.as("officer.department", () -> directory.search(UnitSearch.ALL));
        assertThat(officers.units()).extracting(UnitLine::name).startsWith("山西省科学技术厅", "太原市科学技术局");
        assertThat(officers.total()).isEqualTo(7);
        var bureaus = new UnitSearch(UnitKind.CITY_BUREAU, RegionCode.of("140200"), UnitStatus.OPEN, "大同", 9);
        var found = province.as("officer.department", () -> directory.search(bureaus));
        assertThat(found.units()).extracting(UnitLine::name).containsExactly("大同市科学技术局");
        assertThat(found.page()).isEqualTo(1);
    }

    @Test
    void aListAsksTheDatabaseAsOftenForOneUnitAsForMany() throws Exception {
        var one = statements.during(() -> province.as("taiyuan", () -> directory.search(UnitSearch.ALL)));
        var many = statements.during(() -> province.as("officer.department", () -> directory.search(UnitSearch.ALL)));
        assertThat(one).isPositive();
        assertThat(many).isEqualTo(one);
    }

    private AppointOutcome appoint(
            UnitId unit,
            org.xinghe.shared.@org.jspecify.annotations.Nullable PersonId person,
            @org.jspecify.annotations.Nullable Newcomer newcomer) {
        return appointments.appoint(new Appointment(unit, PostKind.COORDINATOR, null, today, person, newcomer));
    }

    private PostHolder only(UnitId unit) {
        var holders = posts.at(List.of(unit));
        assertThat(holders).hasSize(1);
        return holders.getFirst();
    }

    private UnitId city(String name) {
        return open(name, province.unit("山西省科学技术协会"));
    }

    private UnitId open(String name, UnitId above) {
        return units.open(new OpenUnit(name, null, UnitKind.CITY_ASSOCIATION, Level.CITY, YANGQUAN, above));
    }
}
