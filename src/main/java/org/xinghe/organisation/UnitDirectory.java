package org.xinghe.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// Units as the acting person may see them; what one may not see is not there.
@Service
@Transactional(readOnly = true)
public class UnitDirectory {

    private static final int MOST_EXPORTED = 20_000;
    private static final int MOST_SUGGESTED = 20;

    private final OrganisationPolicy policy;
    private final DirectoryQueries queries;
    private final Units units;
    private final Regions regions;
    private final Clock clock;

    UnitDirectory(OrganisationPolicy policy, DirectoryQueries queries, Units units, Regions regions, Clock clock) {
        this.policy = policy;
        this.queries = queries;
        this.units = units;
        this.regions = regions;
        this.clock = clock;
    }

    public UnitPage search(UnitSearch search) {
        var reader = reader();
        var total = queries.count(search, reader, today());
        var pages = Math.max(1, (int) Math.ceilDiv(total, UnitSearch.SIZE));
        var page = Math.clamp(search.page(), 1, pages);
        var lines = queries.find(search, reader, today(), UnitSearch.SIZE, (page - 1) * UnitSearch.SIZE);
        return new UnitPage(lines, page, pages, total);
    }

    /// All that a search finds, for a file.
    public List<UnitLine> everyOne(UnitSearch search) {
        return queries.find(search, reader(), today(), MOST_EXPORTED, 0);
    }

    /// A unit's page, for who may see it.
    public UnitDetails show(UnitId id) {
        if (!policy.maySee(id)) {
            throw new NotFound("unit", id);
        }
        return units.details(id).orElseThrow(() -> new NotFound("unit", id));
    }

    /// The units right below one, as far as the acting person may see them.
    public List<UnitSummary> childrenOf(UnitId id) {
        return policy.mayManage(id)
                ? units.everyone().stream()
                        .filter(unit -> id.equals(unit.parent()))
                        .toList()
                : List.of();
    }

    public boolean maySee(UnitId id) {
        return policy.maySee(id);
    }

    public UnitRights rightsOver(UnitId id) {
        return new UnitRights(policy.mayManage(id), policy.mayAppoint(id));
    }

    /// Whether there is anything here for the acting person.
    public boolean concernsMe() {
        var reader = reader();
        return reader == null || policy.administers() || queries.count(UnitSearch.ALL, reader, today()) > 0;
    }

    /// The units that the acting person manages with all below them; nothing for somebody who manages everything.
    public Optional<Set<UnitId>> managed() {
        return Optional.ofNullable(reader()).map(person -> queries.managedBy(person, today()));
    }

    public boolean mayImport() {
        return policy.mayImport();
    }

    /// Whether the acting person administers all units; only such a one opens a unit without one above it.
    public boolean administers() {
        return policy.administers();
    }

    /// Open units that a unit may become part of, by a part of their name.
    public List<UnitLine> successorsFor(UnitId unit, String text) {
        if (text.isBlank()) {
            return List.of();
        }
        var search = new UnitSearch(null, null, UnitStatus.OPEN, text, 1);
        return queries.find(search, reader(), today(), MOST_SUGGESTED, 0).stream()
                .filter(line -> !line.id().equals(unit) && policy.mayManage(line.id()))
                .toList();
    }

    /// The provinces with registered units and their cities, for a filter.
    public List<Region> cities() {
        return queries.provinces().stream()
                .flatMap(code -> regions.find(code).stream())
                .flatMap(province -> Stream.concat(Stream.of(province), regions.citiesOf(province.code()).stream()))
                .toList();
    }

    /// Null for one who sees everything.
    private @Nullable PersonId reader() {
        return policy.administers() ? null : Actor.current().require();
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
