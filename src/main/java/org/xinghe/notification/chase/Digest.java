package org.xinghe.notification.chase;

import java.util.List;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;

/// The message of a day to one post: all that its unit owes, or, to a leader, what went up.
///
/// @param role why this post hears
/// @param lines by group, soonest first
public record Digest(UnitId unit, PostKind post, DigestRole role, List<DigestLine> lines) {

    public Digest {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing is said to %s of %s when nothing is owed".formatted(post, unit));
        }
    }
}
