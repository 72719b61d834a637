package org.xinghe.activity.kind;

import org.springframework.stereotype.Component;

/// A base, laboratory or museum opens its doors: 开放日。
@Component
class OpenDay implements ActivityKind {

    @Override
    public KindCode code() {
        return new KindCode("OPEN_DAY");
    }

    @Override
    public int place() {
        return 9;
    }
}
