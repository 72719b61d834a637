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
        if (!isName(name)) {
            throw new IllegalArgumentException("A person's name has 1 to 60 characters: '%s'".formatted(name));
        }
        if (!isSignInName(signInName)) {
            throw new IllegalArgumentException(
                    "A sign-in name has 3 to 60 letters, digits, dots, dashes or at signs: '%s'".formatted(signInName));
        }
    }

    /// Whether a text may be a person's name.
    public static boolean isName(String text) {
        return !text.isBlank() && text.strip().length() <= 60;
    }

    /// Whether a text may be a sign-in name, whatever its case.
    public static boolean isSignInName(String text) {
        return text.strip().toLowerCase(Locale.ROOT).matches("[a-z0-9][a-z0-9._@-]{2,59}");
    }
}
