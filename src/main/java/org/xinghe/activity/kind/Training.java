package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// People learn a skill: 培训班、技术指导。
@Component
class Training implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("TRAINING");
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AGENDA);
    }
}
