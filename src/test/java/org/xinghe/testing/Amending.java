package org.xinghe.testing;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.SupplementOutcome;
import org.xinghe.notice.Supplements;
import org.xinghe.notice.TakeNotice;

/// What officers and leaders do in tests with notices that supplement a running campaign's.
public final class Amending {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext beans;
    private final Province province;

    public Amending(ApplicationContext beans, Province province) {
        this.beans = beans;
        this.province = province;
    }

    /// A number that no other notice bears.
    public static String number() {
        return "晋科协更〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    /// A short supplement of both issuers that says this.
    public NoticeId supplement(CampaignId campaign, String says) {
        return take(campaign, """
                关于补充“全国科技工作者日”系列活动有关事项的通知
                %s

                各市科协、市科技局，各省级学会：
                %s
                山西省科学技术协会  山西省科学技术厅
                2022年6月1日
                """.formatted(number(), says));
    }

    /// A document that supplements or corrects a campaign's notice, its facts confirmed.
    public NoticeId take(CampaignId campaign, String text) {
        return province.as("officer", () -> {
            var original = beans.getBean(Campaigns.class).require(campaign).notice();
            var wish = new TakeNotice("补充通知.txt", text.getBytes(StandardCharsets.UTF_8), province.unit("山西省科学技术协会"));
            var outcome = beans.getBean(Supplements.class).take(original, wish);
            if (!(outcome instanceof SupplementOutcome.Declared(var supplement, var _))) {
                throw new IllegalStateException("The test's supplement was not taken in: " + outcome);
            }
            confirm(supplement);
            return supplement;
        });
    }

    /// Confirms all changes as they are proposed, signs and lets it go out.
    public ReleaseOutcome release(NoticeId supplement) {
        province.as("officer", () -> beans.getBean(Revisions.class).confirmWhole(supplement));
        return releaseAsItIs(supplement);
    }

    public ReleaseOutcome releaseAsItIs(NoticeId supplement) {
        sign(supplement);
        return province.as("officer", () -> beans.getBean(Releases.class).release(supplement));
    }

    public void sign(NoticeId supplement) {
        var releases = beans.getBean(Releases.class);
        province.as("leader.association", () -> releases.countersign(supplement, province.unit("山西省科学技术协会")));
        province.as("leader.department", () -> releases.countersign(supplement, province.unit("山西省科学技术厅")));
    }

    private void confirm(NoticeId notice) {
        var facts = beans.getBean(NoticeFacts.class);
        facts.confirmSure(notice);
        facts.of(notice).stream().filter(fact -> fact.state() == FactState.OPEN).forEach(fact -> {
            if (fact.value() == null && fact.kind().mayBeDropped()) {
                facts.drop(notice, fact.position());
            } else {
                facts.confirm(notice, fact.position());
            }
        });
    }
}
