package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Speakers go to schools that asked for them: 报告进校园。
@Component
class SchoolTalk implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("SCHOOL_TALK");
    }

    @Override
    public int place() {
        return 7;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.SCHOOLS);
    }
}
