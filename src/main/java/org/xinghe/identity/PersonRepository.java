package org.xinghe.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

interface PersonRepository extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findBySignInName(String signInName);

    List<Person> findAllByIdIn(Collection<PersonId> ids);

    List<Person> findAllByOrderByName();

    default Person require(PersonId id) {
        return findById(id).orElseThrow(() -> new NotFound("person", id));
    }
}
