package org.xinghe.identity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinghe.identity.RegisterPerson;

/// What is typed when an invitation is taken up; name and sign-in name only by the first administrator.
record InvitationForm(String name, String signInName, String password, String again) {

    InvitationForm(
            @Nullable String name, @Nullable String signInName, @Nullable String password, @Nullable String again) {
        this.name = name == null ? "" : name.strip();
        this.signInName = signInName == null ? "" : signInName.strip().toLowerCase(Locale.ROOT);
        this.password = password == null ? "" : password;
        this.again = again == null ? "" : again;
    }

    List<String> repeatFaults() {
        return password.equals(again) ? List.of() : List.of("identity.fault.not-the-same");
    }

    List<String> nameFaults() {
        var faults = new ArrayList<String>();
        if (!RegisterPerson.isName(name)) {
            faults.add("identity.fault.name");
        }
        if (!RegisterPerson.isSignInName(signInName)) {
            faults.add("identity.fault.sign-in-name");
        }
        return faults;
    }
}
