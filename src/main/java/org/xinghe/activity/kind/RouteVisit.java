package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Groups travel from stop to stop: 重走、考察、研学路线。
@Component
class RouteVisit implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("ROUTE_VISIT");
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.STOPS, Part.GROUPS);
    }
}
