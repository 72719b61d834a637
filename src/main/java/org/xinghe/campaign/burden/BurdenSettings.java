package org.xinghe.campaign.burden;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// By what a request is measured. The figures of a rule stand here with the rule they come from, so that another office
/// may set its own.
///
/// @param activityMinutes what a unit usually needs to put an activity into its plan
/// @param recordMinutes to put on record what was held
/// @param reportMinutes to go through a report that is already drafted
/// @param otherMinutes to say in a sentence what was done
/// @param leadDays fewer working days than that before a day are a warning
/// @param workStarts from when on the units are at work
/// @param workEnds until when
/// @param documentCharacters a document should not be longer
/// @param specialCharacters one about special work (专项工作) should not be
/// @param documentSource where the two come from
@ConfigurationProperties("xinghe.burden")
public record BurdenSettings(
        @DefaultValue("30") int activityMinutes,
        @DefaultValue("20") int recordMinutes,
        @DefaultValue("120") int reportMinutes,
        @DefaultValue("10") int otherMinutes,
        @DefaultValue("5") int leadDays,
        @DefaultValue("08:30") LocalTime workStarts,
        @DefaultValue("17:30") LocalTime workEnds,
        @DefaultValue("5000") int documentCharacters,
        @DefaultValue("4000") int specialCharacters,
        @DefaultValue("中共中央办公厅、国务院办公厅《整治形式主义为基层减负若干规定》") String documentSource) {

    public BurdenSettings {
        if (activityMinutes < 0 || recordMinutes < 0 || reportMinutes < 0 || otherMinutes < 0) {
            throw new IllegalArgumentException("xinghe.burden: minutes cannot be below 0: %d, %d, %d, %d"
                    .formatted(activityMinutes, recordMinutes, reportMinutes, otherMinutes));
        }
        if (!workStarts.isBefore(workEnds)) {
            throw new IllegalArgumentException("xinghe.burden.work-starts must be before work-ends, not %s and %s"
                    .formatted(workStarts, workEnds));
        }
    }
}
