package org.xinghe.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.shared.PersonId;

/// What the rest of the platform can do with people.
@Service
@Transactional
public class People {

    private final PersonRepository repository;
    private final Administrators administrators;
    private final Sessions sessions;
    private final History history;
    private final Clock clock;

    People(
            PersonRepository repository,
            Administrators administrators,
            Sessions sessions,
            History history,
            Clock clock) {
        this.repository = repository;
        this.administrators = administrators;
        this.sessions = sessions;
        this.history = history;
        this.clock = clock;
    }

    /// Registers somebody, or brings the contact details of the one with this sign-in name up to date: the same wish
    /// twice is one person.
    public PersonId register(RegisterPerson wish) {
        var known = repository.findBySignInName(wish.signInName());
        if (known.isPresent()) {
            var person = known.get();
            if (person.reachableAt(wish.name(), wish.mail(), wish.phone())) {
                repository.save(person);
                history.note("person", person.id(), "change", Map.of("name", wish.name()));
            }
            return person.id();
        }
        var person = repository.save(Person.register(wish, clock.instant()));
        history.note("person", person.id(), "register", null, "ACTIVE", Map.of("name", wish.name()));
        return person.id();
    }

    /// Nobody signs in with this account any more, and whoever is signed in with it is signed out.
    public void deactivate(PersonId id) {
        var person = repository.require(id);
        person.deactivate();
        repository.save(person);
        sessions.endAllOf(person.signInName());
        history.note("person", id, "deactivate", "ACTIVE", "INACTIVE", Map.of());
    }

    /// Opens a deactivated account again.
    public void activate(PersonId id) {
        var person = repository.require(id);
        person.activate();
        repository.save(person);
        history.note("person", id, "activate", "INACTIVE", "ACTIVE", Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<PersonSummary> find(PersonId id) {
        return repository.findById(id).map(person -> person.summary(clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<PersonSummary> findBySignInName(String signInName) {
        return repository
                .findBySignInName(signInName.strip().toLowerCase(Locale.ROOT))
                .map(person -> person.summary(clock.instant()));
    }

    /// The people behind ids, in one statement; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<PersonId, PersonSummary> all(Collection<PersonId> ids) {
        return repository.findAllByIdIn(ids).stream()
                .map(person -> person.summary(clock.instant()))
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<PersonSummary> everybody() {
        return repository.findAllByOrderByName().stream()
                .map(person -> person.summary(clock.instant()))
                .toList();
    }

    /// Whether a person holds any administrator's role.
    @Transactional(readOnly = true)
    public boolean administers(PersonId person) {
        return administrators.roleOf(person).isPresent();
    }

    /// The administrator's role that a person holds; nobody holds two.
    @Transactional(readOnly = true)
    public Optional<AdministratorRole> roleOf(PersonId person) {
        return administrators.roleOf(person);
    }

    /// Whether a person holds an administrator's role.
    @Transactional(readOnly = true)
    public boolean holds(PersonId person, AdministratorRole role) {
        return administrators.roleOf(person).filter(role::equals).isPresent();
    }
}
