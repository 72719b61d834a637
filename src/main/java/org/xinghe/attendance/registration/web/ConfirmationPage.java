package org.xinghe.attendance.registration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// What became of a registration, for whoever has its code.
///
/// @param title of the activity
/// @param state how it stands, in a word
/// @param explained what that means for who registered
/// @param entryCode to show at the door; null while there is no place
/// @param heads how many come
/// @param largestGroup how many may come with one registration
/// @param refusal why the last change was not made, null otherwise
/// @param mayChange whether it may still be changed or given back
/// @param waiting whether giving it back means leaving the waiting list
/// @param mayErase whether its personal data may be erased now
/// @param erased whether it was erased
public record ConfirmationPage(
        String title,
        String activityPath,
        String path,
        String state,
        Tone tone,
        String explained,
        List<Fact> facts,
        @Nullable EntryCode entryCode,
        int heads,
        int largestGroup,
        @Nullable String refusal,
        boolean mayChange,
        boolean waiting,
        boolean mayErase,
        boolean erased,
        List<Message> messages) {

    /// What they were told.
    ///
    /// @param detail what somebody wrote; may be empty
    public record Message(String when, String what, String detail) {}
}
