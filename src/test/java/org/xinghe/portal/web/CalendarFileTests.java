package org.xinghe.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.FeedEntry;
import org.xinghe.activity.PlannedSession;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Site;

/// What calendar programs read.
class CalendarFileTests {

    private static final Site SITE = new Site("星河", "https://star.example.org", null, null, null, null, null);
    private static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final ActivityId ACTIVITY = ActivityId.of("01890000-0000-7000-8000-000000000001");

    @Test
    void aSessionIsReadBackAtTheSameTimeInTheSameZone() throws Exception {
        var event = onlyEvent(written(entry("量子科普报告，问答；与互动", false, 3)));

        assertThat(moment(event, Property.DTSTART)).isEqualTo(Instant.parse("2022-05-30T01:00:00Z"));
        assertThat(moment(event, Property.DTEND)).isEqualTo(Instant.parse("2022-05-30T03:30:00Z"));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("量子科普报告，问答；与互动");
        assertThat(value(event, Property.LOCATION)).isEqualTo("科技馆报告厅，太原市滨河路18号");
        assertThat(value(event, Property.URL)).isEqualTo("https://star.example.org/activities/2022-05-30-1");
        assertThat(value(event, Property.UID)).isEqualTo(ACTIVITY + "-1@xinghe");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(new String(written(entry("a", false, 0)), StandardCharsets.UTF_8))
                .contains("DTSTART;TZID=Asia/Shanghai:20220530T090000", "BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai");
    }

    @Test
    void itsIdentityOutlivesChangesAndWhatIsCalledOffSaysSo() throws Exception {
        var before = onlyEvent(written(entry("原来的题目", false, 1)));
        var after = onlyEvent(written(entry("新的题目", true, 2)));

        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws Exception {
        var title = "星🌌河🌌🌌".repeat(25);
        var file = written(entry(title, false, 0));

        for (var line : new String(file, StandardCharsets.UTF_8).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
        assertThat(value(onlyEvent(file), Property.SUMMARY)).isEqualTo(title);
    }

    @Test
    void aTextCannotSmuggleLinesIn() throws Exception {
        var calendar = parsed(written(entry("题目\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged", false, 0)));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(1);
    }

    private static FeedEntry entry(String title, boolean calledOff, int version) {
        var session = new PlannedSession(
                MORNING, MORNING.plusMinutes(150), "科技馆报告厅", RegionCode.of("140100"), "滨河路18号", null, null);
        return new FeedEntry(
                ACTIVITY,
                version,
                "2022-05-30-1",
                title,
                "一场报告",
                CampaignTime.instantOf(MORNING.minusDays(9)),
                calledOff,
                1,
                session);
    }

    private static byte[] written(FeedEntry entry) {
        return CalendarFiles.write("星河", List.of(entry), code -> "太原市", SITE);
    }

    private static VEvent onlyEvent(byte[] file) throws IOException, ParserException {
        return (VEvent) parsed(file).getComponents("VEVENT").getFirst();
    }

    private static Calendar parsed(byte[] file) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(file));
    }

    private static Instant moment(VEvent event, String property) {
        return event.<DateProperty<ZonedDateTime>>getProperty(property)
                .orElseThrow()
                .getDate()
                .toInstant();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("");
    }
}
