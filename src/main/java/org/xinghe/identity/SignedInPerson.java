package org.xinghe.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.xinghe.shared.PersonId;

/// The person of a session.
record SignedInPerson(
        PersonId id,
        String name,
        String signInName,
        @Nullable String hash,
        boolean enabled,
        boolean unlocked,
        boolean mustRenewPassword)
        implements UserDetails {

    private static final long serialVersionUID = 1L;

    static SignedInPerson of(Person person, java.time.Instant now) {
        return new SignedInPerson(
                person.id(),
                person.name(),
                person.signInName(),
                person.passwordHash(),
                person.isActive() && person.passwordHash() != null,
                !person.isLocked(now),
                person.mustRenewPassword(now));
    }

    /// As a session keeps it: without the password's hash.
    SignedInPerson forSession() {
        return new SignedInPerson(id, name, signInName, null, enabled, unlocked, mustRenewPassword);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public boolean isAccountNonLocked() {
        return unlocked;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
