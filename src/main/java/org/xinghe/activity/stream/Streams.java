package org.xinghe.activity.stream;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.FrameHosts;

/// What of activities is watched on a screen.
@Service
@Transactional
public class Streams {

    private final ActivityParts parts;
    private final StreamSettings settings;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Streams(ActivityParts parts, StreamSettings settings, JdbcClient jdbc, History history, Clock clock) {
        this.parts = parts;
        this.settings = settings;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    @Bean
    static FrameHosts streamHosts(StreamSettings settings) {
        return new FrameHosts(settings.hosts());
    }

    /// The hosts whose players may stand in our pages.
    public List<String> hosts() {
        return settings.hosts();
    }

    /// Sets the addresses; a replay that is new is up from today.
    ///
    /// @param version the version that was edited; when somebody saved meanwhile, [EditConflict]
    /// @return what is wrong; empty when they are set
    public List<SetStream.Fault> set(ActivityId id, int version, SetStream wish) {
        parts.requireWorked(id, Part.STREAM);
        var faults = wish.faults(settings.hosts());
        if (!faults.isEmpty()) {
            return faults;
        }
        var before = of(id);
        if (before.version() != version || write(id, version, wish, replayOn(before, wish)) == 0) {
            throw new EditConflict("stream", id, version, before.version());
        }
        history.note("activity", id, "set-stream", Map.of("link", wish.link(), "replay", wish.replay()));
        return List.of();
    }

    @Transactional(readOnly = true)
    public Stream of(ActivityId id) {
        return jdbc.sql("select * from activity.stream where activity = :id")
                .param("id", id.value())
                .query((row, _) -> new Stream(
                        row.getInt("version"),
                        row.getString("link"),
                        row.getString("embed"),
                        row.getString("replay"),
                        row.getObject("replay_on", LocalDate.class)))
                .optional()
                .orElse(Stream.NONE);
    }

    private @Nullable LocalDate replayOn(Stream before, SetStream wish) {
        return wish.replay().isEmpty()
                ? null
                : wish.replay().equals(before.replay()) ? before.replayOn() : CampaignTime.dayOf(clock.instant());
    }

    private int write(ActivityId id, int version, SetStream wish, @Nullable LocalDate replayOn) {
        return jdbc.sql("""
                insert into activity.stream (activity, version, link, embed, replay, replay_on)
                values (:id, 1, nullif(:link, ''), nullif(:embed, ''), nullif(:replay, ''), :replay_on)
                on conflict (activity) do update
                   set version = stream.version + 1, link = excluded.link, embed = excluded.embed,
                       replay = excluded.replay, replay_on = excluded.replay_on
                 where stream.version = :version
                """)
                .param("id", id.value())
                .param("version", version)
                .param("link", wish.link())
                .param("embed", wish.embed())
                .param("replay", wish.replay())
                .param("replay_on", replayOn, Types.DATE)
                .update();
    }
}
