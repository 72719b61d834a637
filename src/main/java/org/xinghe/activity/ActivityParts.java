package org.xinghe.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;
import org.xinghe.shared.NotFound;

/// Activities as the parts of them ask: whoever may not see one, or asks for a part that its kind does not have, finds
/// nothing.
@Service
@Transactional(readOnly = true)
public class ActivityParts {

    private final ActivityQueries queries;
    private final ActivityPolicy policy;
    private final Kinds kinds;

    ActivityParts(ActivityQueries queries, ActivityPolicy policy, Kinds kinds) {
        this.queries = queries;
        this.policy = policy;
        this.kinds = kinds;
    }

    /// One whose part the acting person may see at the desk.
    public ActivityDetails requireSeen(ActivityId id, Part part) {
        return queries.find(id)
                .filter(each -> policy.maySee(each.card().unit(), each.card().campaign()))
                .filter(each -> has(each, part))
                .orElseThrow(() -> new NotFound("activity with " + part, id));
    }

    /// One whose part the acting person may change.
    public ActivityDetails requireWorked(ActivityId id, Part part) {
        return queries.find(id)
                .filter(this::mayWorkOn)
                .filter(each -> has(each, part))
                .orElseThrow(() -> new NotFound("activity with " + part, id));
    }

    /// One that is public and not called off, as anybody finds it.
    public ActivityDetails requirePublic(String slug, Part part) {
        return queries.find(slug)
                .filter(each -> each.card().state().isPublic())
                .filter(each -> has(each, part))
                .orElseThrow(() -> new NotFound("public activity with " + part, slug));
    }

    /// One as the system itself reads it, for acts whose right does not come from a post, such as a secret link.
    public ActivityDetails require(ActivityId id) {
        return queries.find(id).orElseThrow(() -> new NotFound("activity", id));
    }

    public boolean mayWorkOn(ActivityDetails activity) {
        return policy.mayWorkFor(activity.card().unit());
    }

    public boolean has(ActivityDetails activity, Part part) {
        return kinds.has(activity.card().kind(), part);
    }
}
