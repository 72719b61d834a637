package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Lectures under one title, held one after the other: 大讲堂、系列讲座。
@Component
class LectureSeries implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("LECTURE_SERIES");
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AGENDA, Part.QUESTIONS);
    }
}
