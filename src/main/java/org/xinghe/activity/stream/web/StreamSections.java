package org.xinghe.activity.stream.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.stream.Stream;
import org.xinghe.activity.stream.StreamTime;
import org.xinghe.activity.stream.StreamTime.Before;
import org.xinghe.activity.stream.StreamTime.Over;
import org.xinghe.activity.stream.StreamTime.Running;
import org.xinghe.activity.stream.Streams;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// Where a stream shows on the pages of its activity: first of all for visitors.
@Configuration(proxyBeanMethods = false)
class StreamSections {

    private static final int DESK_PLACE = 6;

    @Bean
    static DeskSection streamAtDesk(ActivityParts parts, Streams streams, Templates templates) {
        return new DeskSection() {
            @Override
            public int place() {
                return DESK_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                if (!parts.has(activity, Part.STREAM)) {
                    return Optional.empty();
                }
                var stream = streams.of(activity.card().id());
                return Optional.of(templates.activityStreamPanel(
                        shell,
                        "/desk/activities/" + activity.card().id() + "/stream",
                        shell.say(stream.link() == null ? "stream.panel.none" : "stream.panel.set"),
                        shell.say(stream.replay() == null ? "stream.panel.no-replay" : "stream.panel.replay")));
            }
        };
    }

    @Bean
    static PublicSection streamInPublic(ActivityParts parts, Streams streams, Templates templates, Clock clock) {
        return new PublicSection() {
            @Override
            public int place() {
                return 1;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                if (!parts.has(activity, Part.STREAM)
                        || !activity.card().state().isPublic()) {
                    return Optional.empty();
                }
                var now = CampaignTime.localOf(clock.instant());
                return StreamTime.of(activity.sessions(), now)
                        .map(time -> templates.activityStreamSection(
                                shell, shown(time, streams.of(activity.card().id()), now, shell.words())));
            }
        };
    }

    private static PublicStream shown(StreamTime time, Stream stream, LocalDateTime now, Words words) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var starts = time instanceof Before(var startsAt) ? startsAt : null;
        var over = time instanceof Over;
        var replayOn = stream.replayOn();
        return new PublicStream(
                time instanceof Running,
                switch (time) {
                    case Before(var startsAt) -> words.say("stream.begins", words.moment(startsAt));
                    case Running _ -> words.say("stream.running");
                    case Over _ -> words.say(stream.replay() == null ? "stream.over.no-replay" : "stream.over");
                },
                starts == null ? null : left(Duration.between(minute, starts), words),
                starts == null ? null : CampaignTime.instantOf(starts).toString(),
                CampaignTime.instantOf(minute).toString(),
                over ? null : stream.link(),
                over ? null : stream.embed(),
                stream.replay(),
                replayOn == null ? null : words.say("stream.replay.on", words.day(replayOn)));
    }

    private static String left(Duration until, Words words) {
        return until.toDays() > 0
                ? words.say("stream.left.days", until.toDays(), until.toHoursPart())
                : words.say("stream.left.hours", until.toHours(), until.toMinutesPart());
    }
}
