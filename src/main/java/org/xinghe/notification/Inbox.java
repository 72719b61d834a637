package org.xinghe.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;

/// Messages to posts. They belong to the post, not to the person: whoever takes it over finds them.
@Service
@Transactional
public class Inbox {

    /// The posts of the acting person, as pairs that belong together by their place.
    private static final String MINE = "(unit, post) in (select * from unnest(:units::uuid[], :posts::text[]))";

    private final JdbcClient jdbc;
    private final Posts posts;
    private final Units units;
    private final MessageLetters letters;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Posts posts, Units units, MessageLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.posts = posts;
        this.units = units;
        this.letters = letters;
        this.clock = clock;
    }

    /// The messages to the acting person's posts, unread ones first, then the newest.
    @Transactional(readOnly = true)
    public List<Message> mine(int limit) {
        return mine("select * from notification.message where %s order by read_at is not null, at desc, id limit %d"
                        .formatted(MINE, limit))
                .query(Inbox::message)
                .list();
    }

    @Transactional(readOnly = true)
    public int unread() {
        return mine("select count(*) from notification.message where read_at is null and " + MINE)
                .query(Integer.class)
                .single();
    }

    /// Notes that a message was read and answers it; [NotFound] when it is not for the acting person.
    public Message read(MessageId id) {
        var read =
                mine("update notification.message set read_at = coalesce(read_at, :now) where id = :id and %s returning *"
                                .formatted(MINE))
                        .param("id", id.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Inbox::message)
                        .optional();
        return read.orElseThrow(() -> new NotFound("message", id));
    }

    public void readAll() {
        mine("update notification.message set read_at = :now where read_at is null and " + MINE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Tells the coordinators of units something, or their leaders where there is no coordinator. The same thing about
    /// the same object at the same moment is told once.
    void tell(Collection<TellUnit> wishes) {
        var carriers = units.successorsOf(
                wishes.stream().map(TellUnit::unit).distinct().toList());
        var coordinated = posts.at(Set.copyOf(carriers.values())).stream()
                .filter(holder -> holder.kind() == PostKind.COORDINATOR && holder.isHeldOn(today()))
                .map(PostHolder::unit)
                .collect(Collectors.toSet());
        letters.send(tellPosts(wishes.stream()
                .map(wish -> wish.to(carriers.getOrDefault(wish.unit(), wish.unit()), coordinated))
                .toList()));
    }

    void tell(TellUnit wish) {
        tell(List.of(wish));
    }

    /// Tells posts something, all of them in one statement. The same thing about the same object at the same moment is
    /// told once: answers what was not told before.
    public Map<MessageId, TellPost> tellPosts(Collection<TellPost> wishes) {
        if (wishes.isEmpty()) {
            return Map.of();
        }
        var fresh = new LinkedHashMap<MessageId, TellPost>();
        wishes.forEach(wish -> fresh.put(MessageId.fresh(), wish));
        var told = jdbc.sql("""
                insert into notification.message (id, unit, post, kind, object, about, detail, href, at)
                select * from unnest(:ids::uuid[], :units::uuid[], :posts::text[], :kinds::text[], :objects::uuid[],
                                     :abouts::text[], :details::text[], :hrefs::text[], :ats::timestamptz[])
                on conflict on constraint message_is_told_once do nothing
                returning id
                """)
                .param("ids", column(fresh.keySet(), MessageId::value, UUID[]::new))
                .param("units", column(wishes, wish -> wish.unit().value(), UUID[]::new))
                .param("posts", column(wishes, wish -> wish.post().name(), String[]::new))
                .param("kinds", column(wishes, wish -> wish.kind().name(), String[]::new))
                .param("objects", column(wishes, wish -> wish.object().value(), UUID[]::new))
                .param("abouts", column(wishes, TellPost::about, String[]::new))
                .param("details", column(wishes, TellPost::detail, String[]::new))
                .param("hrefs", column(wishes, TellPost::href, String[]::new))
                .param("ats", column(wishes, wish -> wish.at().toString(), String[]::new))
                .query((row, _) -> new MessageId(row.getObject("id", UUID.class)))
                .list();
        fresh.keySet().retainAll(Set.copyOf(told));
        return fresh;
    }

    /// Marks messages about some things as read: newer ones stand for them.
    public void setAside(Collection<? extends Identifier> objects) {
        jdbc.sql("update notification.message set read_at = :now where object = any (:objects) and read_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("objects", objects.stream().map(Identifier::value).toArray(UUID[]::new))
                .update();
    }

    /// The units among some that were told something of a kind since a moment.
    Set<UnitId> toldSince(Collection<UnitId> asked, MessageKind kind, Instant since) {
        return Set.copyOf(jdbc.sql("""
                select distinct unit from notification.message where unit = any (:units) and kind = :kind and at >= :since
                """)
                .param("units", column(asked, UnitId::value, UUID[]::new))
                .param("kind", kind.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list());
    }

    /// Who carries on a unit reads what it was told; what both were told stands once. May be said twice.
    void carryOver(UnitId from, UnitId into) {
        jdbc.sql("""
                update notification.message moved
                   set unit = :into
                 where unit = :from
                   and not exists (select from notification.message own
                                    where own.unit = :into
                                      and (own.post, own.kind, own.object, own.at)
                                        = (moved.post, moved.kind, moved.object, moved.at))
                """).param("from", from.value()).param("into", into.value()).update();
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }

    private static <R, V> V[] column(Collection<R> rows, Function<R, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private JdbcClient.StatementSpec mine(String statement) {
        var held = Actor.current().signedIn().map(posts::heldBy).orElse(List.of());
        return jdbc.sql(statement)
                .param(
                        "units",
                        held.stream().map(HeldPost::unit).map(Identifier::value).toArray(UUID[]::new))
                .param("posts", held.stream().map(post -> post.kind().name()).toArray(String[]::new));
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                PostKind.valueOf(row.getString("post")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("detail"),
                row.getString("href"),
                row.getTimestamp("at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
