package org.xinghe.notice.forwarding;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.Campaigns;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.testing.Province;

/// Counties below the cities of the [Province], with their people, for tests of what is passed on.
public final class Counties {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Province province;
    private final ApplicationContext beans;

    public Counties(ApplicationContext beans) {
        this.beans = beans;
        this.province = Province.in(beans);
    }

    /// A county's association below another unit, each call a new one.
    public UnitId county(UnitId above) {
        return open(UnitKind.COUNTY_ASSOCIATION, "第%d试验区科学技术协会", "140105", above);
    }

    public UnitId school(UnitId above) {
        return open(UnitKind.SCHOOL, "第%d试验小学", "140105", above);
    }

    public UnitId open(UnitKind kind, String name, String region, UnitId above) {
        var level = region.endsWith("0000") ? Level.PROVINCE : region.endsWith("00") ? Level.CITY : Level.COUNTY;
        return beans.getBean(Units.class)
                .open(new OpenUnit(
                        name.formatted(NUMBER.incrementAndGet()), null, kind, level, RegionCode.of(region), above));
    }

    /// Somebody who can sign in with the [Province]'s password as `signIn`.
    public Actor somebody(UnitId unit, PostKind kind, String name, String signIn) {
        var person = beans.getBean(People.class).register(new RegisterPerson(name, signIn, null, null));
        beans.getBean(Accounts.class).setPassword(person, Province.PASSWORD);
        beans.getBean(Posts.class).appoint(person, kind, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, name);
    }

    public Actor coordinator(UnitId unit, String name) {
        return somebody(unit, PostKind.COORDINATOR, name, "county" + NUMBER.incrementAndGet());
    }

    public NoticeId released() {
        var number = "晋科协转〔2022〕%d号".formatted(NUMBER.incrementAndGet());
        var campaigns = beans.getBean(Campaigns.class);
        return campaigns.require(province.releasedCampaign(number)).notice();
    }

    /// The same with another text, for instance with 此件发至市级.
    public NoticeId confirmed() {
        return province.confirmedNotice("晋科协转〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }
}
