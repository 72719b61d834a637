package org.xinghe.activity.planning.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.Clash;
import org.xinghe.activity.planning.Clashes;
import org.xinghe.web.Words;

/// Puts together what pages say of clashes.
@Component
class ClashPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clashes clashes;

    ClashPages(Clashes clashes) {
        this.clashes = clashes;
    }

    ClashesPage page(ActivityDetails activity, Words words) {
        List<ClashesPage.Row> rows =
                clashes.of(activity).stream().map(each -> row(each, words)).toList();
        return new ClashesPage(
                "/desk/activities/" + activity.card().id(), activity.card().title(), rows);
    }

    private static ClashesPage.Row row(Clash clash, Words words) {
        var itself = clash.other() == null;
        var sameDay = clash.from().toLocalDate().equals(clash.until().toLocalDate());
        return new ClashesPage.Row(
                words.say(clash.key(), clash.what()),
                words.moment(clash.from()) + "–"
                        + (sameDay ? clash.until().format(MINUTE) : words.moment(clash.until())),
                itself ? words.say("planning.clash.own") : clash.title(),
                itself ? null : clash.path());
    }
}
