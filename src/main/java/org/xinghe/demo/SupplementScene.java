package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.UnitDuties;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.UnitKind;

/// A supplement asks one kind of unit for one thing more; it goes to those units only, which take receipt and do it.
/// Nobody else hears of it.
@Component
@Profile("demo")
class SupplementScene {

    private static final List<UnitKind> BUSY = List.of(
            UnitKind.CITY_ASSOCIATION,
            UnitKind.COUNTY_ASSOCIATION,
            UnitKind.CITY_BUREAU,
            UnitKind.SOCIETY,
            UnitKind.UNIVERSITY_ASSOCIATION);
    private static final List<String> HOW =
            List.of("已确定一位农业专家，讲座视频由专家本人审定。", "已推荐本地医院专家，主题为日常急救。", "已推荐天文台讲解员，面向中小学生。", "已联系高校教师，讲本地生态。");

    private final Notices notices;
    private final NoticeFacts facts;
    private final OwnPaper papers;
    private final Revisions revisions;
    private final Receipts receipts;
    private final Duties duties;
    private final UnitDuties answers;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    SupplementScene(
            Notices notices,
            NoticeFacts facts,
            OwnPaper papers,
            Revisions revisions,
            Receipts receipts,
            Duties duties,
            UnitDuties answers,
            Crew crew,
            DemoSettings settings,
            DemoClock clock) {
        this.notices = notices;
        this.facts = facts;
        this.papers = papers;
        this.revisions = revisions;
        this.receipts = receipts;
        this.duties = duties;
        this.answers = answers;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    void play(NoticeScene.Released released, LocalDate day, Timeline timeline, Cast cast, Progress progress) {
        var asked = kindAsked(released.notice(), cast);
        var due = Timeline.earlier(day.plusDays(12), timeline.reportDue());
        if (asked == null || !due.isAfter(day)) {
            progress.note("没有合适的单位需要补充通知。");
            return;
        }
        var supplement = new NoticeId[1];
        act(
                day,
                9,
                40,
                () -> cast.host().coordinator().run(() -> supplement[0] = draft(released, day, due, asked, cast)));
        act(day, 10, 10, () -> cast.host().coordinator().run(() -> settle(supplement[0])));
        progress.at(1, 3);
        papers.sendOut(supplement[0], day, cast);
        progress.at(2, 3);
        takeAndDo(supplement[0], released, day, cast);
        progress.at(3, 3);
    }

    private void act(LocalDate day, int hour, int minute, Runnable deed) {
        clock.standAt(Timeline.at(day, hour, minute));
        crew.together(deed);
    }

    private @Nullable UnitKind kindAsked(NoticeId notice, Cast cast) {
        var kinds = cast
                .unitsOf(receipts.of(notice).stream()
                        .filter(line -> line.isReceived())
                        .map(line -> line.unit())
                        .toList())
                .stream()
                .map(DemoUnit::kind)
                .collect(Collectors.toSet());
        return BUSY.stream().filter(kinds::contains).findFirst().orElse(null);
    }

    private NoticeId draft(NoticeScene.Released released, LocalDate day, LocalDate due, UnitKind kind, Cast cast) {
        var original = notices.require(released.notice());
        var title = Objects.requireNonNull(original.title());
        var subject = title.substring(Math.max(0, title.indexOf("关于")));
        var kindName = KindWords.of(kind).words();
        return papers.write(
                NoticeKind.SUPPLEMENT,
                released.notice(),
                OwnPaper.issuersOf(cast) + subject.replaceFirst("的?(通知|公告|函|通告|方案)$", "的补充通知"),
                "各" + kindName + "：",
                "《%s》（%s）印发后，不少单位希望省级线上展示能多一些本地专家。经研究，现补充通知如下：\n一、请各%s于%s前确定一位专家参加省级线上展示，在平台说明即可，不另报材料。\n二、其他事项仍按原通知执行。"
                        .formatted(subject, original.number(), kindName, OwnPaper.written(due)),
                day,
                cast);
    }

    /// What the editor's parts state is confirmed already; the days in the text are not.
    private void settle(NoticeId supplement) {
        facts.confirmSure(supplement);
        facts.of(supplement).stream()
                .filter(NoticeFact::isOpen)
                .forEach(fact -> facts.confirm(supplement, fact.position()));
        revisions.confirmWhole(supplement);
        revisions
                .require(supplement)
                .in(ProposalState.PROPOSED)
                .forEach(change -> revisions.drop(supplement, change.id(), change.version()));
    }

    private void takeAndDo(NoticeId supplement, NoticeScene.Released released, LocalDate day, Cast cast) {
        var chance = new Chance(settings.seed(), "supplement");
        var added = duties.of(released.campaign()).stream()
                .filter(duty -> duty.kind() == DutyKind.OTHER && duty.state() == ProposalState.CONFIRMED)
                .max(Comparator.comparingInt(DutySummary::position));
        var acts = new ArrayList<Act>();
        for (var unit : cast.unitsOf(
                receipts.of(supplement).stream().map(line -> line.unit()).toList())) {
            var at = Timeline.at(day.plusDays(1), chance.between(8, 11), chance.between(0, 59));
            acts.add(Act.ofCoordinator(at, unit, () -> receipts.take(supplement, unit.id())));
            if (added.isPresent() && chance.percent(80)) {
                var how = chance.of(HOW);
                acts.add(Act.ofCoordinator(
                        at.plus(java.time.Duration.ofMinutes(200)),
                        unit,
                        () -> answers.state(added.get().id(), unit.id(), how)));
            }
        }
        clock.standAt(Timeline.at(day.plusDays(1), 18, 0));
        crew.inOrder(acts);
    }
}
