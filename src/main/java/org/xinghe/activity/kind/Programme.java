package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// A larger undertaking with activities below it: 专项、工程、行动。
@Component
class Programme implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("PROGRAMME");
    }

    @Override
    public int place() {
        return 13;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.PROGRAMME);
    }
}
