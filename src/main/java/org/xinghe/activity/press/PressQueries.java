package org.xinghe.activity.press;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.press.PressBoard.Guest;
import org.xinghe.activity.press.PressBoard.Interview;
import org.xinghe.activity.press.PressBoard.Item;

/// Reads what is planned with media.
@Component
class PressQueries {

    private record Contact(String name, String phone) {}

    private final JdbcClient jdbc;

    PressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PressBoard board(ActivityId activity) {
        var contact = jdbc.sql("select name, phone from activity.press_contact where activity = :activity")
                .param("activity", activity.value())
                .query((row, _) -> new Contact(row.getString("name"), row.getString("phone")))
                .optional()
                .orElse(new Contact("", ""));
        return new PressBoard(contact.name(), contact.phone(), guests(activity), interviews(activity), items(activity));
    }

    /// The latest day first, the publications of one story together.
    List<Item> items(ActivityId activity) {
        return jdbc.sql("""
                select press_item.*, min(day) over (partition by story) as first_day
                  from activity.press_item
                 where activity = :activity
                 order by first_day desc, story, day, medium
                """)
                .param("activity", activity.value())
                .query((row, _) -> new Item(
                        new PressItemId(row.getObject("id", UUID.class)),
                        row.getInt("story"),
                        row.getString("title"),
                        row.getString("link"),
                        row.getString("medium"),
                        MediumLevel.valueOf(row.getString("level")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    private List<Guest> guests(ActivityId activity) {
        return jdbc.sql("select * from activity.press_guest where activity = :activity order by medium, name, id")
                .param("activity", activity.value())
                .query((row, _) -> new Guest(
                        new PressGuestId(row.getObject("id", UUID.class)),
                        row.getString("medium"),
                        MediumLevel.valueOf(row.getString("level")),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getBoolean("accredited")))
                .list();
    }

    private List<Interview> interviews(ActivityId activity) {
        return jdbc.sql("""
                select press_interview.*, press_guest.medium, press_guest.name
                  from activity.press_interview
                  join activity.press_guest on press_guest.id = press_interview.guest
                 where press_interview.activity = :activity
                 order by starts_at, expert
                """)
                .param("activity", activity.value())
                .query((row, _) -> new Interview(
                        new PressInterviewId(row.getObject("id", UUID.class)),
                        row.getString("medium"),
                        row.getString("name"),
                        row.getString("expert"),
                        row.getObject("starts_at", LocalDateTime.class),
                        row.getObject("ends_at", LocalDateTime.class),
                        row.getString("place")))
                .list();
    }
}
