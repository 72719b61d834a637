package org.xinghe.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.drafting.CompleteOutcome;
import org.xinghe.notice.drafting.DraftContent;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.NumberRegister;
import org.xinghe.notice.drafting.SeriesId;
import org.xinghe.notice.drafting.SeriesOutcome;
import org.xinghe.notice.drafting.StartDraft;
import org.xinghe.notice.drafting.TakeNumberOutcome;
import org.xinghe.shared.Actor;

/// An own document of the story's issuers: written in the editor, signed by all, numbered from the register, sent out.
@Component
@Profile("demo")
class OwnPaper {

    private static final Pattern NUMBER = Pattern.compile("^([\\p{IsHan}]{1,12})〔(\\d{4})〕(\\d+)号$");
    private static final String USUAL_CODE = "演示";

    private final Notices notices;
    private final Drafts drafts;
    private final NumberRegister register;
    private final Releases releases;
    private final Crew crew;
    private final DemoClock clock;

    OwnPaper(Notices notices, Drafts drafts, NumberRegister register, Releases releases, Crew crew, DemoClock clock) {
        this.notices = notices;
        this.drafts = drafts;
        this.register = register;
        this.releases = releases;
        this.crew = crew;
        this.clock = clock;
    }

    /// Writes a document as the acting officer and completes its draft.
    ///
    /// @param supplements the notice that it supplements, null for a reply
    NoticeId write(
            NoticeKind kind,
            @Nullable NoticeId supplements,
            String title,
            String addressees,
            String body,
            LocalDate signedOn,
            Cast cast) {
        var host = cast.host();
        var start = new StartDraft(kind, host.id(), new StartDraft.Beginning.Blank(), supplements);
        var draft = drafts.start(start);
        var issuers = supplements == null
                ? List.of(host.id())
                : notices.require(supplements).issuers();
        var content = new DraftContent(
                kind,
                issuers,
                null,
                title,
                addressees,
                body,
                List.of(),
                "联系人：%s".formatted(host.coordinator().name()),
                written(signedOn),
                "",
                "",
                host.name() + "办公室",
                "");
        drafts.save(draft, drafts.require(draft).version(), "story", content);
        return switch (drafts.complete(draft)) {
            case CompleteOutcome.Completed(var notice) -> notice;
            case CompleteOutcome.Refused(var findings) ->
                throw new IllegalStateException("A paper of the story has faults: " + findings);
        };
    }

    /// Signs, numbers and releases a document on the afternoon of a day.
    void sendOut(NoticeId paper, LocalDate day, Cast cast) {
        var officer = cast.host().coordinator();
        var issuers = notices.require(paper).issuers();
        cast.issuers().stream()
                .filter(issuer -> issuers.contains(issuer.id()))
                .forEach(issuer -> act(day, 14, 40, issuer.leader(), () -> releases.countersign(paper, issuer.id())));
        act(day, 15, 30, officer, () -> number(paper, cast));
        act(day, 16, 0, officer, () -> release(paper));
    }

    static String issuersOf(Cast cast) {
        return cast.issuers().stream().map(DemoUnit::name).collect(Collectors.joining("　"));
    }

    static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private void act(LocalDate day, int hour, int minute, Actor who, Runnable deed) {
        clock.standAt(Timeline.at(day, hour, minute));
        crew.together(() -> who.run(deed));
    }

    private void number(NoticeId paper, Cast cast) {
        var series = seriesOf(cast);
        if (!(register.take(paper, series) instanceof TakeNumberOutcome.Taken)) {
            throw new IllegalStateException("A paper of the story got no number: " + register.take(paper, series));
        }
    }

    /// The series of the number under which the host's first notice went out; it goes on after that one.
    private SeriesId seriesOf(Cast cast) {
        var first = notices.worklist().stream()
                .map(notice -> NUMBER.matcher(String.valueOf(notice.number())))
                .filter(number -> number.matches())
                .findFirst();
        var code = first.map(number -> number.group(1)).orElse(USUAL_CODE);
        if (!(register.open(cast.host().id(), code) instanceof SeriesOutcome.Kept(var series))) {
            throw new IllegalStateException("The series %s of the story was refused".formatted(code));
        }
        first.ifPresent(number ->
                register.beginAt(series, Integer.parseInt(number.group(2)), Integer.parseInt(number.group(3)) + 1));
        return series;
    }

    private void release(NoticeId paper) {
        if (releases.release(paper) instanceof ReleaseOutcome.Refused(var objections)) {
            throw new IllegalStateException("A paper of the story does not go out: " + objections);
        }
    }
}
