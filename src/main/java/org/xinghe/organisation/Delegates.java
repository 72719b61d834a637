package org.xinghe.organisation;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.history.ActingFor;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.shared.PersonId;

/// Tells history for whom somebody acts who holds no post itself.
@Component
class Delegates implements ActingFor {

    private final Posts posts;
    private final People people;

    Delegates(Posts posts, People people) {
        this.posts = posts;
        this.people = people;
    }

    @Override
    public Optional<String> namesFor(PersonId person) {
        var held = posts.heldBy(person);
        if (held.isEmpty() || !held.stream().allMatch(HeldPost::isDelegated)) {
            return Optional.empty();
        }
        var principals = held.stream()
                .map(HeldPost::actsFor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Optional.of(people.all(principals).values().stream()
                .map(PersonSummary::name)
                .sorted()
                .collect(Collectors.joining("、")));
    }
}
