package org.xinghe.notification.messenger;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// The messengers of units, set by their leaders, by officers of theirs or above them, and by system administrators.
@Service
@Transactional
public class Messengers {

    private static final int SECRET = 32;

    private final JdbcClient jdbc;
    private final AddressGuard guard;
    private final Posts posts;
    private final People people;
    private final History history;
    private final Clock clock;

    Messengers(JdbcClient jdbc, AddressGuard guard, Posts posts, People people, History history, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.posts = posts;
        this.people = people;
        this.history = history;
        this.clock = clock;
    }

    /// The messengers of some units that are in use, in one statement.
    @Transactional(readOnly = true)
    public Map<UnitId, Messenger> activeOf(Collection<UnitId> units) {
        return jdbc
                .sql("select * from notification.messenger where active and unit = any (:units)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Messengers::messenger)
                .list()
                .stream()
                .collect(Collectors.toMap(Messenger::unit, Function.identity()));
    }

    @Transactional(readOnly = true)
    public boolean maySet(UnitId unit) {
        return Actor.current()
                .signedIn()
                .map(person -> posts.manages(person, unit)
                        || posts.holds(person, PostKind.LEADER, unit)
                        || people.holds(person, AdministratorRole.SYSTEM))
                .orElse(false);
    }

    /// The units for which the acting person sets a messenger by a post of the own, with the one that there is.
    @Transactional(readOnly = true)
    public Map<UnitId, Optional<Messenger>> ofOwnUnits() {
        var own = posts.heldBy(Actor.current().require()).stream()
                .filter(post -> post.kind() != PostKind.COORDINATOR)
                .map(HeldPost::unit)
                .distinct()
                .toList();
        var found = new LinkedHashMap<UnitId, Optional<Messenger>>();
        own.forEach(unit -> found.put(unit, find(unit)));
        return found;
    }

    /// The messenger of a unit for whoever may set it; for anybody else it does not exist.
    @Transactional(readOnly = true)
    public Optional<Messenger> require(UnitId unit) {
        requireSetting(unit);
        return find(unit);
    }

    /// Sets the address; the first time with a fresh secret.
    ///
    /// @param version the one that was seen, 0 when there was none
    public SetOutcome set(UnitId unit, int version, String address, boolean active) {
        requireSetting(unit);
        var fault = guard.faultOf(address);
        if (fault != null) {
            return new SetOutcome.Refused(fault);
        }
        var known = find(unit);
        var standing = known.map(Messenger::version).orElse(0);
        if (standing != version) {
            throw new EditConflict("messenger of unit", unit, version, standing);
        }
        keep(unit, version + 1, address.strip(), known.map(Messenger::secret).orElseGet(Messengers::fresh), active);
        history.note("unit", unit, "set-messenger", Map.of("address", host(address)));
        return new SetOutcome.Done();
    }

    /// Gives the unit a new secret: what was signed with the old one is no longer believed.
    public void renewSecret(UnitId unit) {
        requireSetting(unit);
        var known = find(unit).orElseThrow(() -> new NotFound("messenger of unit", unit));
        keep(unit, known.version() + 1, known.address(), fresh(), known.active());
        history.note("unit", unit, "renew-messenger-secret", Map.of());
    }

    public void remove(UnitId unit) {
        requireSetting(unit);
        jdbc.sql("delete from notification.messenger where unit = :unit")
                .param("unit", unit.value())
                .update();
        history.note("unit", unit, "remove-messenger", Map.of());
    }

    private void requireSetting(UnitId unit) {
        if (!maySet(unit)) {
            throw new NotFound("messenger of unit", unit);
        }
    }

    private Optional<Messenger> find(UnitId unit) {
        return jdbc.sql("select * from notification.messenger where unit = :unit")
                .param("unit", unit.value())
                .query(Messengers::messenger)
                .optional();
    }

    private void keep(UnitId unit, int version, String address, String secret, boolean active) {
        jdbc.sql("""
                insert into notification.messenger (unit, version, address, secret, active, set_by, set_at)
                values (:unit, :version, :address, :secret, :active, :by, :at)
                on conflict (unit) do update
                   set version = excluded.version, address = excluded.address, secret = excluded.secret,
                       active = excluded.active, set_by = excluded.set_by, set_at = excluded.set_at
                """)
                .param("unit", unit.value())
                .param("version", version)
                .param("address", address)
                .param("secret", secret)
                .param("active", active)
                .param("by", Actor.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The part of an address that is no secret.
    private static String host(String address) {
        return String.valueOf(java.net.URI.create(address.strip()).getHost());
    }

    private static String fresh() {
        var bytes = new byte[SECRET];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Messenger messenger(ResultSet row, int number) throws SQLException {
        return new Messenger(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("version"),
                row.getString("address"),
                row.getString("secret"),
                row.getBoolean("active"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant());
    }
}
