package org.xinghe.activity.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.quick.QuickRecords;
import org.xinghe.media.Media;
import org.xinghe.media.Size;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Picture;
import xinghe.templates.Templates;

/// Who decides sees the record that comes with the approval of an activity.
@Component
class WaitingRecordSection implements DeskSection {

    private final QuickRecords records;
    private final Media media;
    private final Templates templates;

    WaitingRecordSection(QuickRecords records, Media media, Templates templates) {
        this.records = records;
        this.media = media;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var words = shell.words();
        return records.waitingFor(activity.card().id())
                .filter(_ -> activity.record() == null)
                .map(record -> templates.activityWaitingRecord(
                        shell,
                        ActivityWords.counted(
                                record.onSite() == null ? record.online() : record.onSite(),
                                record.onSite() == null ? record.onlineMethod() : record.onSiteMethod(),
                                record.onSite() == null ? "activity.counted.online" : "activity.counted.on-site",
                                words),
                        record.text(),
                        media.pictures(record.pictures()).values().stream()
                                .map(each -> new Picture(
                                        each.path(Size.THUMBNAIL), null, each.alt(), null, each.width(), each.height()))
                                .toList()));
    }
}
