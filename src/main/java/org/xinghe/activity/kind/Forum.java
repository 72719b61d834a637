package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Several speakers talk with one another and the audience: 论坛、座谈会。
@Component
class Forum implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("FORUM");
    }

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AGENDA, Part.QUESTIONS);
    }
}
