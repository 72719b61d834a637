package org.xinghe.activity.route;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;

/// The wish for a stop; the parts mean what they mean in [Stop].
public record PlanStop(
        String name,
        RegionCode region,
        String address,
        LocalDateTime arrivesAt,
        LocalDateTime leavesAt,
        String guideName,
        String guidePhone,
        String sight,
        @Nullable Integer capacity,
        @Nullable Travel travel) {

    Stop as(StopId id, int version) {
        return new Stop(
                id,
                0,
                version,
                name.strip(),
                region,
                address.strip(),
                arrivesAt,
                leavesAt,
                guideName.strip(),
                guidePhone.strip(),
                sight.strip(),
                capacity,
                travel);
    }
}
