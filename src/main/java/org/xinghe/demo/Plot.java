package org.xinghe.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.Recipients;
import org.xinghe.shared.CampaignTime;

/// The scenes in their order.
@Component
@Profile("demo")
class Plot {

    private final ProvinceScene province;
    private final NoticeScene notice;
    private final ReceiptScene receipts;
    private final ForwardScene forwarding;
    private final QuestionScene questions;
    private final SupplementScene supplements;
    private final ReplyScene replies;
    private final PictureScene pictures;
    private final ActivityScene activities;
    private final BrandScene brands;
    private final ChangeScene changes;
    private final ReportScene reports;
    private final ClosingScene closing;
    private final SuccessorScene successors;
    private final AccountScene accounts;
    private final Recipients recipients;
    private final DemoClock clock;

    Plot(
            ProvinceScene province,
            NoticeScene notice,
            ReceiptScene receipts,
            ForwardScene forwarding,
            QuestionScene questions,
            SupplementScene supplements,
            ReplyScene replies,
            PictureScene pictures,
            ActivityScene activities,
            BrandScene brands,
            ChangeScene changes,
            ReportScene reports,
            ClosingScene closing,
            SuccessorScene successors,
            AccountScene accounts,
            Recipients recipients,
            DemoClock clock) {
        this.province = province;
        this.notice = notice;
        this.receipts = receipts;
        this.forwarding = forwarding;
        this.questions = questions;
        this.supplements = supplements;
        this.replies = replies;
        this.pictures = pictures;
        this.activities = activities;
        this.brands = brands;
        this.changes = changes;
        this.reports = reports;
        this.closing = closing;
        this.successors = successors;
        this.accounts = accounts;
        this.recipients = recipients;
        this.clock = clock;
    }

    /// What is left when the story is over.
    ///
    /// @param guide what the operator should know of it
    record Played(Timeline timeline, String guide) {}

    Played play(StoryNotice story, Progress progress) {
        progress.scene("登记全省单位和人员 register units and people");
        clock.standAt(Timeline.at(story.timeline().issued().minusDays(10), 9, 0));
        var cast = province.play(story, story.asked(), progress);
        progress.scene("收文、核对、会签、发出 notice in, confirmed, countersigned, released");
        var released = notice.play(story, cast, progress);
        var timeline = story.timeline().dueOn(released.reportDue());
        progress.scene("各单位签收，催收 receipts and reminders");
        receipts.play(released.notice(), timeline.issued(), cast, progress);
        progress.scene("市级科协附言转发到县 passed on to the counties");
        forwarding.play(released.notice(), timeline, cast, progress);
        progress.scene("对着句子提问，补充通知 questions at a sentence, a supplement");
        questions.play(released, timeline.issued().plusDays(3), cast, progress);
        supplements.play(released, timeline.issued().plusDays(8), timeline, cast, progress);
        progress.scene("复函：拟稿、检查、编号 a reply, drafted and numbered");
        replies.play(timeline.issued().plusDays(10), cast, progress);
        progress.scene("各单位上传图片 pictures");
        var stored = pictures.play(timeline.issued().plusDays(1), cast, progress);
        progress.scene("策划、审批、举办、登记活动 activities planned, approved, held, recorded");
        var leaving = ChangeScene.leaving(cast).orElse(null);
        activities.play(released.campaign(), timeline, cast, stored, leaving, progress);
        progress.scene("登记特色品牌 brands");
        brands.play(released.campaign(), timeline.lastRecords(), cast, progress);
        progress.scene("单位更名与合并 a unit renamed, a unit merged");
        changes.play(timeline.lastRecords(), cast, progress);
        progress.scene("报送总结，审核 reports sent, accepted or sent back");
        var owing = cast.unitsOf(recipients.unitsOf(released.notice()));
        reports.play(released, owing, timeline, cast, progress);
        progress.scene("写出总结报告 the final report");
        var written = closing.play(released.campaign(), timeline, cast, progress);
        progress.scene("联络员交接，拟下一年通知 a post handed over, next year's notice");
        successors.play(released.campaign(), CampaignTime.dayOf(timeline.end()), cast, progress);
        progress.scene("开通可登录的账号 accounts to sign in with");
        clock.standAt(timeline.end());
        accounts.play(cast, progress);
        return new Played(timeline, guide(cast, written));
    }

    private static String guide(Cast cast, List<Path> written) {
        var lines = new ArrayList<String>();
        written.forEach(file -> lines.add("总结报告 final report：" + file));
        lines.add("账号 accounts（密码 password：%s）".formatted(AccountScene.PASSWORD));
        cast.accounts().forEach(account -> lines.add("  %-16s %s".formatted(account.signInName(), account.role())));
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}
