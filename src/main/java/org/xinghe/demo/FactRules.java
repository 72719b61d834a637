package org.xinghe.demo;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.CorrectOutcome;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;

/// How the story's officer settles facts: what was read is confirmed; what was not is set by a rule or dropped, and
/// told.
@Component
@Profile("demo")
class FactRules {

    private static final Pattern NUMBER =
            Pattern.compile("([\\p{IsHan}]{1,12})[〔\\[（(【]?(\\d{4})[〕\\]）)】]?0*(\\d{1,5})号");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,60})》");

    private final NoticeFacts facts;

    FactRules(NoticeFacts facts) {
        this.facts = facts;
    }

    void settle(NoticeId notice, StoryNotice story, Cast cast, Progress progress) {
        facts.confirmSure(notice);
        for (var fact : facts.of(notice)) {
            if (fact.isOpen()) {
                settle(notice, fact, story, cast, progress);
            }
        }
    }

    private void settle(NoticeId notice, NoticeFact fact, StoryNotice story, Cast cast, Progress progress) {
        if (fact.value() != null && facts.confirm(notice, fact.position()) instanceof CorrectOutcome.Settled) {
            return;
        }
        var value = ruleFor(fact, story, cast);
        if (value.isPresent()) {
            require(facts.correct(notice, fact.position(), value.get()), fact);
            toldOf(fact, value.get(), cast).ifPresent(progress::note);
            return;
        }
        require(facts.drop(notice, fact.position()), fact);
        progress.note(
                switch (fact.kind()) {
                    case DEADLINE -> "期限“%s”定不出日期：不作为任务期限。".formatted(fact.shown());
                    case QUESTION -> "读不准之处已知悉%s。".formatted(fact.shown().isEmpty() ? "" : "：" + fact.shown());
                    case THEME -> "没有活动主题：留空。";
                    case TITLE, NUMBER, ISSUER, ISSUE_DATE, PERIOD, CONTACT, ATTACHMENT ->
                        "“%s”不采用。".formatted(fact.shown());
                });
    }

    /// What is said of a value that a rule put in; the days were told before.
    private static Optional<String> toldOf(NoticeFact fact, String value, Cast cast) {
        return switch (fact.kind()) {
            case TITLE -> Optional.of("没有标题：拟为“%s”。".formatted(value));
            case NUMBER ->
                Optional.of(
                        fact.shown().isEmpty()
                                ? "没有文号：编为 %s。".formatted(value)
                                : "文号“%s”不合格式：改写为 %s。".formatted(fact.shown(), value));
            case ISSUER -> Optional.of("没有可认的发文机关：以%s为主办。".formatted(cast.host().name()));
            case ISSUE_DATE, PERIOD, THEME, DEADLINE, CONTACT, ATTACHMENT, QUESTION -> Optional.empty();
        };
    }

    /// The value that a rule puts in place of what could not be read; empty when the fact is dropped.
    private static Optional<String> ruleFor(NoticeFact fact, StoryNotice story, Cast cast) {
        var timeline = story.timeline();
        return switch (fact.kind()) {
            case TITLE -> Optional.of("关于做好“%s”有关工作的通知".formatted(subjectOf(story)));
            case NUMBER ->
                Optional.of(numberFrom(fact.shown(), timeline.issued().getYear()));
            case ISSUER -> Optional.of(cast.host().id().toString());
            case ISSUE_DATE -> Optional.of(timeline.issued().toString());
            case PERIOD ->
                Optional.of(
                        timeline.period().startsOn() + "/" + timeline.period().endsOn());
            case THEME, DEADLINE, CONTACT, ATTACHMENT, QUESTION -> Optional.empty();
        };
    }

    /// What the notice quotes first, else the name of its file.
    private static String subjectOf(StoryNotice story) {
        var quoted = QUOTED.matcher(String.join("", story.text()));
        var subject = quoted.find() ? quoted.group(1) : story.fileName().replaceFirst("\\.[^.]*$", "");
        return subject.replaceFirst("^.*?关于(举办|开展|组织开展)?", "").replaceFirst("的(通知|公告|函)$", "");
    }

    /// In the form of the standard, as far as what is written can be brought into it.
    private static String numberFrom(String written, int year) {
        var found = NUMBER.matcher(written.replaceAll("\\s+", ""));
        return found.find() && !found.group(3).isEmpty()
                ? "%s〔%s〕%s号".formatted(found.group(1), found.group(2), found.group(3))
                : "演示〔%d〕1号".formatted(year);
    }

    private static void require(CorrectOutcome outcome, NoticeFact fact) {
        if (outcome instanceof CorrectOutcome.Refused(var fault, var value)) {
            throw new IllegalStateException("The fact %s '%s' could not be settled with '%s': %s"
                    .formatted(fact.kind(), fact.shown(), value, fault));
        }
    }
}
