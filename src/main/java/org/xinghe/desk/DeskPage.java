package org.xinghe.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notification.web.MessageLine;
import org.xinghe.web.ui.Tone;

/// What the desk's home shows.
///
/// @param posts what the person is, in words; empty for somebody without a post or role
/// @param ways what an administrator does and where; empty for everybody else
/// @param waiting what waits for the person, by kind
/// @param owed what the person's units owe and have not done, soonest first
/// @param moreOwed how many more there are than are shown
/// @param messages the latest unread ones
/// @param campaigns the campaigns that the person runs or leads
public record DeskPage(
        List<String> posts,
        List<Way> ways,
        List<Group> waiting,
        List<Owed> owed,
        int moreOwed,
        List<MessageLine> messages,
        List<Standing> campaigns) {

    /// A piece of an administrator's work and the page for it.
    public record Way(String title, String hint, String href) {}

    /// Things of one kind that wait.
    public record Group(String title, List<Item> items) {}

    /// @param due the last day in words, null when there is none
    public record Item(String text, String href, @Nullable String due, Tone tone) {}

    /// A duty that is still to be done.
    ///
    /// @param due the last day in words, null when no day is set
    public record Owed(String what, String unit, @Nullable String due, Tone tone, String state, String href) {}

    /// How a campaign stands.
    ///
    /// @param runs whether the person runs it, and so writes its final report
    public record Standing(String title, String id, long owed, long done, long late, int percent, boolean runs) {}

    public boolean isQuiet() {
        return waiting.isEmpty() && owed.isEmpty() && messages.isEmpty();
    }
}
