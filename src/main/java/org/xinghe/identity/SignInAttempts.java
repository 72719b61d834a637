package org.xinghe.identity;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.shared.Actor;

/// Finds who signs in and keeps count of wrong passwords.
@Component
class SignInAttempts implements UserDetailsService {

    private final PersonRepository repository;
    private final History history;
    private final Clock clock;

    SignInAttempts(PersonRepository repository, History history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        return repository
                .findBySignInName(signInName.strip().toLowerCase(Locale.ROOT))
                .map(person -> SignedInPerson.of(person, clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in as " + signInName));
    }

    @EventListener
    @Transactional
    void on(AuthenticationFailureBadCredentialsEvent event) {
        var name = String.valueOf(event.getAuthentication().getPrincipal());
        repository.findBySignInName(name.strip().toLowerCase(Locale.ROOT)).ifPresent(person -> {
            person.signInFailed(clock.instant());
            repository.save(person);
            history.note(
                    "person", person.id(), person.isLocked(clock.instant()) ? "lock-out" : "fail-to-sign-in", Map.of());
        });
    }

    @EventListener
    @Transactional
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson signedIn) {
            var person = repository.require(signedIn.id());
            if (person.signedIn()) {
                repository.save(person);
            }
            Actor.of(person.id(), person.name()).run(() -> history.note("person", person.id(), "sign-in", Map.of()));
        }
    }
}
