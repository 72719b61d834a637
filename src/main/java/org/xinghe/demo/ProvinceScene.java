package org.xinghe.demo;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;

/// A province is registered: its issuers with their offices, the units that a notice may address, the people of their
/// posts and the three administrators.
@Component
@Profile("demo")
class ProvinceScene {

    private static final int MORE_OF_A_KIND = 12;
    private static final Set<UnitKind> BELOW_THE_ASSOCIATION = EnumSet.of(
            UnitKind.SOCIETY,
            UnitKind.TRADE_ASSOCIATION,
            UnitKind.RESEARCH_ASSOCIATION,
            UnitKind.UNIVERSITY_ASSOCIATION,
            UnitKind.ENTERPRISE_ASSOCIATION);

    private final Register register;
    private final Regions regions;
    private final DemoSettings settings;
    private final Crew crew;

    ProvinceScene(Register register, Regions regions, DemoSettings settings, Crew crew) {
        this.register = register;
        this.regions = regions;
        this.settings = settings;
        this.crew = crew;
    }

    /// @param asked kinds that the notice addresses; where the province has none of them, some are added
    Cast play(StoryNotice notice, Set<UnitKind> asked, Progress progress) {
        var building = new Building(notice, progress);
        building.inTransaction(building::issuers);
        building.inTransaction(building::cities);
        building.inTransaction(building::counties);
        building.inTransaction(building::associations);
        building.inTransaction(() -> building.missing(asked));
        building.inTransaction(building::administrators);
        return building.cast;
    }

    private final class Building {

        private final StoryNotice notice;
        private final Progress progress;
        private final Cast cast;
        private final Region province;
        private final InventedNames names;
        private final Chance chance = new Chance(settings.seed(), "province");
        private final Set<String> taken = new HashSet<>();
        private int steps;

        private Building(StoryNotice notice, Progress progress) {
            this.notice = notice;
            this.progress = progress;
            this.province = regions.require(notice.province());
            this.cast = new Cast(province);
            this.names = new InventedNames(new Chance(settings.seed(), "people").random());
        }

        void inTransaction(Runnable step) {
            crew.together(step);
            progress.at(++steps, 6);
        }

        /// Those of the notice in its order; where it names none, the province's association.
        void issuers() {
            for (var name : notice.issuers()) {
                issuer(name);
            }
            if (cast.issuers().isEmpty()) {
                issuer(province.name() + "科学技术协会");
            }
            var host = cast.host();
            if (host.kind() == UnitKind.PROVINCE_ASSOCIATION) {
                var officer = register.officer(host.id(), "学会部", "officer-society", names, notice.longAgo());
                cast.addOfficer(register.officeOf(host.id(), "学会部"), officer);
            }
        }

        private void issuer(String name) {
            var city = regions.citiesOf(province.code()).stream()
                    .filter(each -> name.startsWith(each.name()))
                    .findFirst();
            var kind = KindWords.kindOfIssuer(name, city.isPresent());
            var office = KindWords.officeOf(kind);
            var full = KindWords.fullName(name);
            var level = city.isPresent() ? Level.CITY : Level.PROVINCE;
            var region = city.map(Region::code).orElse(province.code());
            var number = cast.issuers().isEmpty() ? "" : "-" + (cast.issuers().size() + 1);
            var wish = new OpenUnit(full, KindWords.shortOf(full), kind, level, region, null);
            var issuer = register.issuer(wish, office, number, names, notice.longAgo());
            cast.addIssuer(issuer);
            taken.add(full);
            cast.addOfficer(register.officeOf(issuer.id(), office), issuer.coordinator());
            account("officer" + number, issuer.coordinator(), issuer.name() + office + " 主办处室 campaign officer");
            account("leader" + number, issuer.leader(), issuer.name() + " 领导（会签）leader, countersigns");
        }

        void cities() {
            var number = 0;
            for (var city : regions.citiesOf(province.code())) {
                number++;
                var association = ofCity(city, UnitKind.CITY_ASSOCIATION, "科学技术协会", number);
                var bureau = ofCity(city, UnitKind.CITY_BUREAU, "科学技术局", number);
                if (number == 1) {
                    association.ifPresent(
                            unit -> account("city-01", unit.coordinator(), unit.name() + " 联络员 coordinator"));
                    association.ifPresent(
                            unit -> account("city-01.leader", unit.leader(), unit.name() + " 负责人 leader"));
                    bureau.ifPresent(
                            unit -> account("bureau-01", unit.coordinator(), unit.name() + " 联络员 coordinator"));
                }
            }
        }

        /// Nothing when it is an issuer itself.
        private Optional<DemoUnit> ofCity(Region city, UnitKind kind, String tail, int number) {
            var name = city.name() + tail;
            if (taken.contains(name)) {
                return Optional.empty();
            }
            var above = issuerOr(
                    kind == UnitKind.CITY_ASSOCIATION ? UnitKind.PROVINCE_ASSOCIATION : UnitKind.PROVINCE_DEPARTMENT);
            var signInName = "%s-%02d".formatted(KindWords.of(kind).signInName(), number);
            return Optional.of(unit(name, kind, Level.CITY, city.code(), above, signInName));
        }

        void counties() {
            var number = 0;
            for (var above : cast.ofKind(UnitKind.CITY_ASSOCIATION)) {
                var counties = regions.countiesOf(above.region());
                var city = regions.require(above.region()).name();
                for (var county :
                        counties.isEmpty() ? counties : counties.subList(0, settings.share(counties.size()))) {
                    var name = county.kind().equals("市辖区") ? city + county.name() : county.name();
                    number++;
                    var unit = unit(
                            name + "科学技术协会",
                            UnitKind.COUNTY_ASSOCIATION,
                            Level.COUNTY,
                            county.code(),
                            above.id(),
                            "county-%03d".formatted(number));
                    if (number == 1) {
                        account("county-001", unit.coordinator(), unit.name() + " 联络员 coordinator");
                    }
                }
            }
        }

        void associations() {
            var bare = province.name();
            series(
                    UnitKind.SOCIETY,
                    "society",
                    Sciences.ALL.subList(0, settings.share(60)).stream()
                            .map(science -> bare + science.name() + "学会")
                            .toList());
            series(UnitKind.TRADE_ASSOCIATION, "trade", withHead(bare, ProvinceNames.TRADES));
            series(UnitKind.RESEARCH_ASSOCIATION, "research", withHead(bare, ProvinceNames.RESEARCH));
            series(
                    UnitKind.UNIVERSITY_ASSOCIATION,
                    "university",
                    ProvinceNames.universities(settings.share(40)).stream()
                            .map(name -> name + "科学技术协会")
                            .toList());
            series(
                    UnitKind.ENTERPRISE_ASSOCIATION,
                    "enterprise",
                    ProvinceNames.enterprises(settings.share(30)).stream()
                            .map(name -> name + "公司科学技术协会")
                            .toList());
        }

        private List<String> withHead(String head, List<String> names) {
            return names.subList(0, settings.share(names.size())).stream()
                    .map(head::concat)
                    .toList();
        }

        /// Kinds that the notice addresses and the register does not know yet.
        void missing(Set<UnitKind> asked) {
            for (var kind : asked.stream().sorted().toList()) {
                if (!cast.kinds().contains(kind)) {
                    var added = KindWords.names(kind, province.name(), settings.share(MORE_OF_A_KIND));
                    series(kind, KindWords.of(kind).signInName(), added);
                    progress.note("通知主送的“%s”名册里没有，已登记 %d 个虚构单位。"
                            .formatted(KindWords.of(kind).words(), added.size()));
                }
            }
        }

        void administrators() {
            account("admin.system", AdministratorRole.SYSTEM, "系统管理员 system administrator");
            account("admin.security", AdministratorRole.SECURITY, "安全管理员 security administrator");
            account("admin.audit", AdministratorRole.AUDIT, "审计管理员 audit administrator");
        }

        private void account(String signInName, AdministratorRole role, String words) {
            cast.add(new Account(signInName, register.administrator(names.next(), signInName, role), words));
        }

        private void account(String signInName, org.xinghe.shared.Actor who, String words) {
            cast.add(new Account(signInName, who.require(), words));
        }

        private void series(UnitKind kind, String signInName, List<String> all) {
            var words = KindWords.of(kind);
            var parent = BELOW_THE_ASSOCIATION.contains(kind) ? issuerOr(UnitKind.PROVINCE_ASSOCIATION) : null;
            var number = 0;
            for (var name : all.stream().filter(each -> !taken.contains(each)).toList()) {
                number++;
                var region = words.ofTheProvince() ? province.code() : someCity();
                var unit = unit(name, kind, words.level(), region, parent, "%s-%02d".formatted(signInName, number));
                if (number == 1) {
                    account(signInName + "-01", unit.coordinator(), unit.name() + " 联络员 coordinator");
                }
            }
        }

        private DemoUnit unit(
                String name,
                UnitKind kind,
                Level level,
                RegionCode region,
                @Nullable UnitId parent,
                String signInName) {
            var wish = new OpenUnit(name, KindWords.shortOf(name), kind, level, region, parent);
            var unit = register.unit(wish, signInName, names, notice.longAgo());
            cast.add(unit);
            return unit;
        }

        private @Nullable UnitId issuerOr(UnitKind kind) {
            return cast.issuers().stream()
                    .filter(issuer -> issuer.kind() == kind)
                    .findFirst()
                    .map(DemoUnit::id)
                    .orElse(null);
        }

        /// The capital's units are many.
        private RegionCode someCity() {
            var cities = regions.citiesOf(province.code());
            if (cities.isEmpty()) {
                return province.code();
            }
            return chance.percent(40)
                    ? cities.getFirst().code()
                    : chance.of(cities).code();
        }
    }
}
