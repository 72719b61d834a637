package org.xinghe.desk.deadlines;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.CalendarText;
import org.xinghe.web.Site;
import org.xinghe.web.Words;

/// Writes deadlines as whole days, which take up nobody's time. What has no day is not in it.
final class DeadlineFile {

    private DeadlineFile() {}

    static byte[] write(List<Deadline> deadlines, Instant now, Words words, Site site) {
        var events = deadlines.stream()
                .filter(each -> each.day() != null)
                .map(each -> event(each, Objects.requireNonNull(each.day()), now, words, site))
                .toList();
        return CalendarText.of(new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Xinghe//Xinghe 1//ZH"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        ImmutableMethod.PUBLISH,
                        new XProperty("X-WR-CALNAME", words.say("desk.deadlines")),
                        new XProperty("X-WR-TIMEZONE", CampaignTime.ZONE.getId()))),
                new ComponentList<>(events)));
    }

    private static VEvent event(Deadline deadline, LocalDate day, Instant now, Words words, Site site) {
        var page = site.address() + deadline.href();
        var mark = deadline.done() ? "✓ " : "";
        return new VEvent(new PropertyList(List.of(
                new Uid(deadline.id() + "@xinghe"),
                new DtStamp(now),
                new DtStart<>(new ParameterList(List.of(Value.DATE)), day),
                new Summary(mark + words.say("desk.deadline.kind", deadline.kind()) + "：" + deadline.title()),
                new Description("%s\n%s\n%s"
                        .formatted(deadline.unit(), deadline.state(), page)
                        .strip()),
                new Url(URI.create(page)),
                ImmutableTransp.TRANSPARENT)));
    }
}
