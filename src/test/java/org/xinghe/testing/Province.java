package org.xinghe.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.TakeNotice;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;

/// A small province for tests, built through public classes only: two issuers with their offices, the six cities
/// that the notice names, each with association and bureau, a society, a research association, a university's and an
/// enterprise's association. Everybody signs in with [#PASSWORD]. Built once for each database; the clock is whatever
/// the test brings.
public final class Province {

    public static final String PASSWORD = "River-of-stars-1";

    private static final RegionCode PROVINCE = RegionCode.of("140000");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final ApplicationContext beans;
    private final Map<String, UnitId> units = new LinkedHashMap<>();
    private final Map<String, Actor> people = new LinkedHashMap<>();

    private Province(ApplicationContext beans) {
        this.beans = beans;
    }

    /// Registers the province, or answers the one that this database has already.
    public static Province in(ApplicationContext beans) {
        var province = new Province(beans);
        province.register();
        return province;
    }

    public UnitId unit(String name) {
        return Objects.requireNonNull(units.get(name), name);
    }

    /// The holder of a post by sign-in name: `officer`, `officer.department`, `leader.association`,
    /// `leader.department`; `taiyuan`, `taiyuan.leader`, `taiyuan.bureau`, `datong`, `datong.leader`, `society`,
    /// `society.leader`, `research`, `university`, `enterprise` are coordinators or leaders of units;
    /// the other cities as `taiyuan`: `jinzhong`, `xinzhou`, `linfen`, `lvliang`.
    public Actor person(String signInName) {
        return Objects.requireNonNull(people.get(signInName), signInName);
    }

    public <T extends @Nullable Object> T as(String signInName, Callable<T> block) {
        try {
            return person(signInName).call(block);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    public OfficeId office(String name) {
        return bean(Offices.class).findByName(name).orElseThrow().id();
    }

    /// Takes the demo's own notice in and confirms all of it, without countersigning: ready for the signatures.
    public NoticeId confirmedNotice(String number) {
        return as("officer", () -> {
            var notice = takenNotice(number, text -> text);
            confirm(notice);
            return notice;
        });
    }

    /// Takes the demo's own notice in as it stands, or with other words.
    public NoticeId takenNotice(String number, UnaryOperator<String> edit) {
        return as("officer", () -> {
            var text = new String(
                            Objects.requireNonNull(getClass().getResourceAsStream("/org/xinghe/demo/notice.txt"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replace("晋科协活〔2022〕6号", number);
            var bytes = edit.apply(text).getBytes(StandardCharsets.UTF_8);
            var taken = bean(Notices.class).take(new TakeNotice("notice.txt", bytes, unit("山西省科学技术协会")));
            return ((TakeOutcome.Taken) taken).notice();
        });
    }

    /// A notice that is out, and its running campaign.
    public CampaignId releasedCampaign(String number) {
        return release(confirmedNotice(number));
    }

    /// Signs a confirmed notice for both issuers and lets it go out.
    public CampaignId release(NoticeId notice) {
        countersign(notice);
        var outcome = as("officer", () -> bean(Releases.class).release(notice));
        if (!(outcome instanceof ReleaseOutcome.Released)) {
            throw new IllegalStateException("The test's notice did not go out: " + outcome);
        }
        return bean(Campaigns.class).ofNotice(notice).orElseThrow().id();
    }

    /// Signs a confirmed notice for both issuers.
    public void countersign(NoticeId notice) {
        as("leader.association", () -> bean(Releases.class).countersign(notice, unit("山西省科学技术协会")));
        as("leader.department", () -> bean(Releases.class).countersign(notice, unit("山西省科学技术厅")));
    }

    /// Opens so many more societies, for what must hold for many.
    public void openSocieties(int count) {
        var above = unit("山西省科学技术协会");
        for (var number = 0; number < count; number++) {
            open("山西省第%d学会".formatted(number), null, UnitKind.SOCIETY, PROVINCE, above);
        }
    }

    private void confirm(NoticeId notice) {
        var facts = bean(NoticeFacts.class);
        facts.confirmSure(notice);
        facts.of(notice).stream().filter(fact -> fact.state() == FactState.OPEN).forEach(fact -> {
            if (fact.value() == null && fact.kind().mayBeDropped()) {
                facts.drop(notice, fact.position());
            } else {
                facts.confirm(notice, fact.position());
            }
        });
        var recipients = bean(Recipients.class);
        recipients.of(notice).stream()
                .filter(group -> !group.decided())
                .forEach(group -> recipients.choose(
                        notice,
                        group.position(),
                        recipients.candidatesFor(notice, group.position()).stream()
                                .map(unit -> unit.id())
                                .toList()));
        var campaign = bean(Campaigns.class).compile(notice);
        var duties = bean(Duties.class);
        duties.confirmWhole(campaign);
        duties.of(campaign).stream()
                .filter(duty -> duty.state() == ProposalState.PROPOSED)
                .forEach(duty -> duties.drop(duty.id()));
        bean(Routes.class).of(campaign).stream()
                .filter(route -> route.office() == null)
                .forEach(route -> bean(Routes.class).choose(campaign, route.kind(), office("山西省科协宣传调研部")));
    }

    private void register() {
        var association = open("山西省科学技术协会", "山西省科协", UnitKind.PROVINCE_ASSOCIATION, PROVINCE, null);
        var department = open("山西省科学技术厅", "山西省科技厅", UnitKind.PROVINCE_DEPARTMENT, PROVINCE, null);
        bean(Offices.class).open(association, "宣传调研部");
        bean(Offices.class).open(department, "人才处");
        somebody("officer", "顾长河", PostKind.OFFICER, association, "山西省科协宣传调研部");
        somebody("officer.department", "沈知远", PostKind.OFFICER, department, "山西省科技厅人才处");
        somebody("leader.association", "叶明川", PostKind.LEADER, association, null);
        somebody("leader.department", "方景行", PostKind.LEADER, department, null);

        city("140100", "太原市", "taiyuan", association);
        city("140200", "大同市", "datong", association);
        city("140700", "晋中市", "jinzhong", association);
        city("140900", "忻州市", "xinzhou", association);
        city("141000", "临汾市", "linfen", association);
        city("141100", "吕梁市", "lvliang", association);
        var society = open("山西省天文学会", null, UnitKind.SOCIETY, PROVINCE, association);
        somebody("society", "程若宁", PostKind.COORDINATOR, society, null);
        somebody("society.leader", "陆启然", PostKind.LEADER, society, null);
        var research = open("山西省科普研究会", null, UnitKind.RESEARCH_ASSOCIATION, PROVINCE, association);
        somebody("research", "苏文林", PostKind.COORDINATOR, research, null);
        var university = open("汾河大学科学技术协会", "汾河大学科协", UnitKind.UNIVERSITY_ASSOCIATION, PROVINCE, association);
        somebody("university", "韩清岚", PostKind.COORDINATOR, university, null);
        var enterprise = open("晋星制造科学技术协会", "晋星制造科协", UnitKind.ENTERPRISE_ASSOCIATION, PROVINCE, association);
        somebody("enterprise", "冯书平", PostKind.COORDINATOR, enterprise, null);
    }

    private void city(String code, String name, String signIn, UnitId above) {
        var region = RegionCode.of(code);
        var association = open(name + "科学技术协会", name + "科协", UnitKind.CITY_ASSOCIATION, region, above);
        somebody(signIn, name.substring(0, 1) + "联络", PostKind.COORDINATOR, association, null);
        somebody(signIn + ".leader", name.substring(0, 1) + "负责", PostKind.LEADER, association, null);
        var bureau = open(name + "科学技术局", name + "科技局", UnitKind.CITY_BUREAU, region, unit("山西省科学技术厅"));
        somebody(signIn + ".bureau", name.substring(0, 1) + "科技", PostKind.COORDINATOR, bureau, null);
    }

    private UnitId open(
            String name, @Nullable String shortName, UnitKind kind, RegionCode region, @Nullable UnitId above) {
        var level = region.equals(PROVINCE) ? Level.PROVINCE : Level.CITY;
        var registry = bean(Units.class);
        var id = registry.findByName(name)
                .map(unit -> unit.id())
                .orElseGet(() -> registry.open(new OpenUnit(name, shortName, kind, level, region, above)));
        units.put(name, id);
        return id;
    }

    private void somebody(String signIn, String name, PostKind kind, UnitId unit, @Nullable String office) {
        var registry = bean(People.class);
        var known = registry.findBySignInName(signIn).isPresent();
        var person = registry.register(new RegisterPerson(name, signIn, null, null));
        if (!known) {
            bean(Accounts.class).setPassword(person, PASSWORD);
        }
        bean(Posts.class).appoint(person, kind, unit, office == null ? null : office(office), LONG_AGO, null);
        people.put(signIn, Actor.of(person, name));
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /// All units by name, in the order of their registration.
    public List<String> unitNames() {
        return List.copyOf(units.keySet());
    }
}
