package org.xinghe.activity.kind;

import org.springframework.stereotype.Component;

/// Whatever has no kind of its own.
@Component
class Other implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("OTHER");
    }

    @Override
    public int place() {
        return 14;
    }
}
