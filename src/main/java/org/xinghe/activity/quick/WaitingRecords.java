package org.xinghe.activity.quick;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityPublished;

/// Makes the record of an activity that was sent in one step as soon as somebody has published it.
@Component
class WaitingRecords {

    private final QuickRecords records;

    WaitingRecords(QuickRecords records) {
        this.records = records;
    }

    @ApplicationModuleListener
    void on(ActivityPublished event) {
        records.published(event.activity());
    }
}
