package org.xinghe.notice.drafting;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.WithdrawOutcome;
import org.xinghe.notice.Withdrawals;
import org.xinghe.testing.Province;

/// What officers do with own documents in tests.
public final class Papers {

    private final Drafts drafts;
    private final NumberRegister register;
    private final Releases releases;
    private final Withdrawals withdrawals;
    private final Province province;

    public Papers(ApplicationContext beans, Province province) {
        this.drafts = beans.getBean(Drafts.class);
        this.register = beans.getBean(NumberRegister.class);
        this.releases = beans.getBean(Releases.class);
        this.withdrawals = beans.getBean(Withdrawals.class);
        this.province = province;
    }

    public SeriesId series(String code) {
        return ((SeriesOutcome.Kept) province.as("officer", () -> register.open(province.unit("山西省科学技术协会"), code)))
                .series();
    }

    public DraftContent reply() {
        return new DraftContent(
                NoticeKind.REPLY,
                List.of(province.unit("山西省科学技术协会")),
                null,
                "山西省科学技术协会关于同意太原市科学技术协会承办主场活动的复函",
                "太原市科学技术协会：",
                "你会《关于承办主场活动的请示》收悉。经研究，现函复如下：\n一、同意你会承办主场活动。\n二、请于5月30日前报送方案。\n此复。",
                List.of(),
                "",
                "2022年5月16日",
                "",
                "",
                "",
                "");
    }

    public DraftContent notice() {
        return notice("各市科协、市科技局，各省级学会：");
    }

    public DraftContent notice(String addressees) {
        return new DraftContent(
                NoticeKind.NOTICE,
                List.of(province.unit("山西省科学技术协会"), province.unit("山西省科学技术厅")),
                null,
                "山西省科学技术协会　山西省科学技术厅关于开展2022年“全国科技工作者日”活动的通知",
                addressees,
                """
                为弘扬科学家精神，决定在全省开展活动。现将有关事项通知如下：
                一、活动主题
                创新争先　自立自强
                二、活动时间
                2022年5月16日至6月16日
                三、活动内容
                （一）走访慰问。各单位走访一线科技工作者。
                （二）科普讲座。各单位组织科普讲座。
                四、有关要求
                请各单位于6月30日前报送活动总结（提纲见附件）。""",
                List.of(new DraftContent.Annex("活动总结提纲", "一、总体情况\n二、主要做法")),
                "联系人：张远，联系电话：0351-1234567",
                "2022年5月16日",
                "此件公开发布",
                "中国科协",
                "山西省科学技术协会办公室",
                "2022年5月17日");
    }

    public DraftContent supplement(DraftContent begun) {
        return new DraftContent(
                NoticeKind.SUPPLEMENT,
                begun.issuers(),
                null,
                begun.title(),
                "各市科协、市科技局：",
                begun.body().replace("××时间由×月×日调整为×月×日", "总结报送时间由6月30日调整为7月10日"),
                List.of(),
                "联系人：张远",
                "2022年5月20日",
                "",
                "",
                "",
                "");
    }

    public DraftId begun(DraftContent content) {
        var id = province.as(
                "officer",
                () -> drafts.start(new StartDraft(
                        content.kind(), province.unit("山西省科学技术协会"), new StartDraft.Beginning.Blank(), null)));
        save(id, content);
        return id;
    }

    public void save(DraftId id, DraftContent content) {
        province.as("officer", () -> drafts.save(id, drafts.require(id).version(), "a page", content));
    }

    public CompleteOutcome complete(DraftId id) {
        return province.as("officer", () -> drafts.complete(id));
    }

    public NoticeId completed(DraftContent content) {
        return ((CompleteOutcome.Completed) complete(begun(content))).notice();
    }

    public void sign(NoticeId notice) {
        province.as("leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会")));
    }

    /// A reply that everybody has signed.
    public NoticeId signed() {
        var reply = completed(reply());
        sign(reply);
        return reply;
    }

    public TakeNumberOutcome number(NoticeId notice, SeriesId series) {
        return province.as("officer", () -> register.take(notice, series));
    }

    public ReleaseOutcome release(NoticeId notice) {
        return province.as("officer", () -> releases.release(notice));
    }

    public WithdrawOutcome withdraw(NoticeId notice, String reason) {
        return province.as("officer", () -> withdrawals.withdraw(notice, reason));
    }
}
