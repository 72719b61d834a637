package org.xinghe.activity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When waiting for approval becomes long.
///
/// @param slowAfter from so many working days on it is marked
/// @param lateAfter from so many on it is marked as late
@ConfigurationProperties("xinghe.approval")
public record ApprovalSettings(
        @DefaultValue("2") int slowAfter, @DefaultValue("5") int lateAfter) {

    public ApprovalSettings {
        if (slowAfter < 1 || lateAfter <= slowAfter) {
            throw new IllegalArgumentException(
                    "xinghe.approval: slow-after must be at least 1 and below late-after, not %d and %d"
                            .formatted(slowAfter, lateAfter));
        }
    }
}
