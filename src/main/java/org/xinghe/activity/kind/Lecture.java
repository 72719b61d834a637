package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// One speaker or a few, one audience: 讲座、报告会。
@Component
class Lecture implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("LECTURE");
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.QUESTIONS);
    }
}
