package org.xinghe.portal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlannedSession;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.CampaignTime;
import tools.jackson.databind.json.JsonMapper;

/// An activity as search engines read it: schema.org's Event, with an event of its own for each session when there are
/// several.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type"})
record EventData(
        @JsonProperty("@context") @Nullable String context,
        @JsonProperty("@type") String type,
        String name,
        @Nullable String description,
        @Nullable String url,
        @Nullable String image,
        @Nullable String startDate,
        @Nullable String endDate,
        String eventStatus,
        String eventAttendanceMode,
        @Nullable Location location,
        @Nullable Organizer organizer,
        List<EventData> subEvent) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /// A place, or an address on the net.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(
            @JsonProperty("@type") String type,
            @Nullable String name,
            @Nullable String address,
            @Nullable String url) {}

    /// Who holds it.
    record Organizer(@JsonProperty("@type") String type, String name) {}

    /// @param names of regions
    static EventData of(
            ActivityDetails activity,
            String unit,
            Function<RegionCode, String> names,
            String address,
            @Nullable String picture) {
        var sessions = activity.sessions();
        var card = activity.card();
        return new EventData(
                "https://schema.org",
                "Event",
                card.title(),
                card.summary(),
                address,
                picture,
                sessions.isEmpty() ? null : moment(sessions.getFirst().startsAt()),
                card.lastAt() == null ? null : moment(card.lastAt()),
                status(card.state()),
                attendance(card.mode()),
                sessions.isEmpty() ? null : location(sessions.getFirst(), card.mode(), names),
                new Organizer("Organization", unit),
                sessions.size() < 2
                        ? List.of()
                        : sessions.stream()
                                .map(session -> ofSession(activity, session, names))
                                .toList());
    }

    /// Safe inside a script element: nothing in it can end the element.
    String json() {
        return MAPPER.writeValueAsString(this)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static EventData ofSession(
            ActivityDetails activity, PlannedSession session, Function<RegionCode, String> names) {
        var card = activity.card();
        return new EventData(
                null,
                "Event",
                card.title(),
                null,
                null,
                null,
                moment(session.startsAt()),
                moment(session.endsAt()),
                status(card.state()),
                attendance(card.mode()),
                location(session, card.mode(), names),
                null,
                List.of());
    }

    private static Location location(PlannedSession session, Mode mode, Function<RegionCode, String> names) {
        if (mode == Mode.ONLINE && session.link() != null) {
            return new Location("VirtualLocation", null, null, session.link());
        }
        return new Location("Place", session.place(), names.apply(session.region()) + session.address(), null);
    }

    private static String status(ActivityState state) {
        return switch (state) {
            case CANCELLED -> "https://schema.org/EventCancelled";
            case DRAFT, SUBMITTED, RETURNED, PUBLISHED, RECORDED -> "https://schema.org/EventScheduled";
        };
    }

    private static String attendance(Mode mode) {
        return switch (mode) {
            case OFFLINE -> "https://schema.org/OfflineEventAttendanceMode";
            case ONLINE -> "https://schema.org/OnlineEventAttendanceMode";
            case MIXED -> "https://schema.org/MixedEventAttendanceMode";
        };
    }

    private static String moment(LocalDateTime local) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local.atZone(CampaignTime.ZONE));
    }
}
