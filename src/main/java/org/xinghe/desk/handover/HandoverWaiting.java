package org.xinghe.desk.handover;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// Offers the hand-over of a post to whoever is new in it, until they have seen enough of it.
@Component
class HandoverWaiting implements WaitingSource {

    private static final int ORDER = 5;

    private final HandoverAccess access;
    private final Units units;

    HandoverWaiting(HandoverAccess access, Units units) {
        this.access = access;
        this.units = units;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        if (actor.signedIn().isEmpty()) {
            return List.of();
        }
        var fresh = access.fresh();
        var known = units.all(fresh.stream().map(PostHolder::unit).collect(Collectors.toSet()));
        return fresh.stream()
                .filter(post -> known.containsKey(post.unit()))
                .map(post -> waiting(post, known.get(post.unit())))
                .toList();
    }

    private static Waiting waiting(PostHolder post, @org.jspecify.annotations.Nullable UnitSummary unit) {
        return new Waiting(
                "desk.handover.waiting." + post.kind(),
                unit == null ? "" : unit.name(),
                "/desk/posts/%s/handover".formatted(post.id()),
                null,
                Tone.BUSY,
                ORDER);
    }
}
