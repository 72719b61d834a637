package org.xinghe.notice;

import java.util.List;

/// What another module wants settled before a notice goes out.
public interface ReleaseCondition {

    /// Empty when nothing stands against the release.
    List<ReleaseObjection> objectionsTo(NoticeId notice);
}
