package org.xinghe.desk.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notification.web.MessageLine;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// What whoever takes over a post needs to know.
///
/// @param own whether the reader acts in the post; what waits and the messages are shown to such a one only
/// @param offered whether the reader's desk still offers the page
/// @param conflict what somebody else wrote meanwhile, null when nobody did
public record HandoverPage(
        String path,
        String post,
        Link unit,
        boolean own,
        boolean offered,
        Note note,
        List<Duty> duties,
        List<Item> waiting,
        List<MessageLine> messages,
        @Nullable LastTime lastTime,
        List<Contact> contacts,
        List<Event> done,
        @Nullable String fault,
        @Nullable String conflict) {

    /// @param by who wrote it and when, in words; empty while nobody did
    public record Note(int version, String text, String by) {}

    /// @param sentence as the notice says it; empty when a person added the duty
    public record Duty(
            String what, String campaign, String due, String sentence, String state, Tone tone, String href) {}

    public record Item(String group, String text, String due, String href) {}

    /// The report that was accepted last, and what was held for it.
    public record LastTime(
            String campaign,
            String accepted,
            String href,
            List<String> paragraphs,
            List<String> highlights,
            List<String> suggestions,
            List<Held> activities) {}

    public record Held(String title, String day, String people) {}

    /// Somebody to ring.
    ///
    /// @param phone empty where none is known or it is not to be shown
    public record Contact(String role, String name, String phone) {}
}
