package org.xinghe.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody to be registered, as typed.
public record PersonForm(String name, String signInName, String phone, String mail) {

    static final PersonForm BLANK = new PersonForm(null, null, null, null);

    public PersonForm(
            @Nullable String name, @Nullable String signInName, @Nullable String phone, @Nullable String mail) {
        this.name = plain(name);
        this.signInName = plain(signInName);
        this.phone = plain(phone);
        this.mail = plain(mail);
    }

    @Nullable
    String phoneOrNull() {
        return phone.isEmpty() ? null : phone;
    }

    @Nullable
    String mailOrNull() {
        return mail.isEmpty() ? null : mail;
    }

    static List<String> keysOf(List<org.xinghe.identity.RegisterOutcome.Reason> reasons) {
        return reasons.stream()
                .map(reason -> switch (reason) {
                    case NAME -> "identity.fault.name";
                    case SIGN_IN_NAME -> "identity.fault.sign-in-name";
                    case SIGN_IN_NAME_TAKEN -> "identity.fault.name-taken";
                    case PHONE -> "identity.fault.phone";
                    case MAIL -> "identity.fault.mail";
                })
                .toList();
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
