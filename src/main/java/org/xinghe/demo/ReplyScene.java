package org.xinghe.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.UnitKind;

/// The host answers a letter of one unit by a letter of its own, in the form of the standard and with a number.
@Component
@Profile("demo")
class ReplyScene {

    private final OwnPaper papers;
    private final Receipts receipts;
    private final Crew crew;
    private final DemoClock clock;

    ReplyScene(OwnPaper papers, Receipts receipts, Crew crew, DemoClock clock) {
        this.papers = papers;
        this.receipts = receipts;
        this.crew = crew;
        this.clock = clock;
    }

    void play(LocalDate day, Cast cast, Progress progress) {
        var societies = cast.ofKind(UnitKind.SOCIETY);
        if (societies.isEmpty()) {
            progress.note("名册里没有学会，不演复函。");
            return;
        }
        var asking = societies.getFirst();
        var reply = new NoticeId[1];
        clock.standAt(Timeline.at(day, 10, 0));
        crew.together(() -> cast.host().coordinator().run(() -> reply[0] = write(asking, day, cast)));
        papers.sendOut(reply[0], day, cast);
        var at = Timeline.at(day.plusDays(1), 9, 20);
        clock.standAt(at);
        crew.inOrder(List.of(Act.ofCoordinator(at, asking, () -> receipts.take(reply[0], asking.id()))));
        progress.at(1, 1);
    }

    private NoticeId write(DemoUnit asking, LocalDate day, Cast cast) {
        return papers.write(
                NoticeKind.REPLY,
                null,
                "%s关于同意%s承办科普报告会的复函".formatted(cast.host().name(), asking.name()),
                asking.name() + "：",
                """
                你单位《关于承办科普报告会的请示》收悉。经研究，现函复如下：
                一、同意你单位承办科普报告会，以线上为主，现场控制人数。
                二、会场布置从简，不摆花草，不制背景板，不发纪念品。
                此复。""",
                day,
                cast);
    }
}
