package org.xinghe.notice;

import java.util.List;

/// What another module wants an officer to know before a notice goes out. Unlike a [ReleaseCondition] it stops nothing.
public interface ReleaseHint {

    /// What to say, each with where more of it stands; empty for nothing.
    List<ReleaseObjection> hintsFor(NoticeId notice);
}
