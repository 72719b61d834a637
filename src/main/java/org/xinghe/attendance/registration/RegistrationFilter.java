package org.xinghe.attendance.registration;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.SessionId;

/// What to look for among the registrations of an activity.
///
/// @param text part of a name, mobile number, address or organisation; null for all
/// @param page from 1
public record RegistrationFilter(
        @Nullable SessionId session,
        @Nullable RegistrationState state,
        @Nullable String text,
        Sort sort,
        int page) {

    /// In what order.
    public enum Sort {
        /// As they came.
        MADE,
        NAME,
        STATE,
        HEADS
    }

    public RegistrationFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        page = Math.clamp(page, 1, 100_000);
    }

    public static RegistrationFilter all() {
        return new RegistrationFilter(null, null, null, Sort.MADE, 1);
    }
}
