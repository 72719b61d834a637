package org.xinghe.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.springframework.http.MediaType;

/// A calendar as it goes out (RFC 5545).
public final class CalendarText {

    public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final int LONGEST_LINE = 75;

    private CalendarText() {}

    /// Lines end before 75 octets (RFC 5545, 3.1). The library folds after so many characters, of which Chinese takes
    /// three octets each, and may cut a character in two: its folds are taken out again.
    public static byte[] of(Calendar calendar) {
        var written = new ByteArrayOutputStream();
        for (var line : text(calendar).replace("\r\n ", "").split("\r\n")) {
            var octets = 0;
            for (var each : line.codePoints().toArray()) {
                var bytes = Character.toString(each).getBytes(StandardCharsets.UTF_8);
                if (octets + bytes.length > LONGEST_LINE) {
                    written.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
                    octets = 1;
                }
                written.writeBytes(bytes);
                octets += bytes.length;
            }
            written.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        return written.toByteArray();
    }

    private static String text(Calendar calendar) {
        var writer = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, writer);
        } catch (IOException fault) {
            throw new UncheckedIOException("A calendar in memory could not be written", fault);
        }
        return writer.toString();
    }
}
