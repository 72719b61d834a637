package org.xinghe.attendance.registration.web;

import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.xinghe.activity.SessionStanding;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.attendance.registration.RegistrationView;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.CalendarText;

/// The session of a registration as iCalendar: taken in again it replaces what stood there, and what was given back or
/// called off says so. The registrant's code is not in it, since calendars are shared.
final class SessionCalendar {

    private SessionCalendar() {}

    static byte[] of(RegistrationView which, SessionStanding standing, String site) {
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Xinghe//Xinghe 1//ZH"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        ImmutableMethod.PUBLISH)),
                new ComponentList<>(List.of(zone(), event(which, standing, site))));
        return CalendarText.of(calendar);
    }

    private static VEvent event(RegistrationView which, SessionStanding standing, String site) {
        var session = standing.session();
        var properties = new ArrayList<Property>(List.of(
                new Uid("registration-%s@xinghe".formatted(which.id())),
                new DtStamp(which.settledAt()),
                new Sequence(standing.version() + which.changes()),
                new DtStart<>(session.startsAt().atZone(CampaignTime.ZONE)),
                new DtEnd<>(session.endsAt().atZone(CampaignTime.ZONE)),
                new Summary(standing.title()),
                new Url(URI.create(site + "/activities/" + standing.slug())),
                status(which, standing)));
        var link = session.link();
        var place =
                session.place().isBlank() && link != null ? link : (session.place() + " " + session.address()).strip();
        if (!place.isBlank()) {
            properties.add(new Location(place));
        }
        return new VEvent(new PropertyList(properties));
    }

    private static Property status(RegistrationView which, SessionStanding standing) {
        if (!standing.isPublic() || !which.state().isOpen()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return which.state() == RegistrationState.CONFIRMED
                ? ImmutableStatus.VEVENT_CONFIRMED
                : ImmutableStatus.VEVENT_TENTATIVE;
    }

    /// The zone has had one offset since 1991; older sessions are not held here.
    private static VTimeZone zone() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1991, 9, 15, 1, 0)),
                new TzOffsetFrom(ZoneOffset.ofHours(9)),
                new TzOffsetTo(ZoneOffset.ofHours(8)),
                new TzName("CST"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(CampaignTime.ZONE.getId()))), new ComponentList<>(List.of(standard)));
    }
}
