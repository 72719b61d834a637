package org.xinghe.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// What the rest of the platform can do with units.
@Service
@Transactional
public class Units {

    private static final int LONGEST_SUCCESSION = 20;

    private final UnitRepository repository;
    private final UnitQueries queries;
    private final Division division;
    private final PostQueries posts;
    private final History history;
    private final Clock clock;

    Units(
            UnitRepository repository,
            UnitQueries queries,
            Division division,
            PostQueries posts,
            History history,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.division = division;
        this.posts = posts;
        this.history = history;
        this.clock = clock;
    }

    public UnitId open(OpenUnit wish) {
        var unit = repository.save(Unit.open(wish));
        history.note("unit", unit.id(), "open", null, "OPEN", Map.of("name", wish.name()));
        return unit.id();
    }

    /// Gives a unit a new name from today on; the old one is kept with its last day.
    public void rename(UnitId id, String newName, @Nullable String newShortName) {
        rename(repository.require(id), newName, newShortName);
    }

    /// The same, for somebody who saw the unit at a version: who comes second is refused.
    public void rename(UnitId id, int version, String newName, @Nullable String newShortName) {
        var unit = repository.require(id);
        if (unit.version() != version) {
            throw new EditConflict("unit", id, version, unit.version());
        }
        rename(unit, newName, newShortName);
    }

    private void rename(Unit unit, String newName, @Nullable String newShortName) {
        var id = unit.id();
        var before = unit.name();
        if (unit.rename(newName, newShortName, today())) {
            repository.save(unit);
            if (!unit.name().equals(before)) {
                queries.keepFormerName(id, before, today().minusDays(1));
            }
            history.note("unit", id, "rename", Map.of("from", before, "to", newName.strip()));
        }
    }

    /// Puts kind, level, region, parent and short name right; answers whether anything changed.
    public boolean correct(UnitId id, OpenUnit right) {
        var unit = repository.require(id);
        var changes = unit.correct(right);
        if (changes) {
            repository.save(unit);
            history.note("unit", id, "correct", Map.of());
        }
        return changes;
    }

    /// Makes a unit part of another one, which owes its duties and has the units below it from now on.
    public void merge(UnitId from, UnitId into) {
        var unit = repository.require(from);
        var successor = repository.require(into);
        unit.mergeInto(successor, today());
        repository.save(unit);
        queries.moveChildren(from, into, unit.parent());
        history.note("unit", from, "merge", "OPEN", "MERGED", Map.of("into", successor.name()));
    }

    /// Splits a unit in two; past records stay with it and with the one that carries it on. Answers the second part.
    public UnitId split(SplitUnit wish) {
        var unit = repository.require(wish.unit());
        if (unit.version() != wish.version()) {
            throw new EditConflict("unit", wish.unit(), wish.version(), unit.version());
        }
        var part = openPart(unit, wish.second());
        if (wish.first() == null) {
            unit.splitOff(part, today(), wish);
        } else {
            var first = openPart(unit, wish.first());
            division.moveUnits(unit.id(), first.id(), queries.childrenOf(unit.id(), wish.units()));
            division.movePosts(unit.id(), first.id(), posts.openAt(unit.id(), wish.posts(), today()), today());
            unit.splitInto(first, part, today(), wish);
        }
        division.moveUnits(unit.id(), part.id(), wish.units());
        division.movePosts(unit.id(), part.id(), wish.posts(), today());
        var before = wish.first() == null ? "OPEN" : "SPLIT";
        repository.save(unit);
        history.note("unit", unit.id(), "split", "OPEN", before, Map.of("into", namesIn(wish)));
        return part.id();
    }

    private Unit openPart(Unit unit, SplitUnit.Name called) {
        var part = repository.save(unit.alike(called));
        division.note(unit.id(), part.id(), today());
        history.note("unit", part.id(), "open-part", null, "OPEN", Map.of("from", unit.name()));
        return part;
    }

    private static String namesIn(SplitUnit wish) {
        var second = wish.second().name();
        return wish.first() == null ? second : wish.first().name() + "、" + second;
    }

    public void close(UnitId id) {
        var unit = repository.require(id);
        unit.close(today());
        repository.save(unit);
        history.note("unit", id, "close", "OPEN", "CLOSED", Map.of());
    }

    @Transactional(readOnly = true)
    public Optional<UnitSummary> find(UnitId id) {
        return queries.all(List.of(id)).stream().findFirst();
    }

    /// All that is known of a unit.
    @Transactional(readOnly = true)
    public Optional<UnitDetails> details(UnitId id) {
        return queries.details(id);
    }

    @Transactional(readOnly = true)
    public UnitSummary require(UnitId id) {
        return find(id).orElseThrow(() -> new NotFound("unit", id));
    }

    /// The units behind ids, in one statement; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<UnitId, UnitSummary> all(Collection<UnitId> ids) {
        return queries.all(ids).stream().collect(Collectors.toMap(UnitSummary::id, Function.identity()));
    }

    /// All units, by level, kind, region and name.
    @Transactional(readOnly = true)
    public List<UnitSummary> everyone() {
        return queries.everyone();
    }

    @Transactional(readOnly = true)
    public List<UnitSummary> matching(UnitFilter filter) {
        return queries.everyone().stream().filter(filter::matches).toList();
    }

    /// The unit of a full, short or former name; an open unit wins.
    @Transactional(readOnly = true)
    public Optional<UnitSummary> findByName(String name) {
        return queries.named(name);
    }

    @Transactional(readOnly = true)
    public List<UnitSummary> descendantsOf(UnitId id) {
        return queries.descendantsOf(id);
    }

    /// Who carries a unit's duties today: the unit itself, or the one it was merged into or split into first.
    @Transactional(readOnly = true)
    public UnitId successorOf(UnitId id) {
        var unit = repository.require(id);
        for (var step = 0; step < LONGEST_SUCCESSION && unit.successor() != null; step++) {
            unit = repository.require(unit.successor());
        }
        return unit.id();
    }

    /// The same for many units, in one statement; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<UnitId, UnitId> successorsOf(Collection<UnitId> ids) {
        return queries.successorsOf(ids);
    }

    /// The units and all that became part of them: whoever carries on a unit carries its duties.
    @Transactional(readOnly = true)
    public Set<UnitId> withMerged(Collection<UnitId> ids) {
        return queries.withMerged(ids);
    }

    /// The units, all that became part of them, and all that they came out of: whose papers they may read.
    @Transactional(readOnly = true)
    public Set<UnitId> withOrigins(Collection<UnitId> ids) {
        return queries.withOrigins(ids);
    }

    /// The name that a unit bore on a day.
    @Transactional(readOnly = true)
    public String nameOn(UnitId id, LocalDate day) {
        return queries.formerNameOn(id, day).orElseGet(() -> require(id).name());
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
