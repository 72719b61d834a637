package org.xinghe.notice;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which notice.
public record NoticeId(UUID value) implements Identifier {

    public static NoticeId of(String text) {
        return new NoticeId(Identifier.read(text));
    }

    public static NoticeId fresh() {
        return new NoticeId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
