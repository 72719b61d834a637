package org.xinghe.organisation;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.shared.NotFound;

interface UnitRepository extends Repository<Unit, UnitId> {

    Unit save(Unit unit);

    Optional<Unit> findById(UnitId id);

    default Unit require(UnitId id) {
        return findById(id).orElseThrow(() -> new NotFound("unit", id));
    }
}
