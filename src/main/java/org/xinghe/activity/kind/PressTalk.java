package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Experts meet the media, and each question is kept with its answer: 专家与媒体面对面。
@Component
class PressTalk implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("PRESS_TALK");
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AGENDA, Part.QUESTIONS, Part.PRESS);
    }
}
