package org.xinghe.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/// An organisation: opened, renamed, merged into another, closed.
@Table(schema = "organisation", name = "unit")
class Unit extends AbstractAggregateRoot<Unit> {

    @Id
    private final UnitId id;

    @Version
    private final int version;

    private String name;
    private @Nullable String shortName;
    private UnitKind kind;
    private Level level;
    private RegionCode region;
    private @Nullable UnitId parent;
    private UnitStatus status;
    private @Nullable UnitId successor;

    @PersistenceCreator
    Unit(
            UnitId id,
            int version,
            String name,
            @Nullable String shortName,
            UnitKind kind,
            Level level,
            RegionCode region,
            @Nullable UnitId parent,
            UnitStatus status,
            @Nullable UnitId successor) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.level = level;
        this.region = region;
        this.parent = parent;
        this.status = status;
        this.successor = successor;
    }

    static Unit open(OpenUnit wish) {
        return new Unit(
                UnitId.fresh(),
                0,
                wish.name(),
                wish.shortName(),
                wish.kind(),
                wish.level(),
                wish.region(),
                wish.parent(),
                UnitStatus.OPEN,
                null);
    }

    /// A unit of the same kind at the same place.
    Unit alike(SplitUnit.Name called) {
        return open(new OpenUnit(called.name(), called.shortName(), kind, level, region, parent));
    }

    UnitId id() {
        return id;
    }

    int version() {
        return version;
    }

    String name() {
        return name;
    }

    @Nullable
    UnitId parent() {
        return parent;
    }

    @Nullable
    UnitId successor() {
        return successor;
    }

    boolean isOpen() {
        return status == UnitStatus.OPEN;
    }

    /// Bears a new name from a day on; answers whether anything changed.
    boolean rename(String newName, @Nullable String newShortName, LocalDate on) {
        requireOpen("renamed");
        var wish = new OpenUnit(newName, newShortName, kind, level, region, parent);
        if (wish.name().equals(name)) {
            var changes = !java.util.Objects.equals(shortName, newShortName);
            shortName = newShortName;
            return changes;
        }
        registerEvent(new UnitRenamed(id, name, wish.name(), on));
        name = wish.name();
        shortName = newShortName;
        return true;
    }

    /// Puts right what was registered wrongly; answers whether anything changed. The name changes by [#rename] only.
    boolean correct(OpenUnit right) {
        requireOpen("corrected");
        var changes = kind != right.kind()
                || level != right.level()
                || !region.equals(right.region())
                || !java.util.Objects.equals(parent, right.parent())
                || !java.util.Objects.equals(shortName, right.shortName());
        kind = right.kind();
        level = right.level();
        region = right.region();
        parent = right.parent();
        shortName = right.shortName();
        return changes;
    }

    void mergeInto(Unit other, LocalDate on) {
        requireOpen("merged");
        if (!other.isOpen() || other.id.equals(id)) {
            throw new IllegalStateException("%s cannot become part of %s".formatted(name, other.name));
        }
        status = UnitStatus.MERGED;
        successor = other.id;
        registerEvent(new UnitMerged(id, other.id, on));
    }

    /// Ends in two others, the first of which carries it on.
    void splitInto(Unit first, Unit second, LocalDate on, SplitUnit wish) {
        requireOpen("split");
        status = UnitStatus.SPLIT;
        successor = first.id;
        registerEvent(splitting(first, second, on, wish));
    }

    /// Stays, and leaves some of what it owes to another one.
    void splitOff(Unit part, LocalDate on, SplitUnit wish) {
        requireOpen("split");
        registerEvent(splitting(this, part, on, wish));
    }

    private UnitSplit splitting(Unit carrier, Unit part, LocalDate on, SplitUnit wish) {
        var moved = new HashSet<>(wish.given());
        moved.removeAll(wish.kept());
        var shared = new HashSet<>(wish.given());
        shared.retainAll(wish.kept());
        return new UnitSplit(id, carrier.id, part.id, on, Set.copyOf(moved), Set.copyOf(shared));
    }

    void close(LocalDate on) {
        requireOpen("closed");
        status = UnitStatus.CLOSED;
        registerEvent(new UnitClosed(id, on));
    }

    private void requireOpen(String act) {
        if (!isOpen()) {
            throw new IllegalStateException("%s is %s and cannot be %s".formatted(name, status, act));
        }
    }
}
