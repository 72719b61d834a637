package org.xinghe.portal.web;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.xinghe.activity.FeedEntry;
import org.xinghe.activity.PlannedSession;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.CalendarText;
import org.xinghe.web.Site;

/// Writes sessions as iCalendar (RFC 5545): the zone with them, an identity that survives changes, and what was called
/// off marked so, because it stands in readers' calendars already.
final class CalendarFiles {

    private CalendarFiles() {}

    /// @param names of regions
    static byte[] write(String name, List<FeedEntry> entries, Function<RegionCode, String> names, Site site) {
        var components = new ArrayList<CalendarComponent>();
        components.add(zone());
        entries.forEach(entry -> components.add(event(entry, names, site)));
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Xinghe//Xinghe 1//ZH"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        ImmutableMethod.PUBLISH,
                        new XProperty("X-WR-CALNAME", name),
                        new XProperty("X-WR-TIMEZONE", CampaignTime.ZONE.getId()))),
                new ComponentList<>(components));
        return CalendarText.of(calendar);
    }

    private static VEvent event(FeedEntry entry, Function<RegionCode, String> names, Site site) {
        var session = entry.session();
        var page = site.address() + "/activities/" + entry.slug();
        var properties = new ArrayList<Property>(List.of(
                new Uid("%s-%d@xinghe".formatted(entry.activity(), entry.position())),
                new DtStamp(entry.publishedAt()),
                new Sequence(entry.version()),
                new DtStart<>(session.startsAt().atZone(CampaignTime.ZONE)),
                new DtEnd<>(session.endsAt().atZone(CampaignTime.ZONE)),
                new Summary(entry.title()),
                new Description((entry.summary() + "\n" + page).strip()),
                new Url(URI.create(page)),
                entry.calledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED));
        var location = locationOf(session, names);
        if (!location.isBlank()) {
            properties.add(new Location(location));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static String locationOf(PlannedSession session, Function<RegionCode, String> names) {
        var address = names.apply(session.region()) + session.address();
        return session.place().isBlank() ? address : session.place() + (address.isBlank() ? "" : "，" + address);
    }

    /// The zone has had one offset since 1991; older sessions are not held here.
    private static VTimeZone zone() {
        var offset = ZoneOffset.ofHours(8);
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1991, 9, 15, 1, 0)),
                new TzOffsetFrom(ZoneOffset.ofHours(9)),
                new TzOffsetTo(offset),
                new TzName("CST"))));
        return new VTimeZone(
                new PropertyList(List.of(new net.fortuna.ical4j.model.property.TzId(CampaignTime.ZONE.getId()))),
                new ComponentList<>(List.of(standard)));
    }
}
