package org.xinghe.activity.press;

import org.jspecify.annotations.Nullable;

/// The wish to have somebody of a medium on the list.
public record InviteGuest(String medium, @Nullable MediumLevel level, String name, String phone) {

    public InviteGuest {
        medium = medium.strip();
        name = name.strip();
        phone = phone.strip();
    }
}
