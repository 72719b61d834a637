package org.xinghe.activity.kind;

import java.util.Set;
import org.springframework.stereotype.Component;

/// Seen on a screen by whoever likes: 线上开幕式、直播。
@Component
class OnlineEvent implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("ONLINE_EVENT");
    }

    @Override
    public int place() {
        return 8;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.AGENDA, Part.STREAM, Part.QUESTIONS);
    }
}
