package org.xinghe.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.NotFound;

/// Sessions that a part of an activity keeps in step with what two sides agreed on, such as a talk that a school
/// confirmed. The right to it is the agreement's, not a post's.
@Service
@Transactional
public class AgreedSessions {

    private final ActivityRepository repository;
    private final PlanRules rules;

    AgreedSessions(ActivityRepository repository, PlanRules rules) {
        this.repository = repository;
        this.rules = rules;
    }

    /// Adds a session to an activity that is out; empty when it is called off or on record.
    public Optional<SessionId> add(ActivityId id, PlannedSession agreed) {
        var activity = require(id);
        if (activity.state() != ActivityState.PUBLISHED) {
            return Optional.empty();
        }
        var standing = activity.sessions().stream().map(PlannedSession::id).collect(Collectors.toSet());
        var wanted = new ArrayList<>(activity.sessions());
        wanted.add(agreed);
        activity.replan(activity.plan().mode(), wanted, List.of());
        repository.save(activity);
        return activity.sessions().stream()
                .map(PlannedSession::requireId)
                .filter(each -> !standing.contains(each))
                .findFirst();
    }

    /// Takes a session out again; it stays when people count on it, or when the activity is on record.
    public boolean drop(ActivityId id, SessionId session) {
        var activity = require(id);
        var sessions = activity.sessions().stream()
                .filter(each -> !each.requireId().equals(session))
                .toList();
        if (activity.state() != ActivityState.PUBLISHED
                || !rules.objections(activity, sessions).isEmpty()) {
            return false;
        }
        activity.replan(activity.plan().mode(), sessions, List.of());
        repository.save(activity);
        return true;
    }

    private Activity require(ActivityId id) {
        return repository.findById(id).orElseThrow(() -> new NotFound("activity", id));
    }
}
