package org.xinghe.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The wish to register somebody who will take up an account by invitation.
///
/// @param signInName what one types to sign in: 3 to 60 letters, digits, dots, dashes, at signs; lower case
public record RegisterPerson(
        String name,
        String signInName,
        @Nullable String mail,
        @Nullable String phone) {

    public RegisterPerson {
        name = name.strip();
        signInName = signInName.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException("A person's name has 1 to 60 characters: '%s'".formatted(name));
        }
        if (!signInName.matches("[a-z0-9][a-z0-9._@-]{2,59}")) {
            throw new IllegalArgumentException(
                    "A sign-in name has 3 to 60 letters, digits, dots, dashes or at signs: '%s'".formatted(signInName));
        }
    }
}
