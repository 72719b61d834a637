package org.xinghe.identity.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.identity.PasswordFault;

/// A change of one's own password.
record PasswordForm(String current, String password, String again) {

    PasswordForm(@Nullable String current, @Nullable String password, @Nullable String again) {
        this.current = current == null ? "" : current;
        this.password = password == null ? "" : password;
        this.again = again == null ? "" : again;
    }

    static List<String> keysOf(Collection<PasswordFault> faults) {
        return faults.stream().map(fault -> "identity.fault." + fault.name()).toList();
    }
}
