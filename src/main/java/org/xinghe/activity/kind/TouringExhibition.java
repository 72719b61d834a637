package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Sets of exhibits shown in one place after the other: 巡展。
@Component
class TouringExhibition implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("TOURING_EXHIBITION");
    }

    @Override
    public int place() {
        return 6;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.TOUR);
    }
}
