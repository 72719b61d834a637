package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// People show what they can, and are judged: 竞赛、比赛。
@Component
class Competition implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("COMPETITION");
    }

    @Override
    public int place() {
        return 11;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AGENDA);
    }
}
