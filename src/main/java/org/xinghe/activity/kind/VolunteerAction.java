package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Volunteers serve the public: 科技志愿服务。
@Component
class VolunteerAction implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("VOLUNTEER_ACTION");
    }

    @Override
    public int place() {
        return 12;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.GROUPS);
    }
}
