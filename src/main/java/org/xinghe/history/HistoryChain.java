package org.xinghe.history;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links entries into one chain of SHA-256 hashes and proves it.
///
/// Entries are linked after they committed, in the order of their transactions, up to the oldest transaction that is
/// still running: so no entry can slip in behind one that is linked, and no writer waits for another.
@Component
class HistoryChain {

    private static final long LOCK = 0x48_49_53_54L;
    private static final int BATCH = 2_000;

    private final JdbcClient jdbc;

    HistoryChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Links what has committed since the last time; answers how many entries it linked. Another node at work: none.
    @Scheduled(fixedDelayString = "${xinghe.history.link-every:PT2S}")
    @Transactional
    public int linkNewEntries() {
        var mine = jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        if (!mine) {
            return 0;
        }
        var last = jdbc.sql("select position, hash from history.link order by position desc limit 1")
                .query((row, _) -> new Link(row.getLong("position"), row.getBytes("hash")))
                .optional()
                .orElse(Link.FIRST);
        var entries = unlinked();
        for (var entry : entries) {
            last = new Link(last.position + 1, hash(last.hash, entry));
            jdbc.sql("insert into history.link (position, entry, hash) values (:position, :entry, :hash)")
                    .param("position", last.position)
                    .param("entry", entry.id)
                    .param("hash", last.hash)
                    .update();
        }
        return entries.size();
    }

    private List<Entry> unlinked() {
        return jdbc.sql("""
                select entry.id, extract(epoch from at)::text at, person::text, person_name, kind, object::text, act,
                       from_state, to_state, changes
                  from history.entry
                  left join history.link on link.entry = entry.id
                 where link.entry is null
                   and entry.txid < pg_snapshot_xmin(pg_current_snapshot())
                   and entry.txid >= coalesce(
                           (select latest.txid
                              from history.link head
                              join history.entry latest on latest.id = head.entry
                             order by head.position desc
                             limit 1),
                           '0'::xid8)
                 order by entry.txid, entry.id
                 limit :batch
                """).param("batch", BATCH).query(HistoryChain::entryOf).list();
    }

    /// Walks the whole chain and recomputes each hash.
    @Transactional(readOnly = true)
    public ChainProof verify() {
        var walk = new Walk();
        jdbc.sql("""
                select position, hash, entry.id, extract(epoch from at)::text at, person::text, person_name, kind,
                       object::text, act, from_state, to_state, changes
                  from history.link
                  join history.entry on entry.id = link.entry
                 order by position
                """).query(row -> {
            walk.step(row.getLong("position"), row.getBytes("hash"), entryOf(row, 0));
        });
        var links =
                jdbc.sql("select count(*) from history.link").query(Long.class).single();
        var entries =
                jdbc.sql("select count(*) from history.entry").query(Long.class).single();
        return walk.proof(links, entries);
    }

    private static Entry entryOf(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("at"),
                row.getString("person"),
                row.getString("person_name"),
                row.getString("kind"),
                row.getString("object"),
                row.getString("act"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getString("changes"));
    }

    private static byte[] hash(byte[] before, Entry entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(entry.id).array());
            for (var text : entry.texts()) {
                var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(text == null ? -1 : bytes.length)
                        .array());
                digest.update(bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private record Link(long position, byte[] hash) {

        static final Link FIRST = new Link(0, new byte[32]);
    }

    private record Entry(
            long id,
            String at,
            @Nullable String person,
            String personName,
            String kind,
            String object,
            String act,
            @Nullable String fromState,
            @Nullable String toState,
            String changes) {

        List<@Nullable String> texts() {
            return Arrays.asList(at, person, personName, kind, object, act, fromState, toState, changes);
        }
    }

    private static final class Walk {

        private Link last = Link.FIRST;
        private @Nullable Long brokenAt;

        void step(long position, byte[] stored, Entry entry) {
            if (brokenAt != null) {
                return;
            }
            var computed = hash(last.hash, entry);
            if (position != last.position + 1 || !MessageDigest.isEqual(computed, stored)) {
                brokenAt = last.position + 1;
                return;
            }
            last = new Link(position, stored);
        }

        ChainProof proof(long links, long entries) {
            var broken = brokenAt == null && last.position != links ? Long.valueOf(last.position + 1) : brokenAt;
            return new ChainProof(last.position, entries - links, HexFormat.of().formatHex(last.hash), broken);
        }
    }
}
