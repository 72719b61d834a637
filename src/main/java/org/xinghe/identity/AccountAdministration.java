package org.xinghe.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.identity.RegisterOutcome.Reason;
import org.xinghe.identity.RegisterOutcome.Refused;
import org.xinghe.identity.RegisterOutcome.Registered;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// What administrators do with accounts: each act asks whether the acting person may do it; what one may not do is not
/// there.
@Service
@Transactional
public class AccountAdministration {

    private static final int SIZE = 50;

    private final IdentityPolicy policy;
    private final PersonQueries queries;
    private final Administrators administrators;
    private final People people;
    private final Accounts accounts;
    private final Clock clock;

    AccountAdministration(
            IdentityPolicy policy,
            PersonQueries queries,
            Administrators administrators,
            People people,
            Accounts accounts,
            Clock clock) {
        this.policy = policy;
        this.queries = queries;
        this.administrators = administrators;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean maySeePeople() {
        return policy.maySeePeople();
    }

    @Transactional(readOnly = true)
    public boolean mayRegister() {
        return policy.mayRegister();
    }

    /// The roles that the acting person may give away.
    @Transactional(readOnly = true)
    public Set<AdministratorRole> mayGive() {
        return policy.mayGive();
    }

    /// People by a part of name, sign-in name, number or mail address; administrators first.
    @Transactional(readOnly = true)
    public PeoplePage search(String text, int wanted) {
        require(policy.maySeePeople());
        var total = queries.count(text);
        var pages = Math.max(1, (int) Math.ceilDiv(total, SIZE));
        var page = Math.clamp(wanted, 1, pages);
        return new PeoplePage(
                queries.find(text, clock.instant(), SIZE, (page - 1) * SIZE).stream()
                        .map(found -> line(found.person(), found.role()))
                        .toList(),
                page,
                pages,
                total);
    }

    @Transactional(readOnly = true)
    public List<PersonLine> administrators() {
        require(policy.maySeeAdministrators());
        return queries.administrators(clock.instant()).stream()
                .map(found -> line(found.person(), found.role()))
                .toList();
    }

    /// Registers somebody who then takes the account up by a link.
    public RegisterOutcome register(String name, String signInName, @Nullable String mail, @Nullable String phone) {
        require(policy.mayRegister());
        var reasons = EnumSet.noneOf(Reason.class);
        if (!RegisterPerson.isName(name)) {
            reasons.add(Reason.NAME);
        }
        if (!RegisterPerson.isSignInName(signInName)) {
            reasons.add(Reason.SIGN_IN_NAME);
        } else if (people.findBySignInName(signInName).isPresent()) {
            reasons.add(Reason.SIGN_IN_NAME_TAKEN);
        }
        if (mail != null && !ContactRules.isMail(mail)) {
            reasons.add(Reason.MAIL);
        }
        var plain = phone == null ? null : ContactRules.plainPhone(phone);
        if (plain != null && !ContactRules.isPhone(plain)) {
            reasons.add(Reason.PHONE);
        }
        if (!reasons.isEmpty()) {
            return new Refused(List.copyOf(reasons));
        }
        var person = people.register(new RegisterPerson(name, signInName, mail, plain));
        return new Registered(person, accounts.invite(person));
    }

    /// A new one-time link with which somebody sets a new password; answers its path.
    public String invite(PersonId id) {
        requireRight(id, AccountRights::invites);
        return accounts.invite(id);
    }

    public void unlock(PersonId id) {
        requireRight(id, AccountRights::unlocks);
        accounts.unlock(id);
    }

    /// Nobody signs in with this account any more, and who is signed in is signed out.
    public void deactivate(PersonId id) {
        requireRight(id, AccountRights::deactivates);
        people.deactivate(id);
    }

    public void activate(PersonId id) {
        requireRight(id, AccountRights::activates);
        people.activate(id);
    }

    /// Gives somebody who administers nothing yet one of the three roles.
    public void appoint(PersonId id, AdministratorRole role) {
        requireRight(id, rights -> rights.appoints() && policy.mayGive().contains(role));
        accounts.appoint(id, role);
    }

    public void dismiss(PersonId id) {
        requireRight(id, AccountRights::dismisses);
        accounts.dismiss(id);
    }

    /// One person as an administrator sees one.
    @Transactional(readOnly = true)
    public PersonLine show(PersonId id) {
        require(policy.maySeePeople());
        var person = people.find(id).orElseThrow(() -> new NotFound("person", id));
        return line(person, administrators.roleOf(id).orElse(null));
    }

    private PersonLine line(PersonSummary person, @Nullable AdministratorRole role) {
        return new PersonLine(person, role, policy.rightsOver(person, role));
    }

    private void requireRight(PersonId id, Predicate<AccountRights> right) {
        if (!right.test(show(id).rights())) {
            throw new NotFound("person", id);
        }
    }

    private static void require(boolean right) {
        if (!right) {
            throw new NotFound("people", "of somebody who does not administer them");
        }
    }
}
