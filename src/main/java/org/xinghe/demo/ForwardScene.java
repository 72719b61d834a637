package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.forwarding.Candidate;
import org.xinghe.notice.forwarding.DraftForwarding;
import org.xinghe.notice.forwarding.ForwardOutcome;
import org.xinghe.notice.forwarding.Forwardings;
import org.xinghe.organisation.UnitKind;

/// City associations pass the notice on to their counties with a few lines of their own instead of another paper; one
/// city leaves it at that. Counties take receipt in the days after.
@Component
@Profile("demo")
class ForwardScene {

    private static final List<String> ADDENDA = List.of(
            "请结合本地实际，至少联系一所中学和一家企业共同开展活动，不另行发文。",
            "各县（市、区）科协可联合举办，避免重复布置会场；活动信息直接在平台填报，不再报送纸质材料。",
            "请优先安排面向乡村和社区的活动；确有困难的，来电说明即可，不要求每县都办。",
            "活动计划请与教育、卫健部门对接；市科协将统一安排专家，需要专家的县请提前一周联系。");

    private final Forwardings forwardings;
    private final Receipts receipts;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    ForwardScene(Forwardings forwardings, Receipts receipts, Crew crew, DemoSettings settings, DemoClock clock) {
        this.forwardings = forwardings;
        this.receipts = receipts;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    void play(NoticeId notice, Timeline timeline, Cast cast, Progress progress) {
        var chance = new Chance(settings.seed(), "forwarding");
        var day = timeline.issued().plusDays(2);
        var cities = cast.ofKind(UnitKind.CITY_ASSOCIATION);
        var acts = new ArrayList<Act>();
        var taken = new ArrayList<Act>();
        for (var city : cities.subList(0, Math.max(0, cities.size() - 1))) {
            var minute = chance.between(0, 50);
            acts.add(Act.ofCoordinator(
                    Timeline.at(day, 9, minute), city, () -> draft(notice, city, chance.of(ADDENDA), timeline)));
            acts.add(Act.ofLeader(Timeline.at(day, 15, minute), city, this::send));
            for (var county : cast.ofKind(UnitKind.COUNTY_ASSOCIATION)) {
                var luck = chance.between(1, 100);
                if (county.region().city().equals(city.region()) && luck <= 90) {
                    var at = Timeline.at(day.plusDays(luck <= 60 ? 1 : 2), chance.between(8, 11), luck % 60);
                    taken.add(Act.ofCoordinator(at, county, () -> take(notice, county)));
                }
            }
        }
        clock.standAt(Timeline.at(day, 18, 0));
        crew.inOrder(acts);
        progress.at(1, 2);
        clock.standAt(Timeline.at(day.plusDays(2), 18, 0));
        crew.inOrder(taken);
        progress.at(2, 2);
    }

    private void draft(NoticeId notice, DemoUnit city, String text, Timeline timeline) {
        var below = forwardings.candidates(notice, city.id()).stream()
                .filter(Candidate::isFree)
                .map(candidate -> candidate.unit().id())
                .collect(Collectors.toSet());
        if (below.isEmpty() || forwardings.forwarders(notice).isEmpty()) {
            return;
        }
        LocalDate own = Timeline.later(
                timeline.window().startsOn(), timeline.reportDue().minusDays(10));
        var wish = new DraftForwarding(
                notice,
                city.id(),
                DraftForwarding.NONE_SEEN,
                text,
                city.coordinator().name(),
                own,
                below);
        require(forwardings.draft(wish));
    }

    private void send() {
        forwardings.toSend().forEach(draft -> require(forwardings.send(draft.id())));
    }

    /// What never came down to a county, it does not take.
    private void take(NoticeId notice, DemoUnit county) {
        if (receipts.mine(notice).stream().anyMatch(line -> line.unit().equals(county.id()))) {
            receipts.take(notice, county.id());
        }
    }

    private static void require(ForwardOutcome outcome) {
        if (outcome instanceof ForwardOutcome.Refused refused) {
            throw new IllegalStateException("A forwarding of the story was refused: " + refused);
        }
    }
}
