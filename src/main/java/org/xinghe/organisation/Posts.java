package org.xinghe.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.identity.People;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// Posts and who holds them. A right comes from a post held today, never from a person as such; who acts for a holder
/// by delegation has the holder's rights while it lasts.
@Service
@Transactional
public class Posts {

    private static final String HELD_TODAY = "from_on <= :today and (until_on is null or until_on >= :today)";

    private final JdbcClient jdbc;
    private final PostQueries queries;
    private final People people;
    private final History history;
    private final Clock clock;

    Posts(JdbcClient jdbc, PostQueries queries, People people, History history, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /// Gives somebody a post from a day until a day; who holds it already keeps it, so the same wish twice is one.
    ///
    /// @param office the office of an officer, null for a post of the unit as a whole
    /// @param until the last day, null for no end
    public void appoint(
            PersonId person,
            PostKind kind,
            UnitId unit,
            @Nullable OfficeId office,
            LocalDate from,
            @Nullable LocalDate until) {
        var held = jdbc.sql("""
                select count(*)
                  from organisation.post_holder
                 where person = :person
                   and kind = :kind
                   and unit = :unit
                   and office is not distinct from :office
                   and (until_on is null or until_on >= :from)
                """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("unit", unit.value())
                .param("office", office == null ? null : office.value(), Types.OTHER)
                .param("from", from)
                .query(Long.class)
                .single();
        if (held > 0) {
            return;
        }
        jdbc.sql("""
                insert into organisation.post_holder (id, person, kind, unit, office, from_on, until_on)
                values (:id, :person, :kind, :unit, :office, :from, :until)
                """)
                .param("id", PostHolderId.fresh().value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("unit", unit.value())
                .param("office", office == null ? null : office.value(), Types.OTHER)
                .param("from", from)
                .param("until", until, Types.DATE)
                .update();
        history.note("unit", unit, act("appoint", kind), Map.of("person", nameOf(person)));
    }

    /// Ends a post with a day; the past stays as it was.
    public void release(PersonId person, PostKind kind, UnitId unit, LocalDate lastDay) {
        var ended = jdbc.sql("""
                update organisation.post_holder
                   set until_on = greatest(from_on, :lastDay)
                 where person = :person
                   and kind = :kind
                   and unit = :unit
                   and (until_on is null or until_on > :lastDay)
                """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("unit", unit.value())
                .param("lastDay", lastDay)
                .update();
        if (ended > 0) {
            history.note("unit", unit, act("release", kind), Map.of("person", nameOf(person)));
        }
    }

    /// Ends one holding of a post with a day; one that has not begun is over on its first day.
    public void end(PostHolderId id, LocalDate lastDay) {
        var holder = queries.find(id).orElseThrow(() -> new NotFound("post", id));
        if (holder.until() != null && !holder.until().isAfter(lastDay)) {
            return;
        }
        jdbc.sql("update organisation.post_holder set until_on = greatest(from_on, :lastDay) where id = :id")
                .param("lastDay", lastDay)
                .param("id", id.value())
                .update();
        history.note("unit", holder.unit(), act("release", holder.kind()), Map.of("person", nameOf(holder.person())));
    }

    @Transactional(readOnly = true)
    public Optional<PostHolder> find(PostHolderId id) {
        return queries.find(id);
    }

    /// Everybody who holds, held or will hold a post in one of some units: by kind of post, the latest first.
    @Transactional(readOnly = true)
    public List<PostHolder> at(Collection<UnitId> units) {
        return queries.at(units);
    }

    /// Who acts today in posts of some units, in one statement: their holders, and who acts for one of them.
    @Transactional(readOnly = true)
    public List<ActingPost> actingIn(Collection<UnitId> units) {
        return jdbc.sql("""
                select distinct person, kind, unit
                  from organisation.acting
                 where unit = any (:units)
                   and %s
                 order by unit, kind, person
                """.formatted(HELD_TODAY))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", today())
                .query((row, _) -> new ActingPost(
                        new PersonId(row.getObject("person", UUID.class)),
                        PostKind.valueOf(row.getString("kind")),
                        new UnitId(row.getObject("unit", UUID.class))))
                .list();
    }

    /// The posts in which somebody acts today: those held, and those of others by delegation.
    @Transactional(readOnly = true)
    public List<HeldPost> heldBy(PersonId person) {
        return jdbc.sql("""
                select kind, unit, office, acts_for
                  from organisation.acting
                 where person = :person
                   and %s
                 order by kind, unit, acts_for nulls first
                """.formatted(HELD_TODAY))
                .param("person", person.value())
                .param("today", today())
                .query(Posts::held)
                .list();
    }

    /// The units in which the acting person acts in a post of one of these kinds today.
    @Transactional(readOnly = true)
    public Set<UnitId> ownUnits(Set<PostKind> kinds) {
        return Actor.current().signedIn().map(this::heldBy).orElse(List.of()).stream()
                .filter(post -> kinds.contains(post.kind()))
                .map(HeldPost::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Transactional(readOnly = true)
    public boolean holds(PersonId person, PostKind kind, UnitId unit) {
        return heldBy(person).stream()
                .anyMatch(post -> post.kind() == kind && post.unit().equals(unit));
    }

    /// Whether somebody holds a post itself, not for somebody else.
    @Transactional(readOnly = true)
    public boolean holdsItself(PersonId person, PostKind kind, UnitId unit) {
        return heldBy(person).stream()
                .filter(post -> !post.isDelegated())
                .anyMatch(post -> post.kind() == kind && post.unit().equals(unit));
    }

    /// What history notes of an act, with the one for whom the acting person does it when it holds none of the posts
    /// that give the right itself.
    @Transactional(readOnly = true)
    public Map<String, String> withPrincipal(Map<String, String> changes, UnitId unit, PostKind... kinds) {
        var held = Actor.current().signedIn().map(this::heldBy).orElse(List.of()).stream()
                .filter(post -> post.unit().equals(unit) && List.of(kinds).contains(post.kind()))
                .toList();
        if (held.isEmpty() || !held.stream().allMatch(HeldPost::isDelegated)) {
            return changes;
        }
        var noted = new HashMap<>(changes);
        noted.put(
                History.PRINCIPAL, nameOf(Objects.requireNonNull(held.getFirst().actsFor())));
        return Map.copyOf(noted);
    }

    /// Whether somebody holds a post in a unit, in the one that carries it on or in a unit above it.
    @Transactional(readOnly = true)
    public boolean oversees(PersonId person, UnitId unit) {
        return holdsAtOrAbove(person, unit, List.of(PostKind.values()));
    }

    /// Whether somebody is an officer of a unit or of a unit above it.
    @Transactional(readOnly = true)
    public boolean manages(PersonId person, UnitId unit) {
        return holdsAtOrAbove(person, unit, List.of(PostKind.OFFICER));
    }

    private boolean holdsAtOrAbove(PersonId person, UnitId unit, List<PostKind> kinds) {
        return jdbc.sql("""
                with recursive above as (
                    select id, parent, successor from organisation.unit where id = :unit
                     union
                    select unit.id, unit.parent, unit.successor
                      from organisation.unit
                      join above on unit.id in (above.parent, above.successor))
                select exists (
                    select from organisation.acting
                     where person = :person
                       and kind in (:kinds)
                       and unit in (select id from above)
                       and %s)
                """.formatted(HELD_TODAY))
                .param("unit", unit.value())
                .param("person", person.value())
                .param("kinds", kinds.stream().map(Enum::name).toList())
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    /// Who acts in a kind of post in a unit today: holders, and who acts for them.
    @Transactional(readOnly = true)
    public List<PersonId> holdersOf(UnitId unit, PostKind kind) {
        return jdbc.sql("""
                select person
                  from organisation.acting
                 where unit = :unit
                   and kind = :kind
                   and %s
                 group by person
                 order by min(from_on), person
                """.formatted(HELD_TODAY))
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("today", today())
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private static String act(String verb, PostKind kind) {
        return verb + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(each -> each.name()).orElse(person.toString());
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }

    private static HeldPost held(ResultSet row, int number) throws SQLException {
        var office = row.getObject("office", UUID.class);
        var actsFor = row.getObject("acts_for", UUID.class);
        return new HeldPost(
                PostKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit", UUID.class)),
                office == null ? null : new OfficeId(office),
                actsFor == null ? null : new PersonId(actsFor));
    }
}
