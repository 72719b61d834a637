package org.xinghe.activity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.shared.NotFound;

interface ActivityRepository extends Repository<Activity, ActivityId> {

    Activity save(Activity activity);

    Optional<Activity> findById(ActivityId id);

    default Activity require(ActivityId id) {
        return findById(id).orElseThrow(() -> new NotFound("activity", id));
    }
}
