package org.xinghe.activity;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;
import org.xinghe.history.History;
import org.xinghe.shared.NotFound;

/// What an activity belongs to: a programme of the same campaign, or none. A programme belongs to none, so that there
/// is never a circle.
@Service
@Transactional
public class Belonging {

    private final ActivityKeeping keeping;
    private final ActivityRepository repository;
    private final ActivityPolicy policy;
    private final Kinds kinds;
    private final History history;

    Belonging(
            ActivityKeeping keeping,
            ActivityRepository repository,
            ActivityPolicy policy,
            Kinds kinds,
            History history) {
        this.keeping = keeping;
        this.repository = repository;
        this.policy = policy;
        this.kinds = kinds;
        this.history = history;
    }

    /// Puts an activity below a programme that is public or of the acting person's units, or takes it out.
    public void belongTo(ActivityId id, @Nullable ActivityId programme) {
        var activity = keeping.own(id);
        if (Objects.equals(activity.programme(), programme)) {
            return;
        }
        var title = programme == null
                ? ""
                : requireFitting(activity, programme).plan().title();
        activity.belongTo(programme);
        repository.save(activity);
        history.note("activity", id, programme == null ? "leave-programme" : "belong", Map.of("programme", title));
    }

    private Activity requireFitting(Activity activity, ActivityId programme) {
        var larger = repository.require(programme);
        if (!has(larger)
                || has(activity)
                || !larger.plan().campaign().equals(activity.plan().campaign())
                || !(larger.state().isPublic() || policy.mayWorkFor(larger.unit()))) {
            throw new NotFound("programme for activity " + activity.id(), programme);
        }
        return larger;
    }

    private boolean has(Activity activity) {
        return kinds.has(activity.plan().kind(), Part.PROGRAMME);
    }
}
