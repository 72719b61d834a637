package org.xinghe.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.shared.Actor;

/// Who may do what with accounts, after GB/T 22239-2019, 8.1.5: system management (8.1.5.1) covers the users'
/// identities, so system administrators register, deactivate and help people in; granting rights to subjects is
/// security management (8.1.5.3), so only security administrators appoint and dismiss administrators; auditors
/// (8.1.5.2) change nothing.
///
/// A fresh site has a system administrator only: while there is no security administrator, a system administrator
/// appoints one and nothing else. Nobody acts upon the own account; a security administrator who lost the password is
/// helped by a system administrator and the other way round, which history shows.
@Component
class IdentityPolicy {

    private final Administrators administrators;

    IdentityPolicy(Administrators administrators) {
        this.administrators = administrators;
    }

    boolean maySeePeople() {
        return is(AdministratorRole.SYSTEM) || is(AdministratorRole.SECURITY);
    }

    boolean mayRegister() {
        return is(AdministratorRole.SYSTEM);
    }

    boolean maySeeAdministrators() {
        return maySeePeople();
    }

    /// The roles that the acting person may give away.
    Set<AdministratorRole> mayGive() {
        if (is(AdministratorRole.SECURITY)) {
            return EnumSet.allOf(AdministratorRole.class);
        }
        return is(AdministratorRole.SYSTEM) && administrators.count(AdministratorRole.SECURITY) == 0
                ? EnumSet.of(AdministratorRole.SECURITY)
                : EnumSet.noneOf(AdministratorRole.class);
    }

    /// @param role the role that the person holds, null for none
    AccountRights rightsOver(PersonSummary person, @Nullable AdministratorRole role) {
        var another = !Actor.current().signedIn().equals(Optional.of(person.id()));
        var helps = is(AdministratorRole.SECURITY)
                || is(AdministratorRole.SYSTEM) && (role == null || role == AdministratorRole.SECURITY);
        return new AccountRights(
                another && person.active() && helps,
                another && person.locked() && helps,
                another && person.active() && role == null && is(AdministratorRole.SYSTEM),
                another && !person.active() && is(AdministratorRole.SYSTEM),
                another && person.active() && role == null && !mayGive().isEmpty(),
                another && role != null && is(AdministratorRole.SECURITY) && !isLast(role));
    }

    private boolean isLast(AdministratorRole role) {
        return role == AdministratorRole.SYSTEM && administrators.count(role) == 1;
    }

    /// Xinghe itself may do everything.
    private boolean is(AdministratorRole role) {
        return Actor.current().equals(Actor.SYSTEM)
                || Actor.current()
                        .signedIn()
                        .flatMap(administrators::roleOf)
                        .filter(role::equals)
                        .isPresent();
    }
}
