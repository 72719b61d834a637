package org.xinghe.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.media.PictureReading.Unfit;
import org.xinghe.media.PictureReading.Upright;
import org.xinghe.media.StoreOutcome.Refused;
import org.xinghe.media.StoreOutcome.Stored;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;

/// What the rest of the platform can do with pictures.
@Service
public class Media {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final MediaPolicy policy;
    private final Clock clock;
    private final Semaphore reading = new Semaphore(2);

    Media(JdbcClient jdbc, FileStore files, MediaPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.policy = policy;
        this.clock = clock;
    }

    /// Keeps a picture for a unit, unseen by the public until it is shown. The same bytes for the same unit are the
    /// same picture. Each picture takes memory while it is read, so only two are read at a time; who waits holds
    /// neither its bytes nor a connection to the database.
    public StoreOutcome store(StorePicture wish) {
        if (!policy.mayStoreFor(wish.owner())) {
            throw new NotFound("unit", wish.owner());
        }
        reading.acquireUninterruptibly();
        try {
            var bytes = bytesOf(wish);
            var hash = sha256(bytes);
            var known = known(wish.owner(), hash);
            if (known.isPresent()) {
                return new Stored(known.get());
            }
            return switch (PictureReader.read(bytes)) {
                case Unfit(var reason) -> new Refused(wish.fileName(), reason);
                case Upright(var image) -> new Stored(keep(wish, bytes, hash, image));
            };
        } finally {
            reading.release();
        }
    }

    /// The pictures behind ids, in the order asked for and in one statement; unknown ids are left out.
    @Transactional(readOnly = true)
    public Map<MediaId, Picture> pictures(Collection<MediaId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = jdbc
                .sql("select id, caption, alt, width, height, shown from media.picture where id in (:ids)")
                .param("ids", values(ids))
                .query(Media::picture)
                .list()
                .stream()
                .collect(Collectors.toMap(Picture::id, each -> each));
        var ordered = new LinkedHashMap<MediaId, Picture>();
        for (var id : ids) {
            var picture = found.get(id);
            if (picture != null) {
                ordered.put(id, picture);
            }
        }
        return ordered;
    }

    /// Whether all of these pictures are of one unit: nobody puts another unit's picture on a page of theirs.
    @Transactional(readOnly = true)
    public boolean areOf(UnitId owner, Collection<MediaId> ids) {
        var distinct = java.util.Set.copyOf(ids);
        return distinct.isEmpty()
                || jdbc.sql("select count(*) from media.picture where owner = :owner and id in (:ids)")
                                .param("owner", owner.value())
                                .param("ids", values(distinct))
                                .query(Long.class)
                                .single()
                        == distinct.size();
    }

    /// Shows pictures to the public. Who publishes the page they stand on has asked whether it may.
    @Transactional
    public void show(Collection<MediaId> ids) {
        setShown(ids, true);
    }

    /// Takes pictures back from the public.
    @Transactional
    public void hide(Collection<MediaId> ids) {
        setShown(ids, false);
    }

    /// The picture as JPEG, for pages and documents that may hold it: nobody is asked who reads them.
    public byte[] bytes(MediaId id, Size size) {
        return files.read(place(id, size.toString() + ".jpg"));
    }

    /// Whether the acting person sees a picture and the public does; [NotFound] when the acting person does not.
    @Transactional(readOnly = true)
    public boolean requireVisible(MediaId id) {
        var found = jdbc.sql("select owner, shown from media.picture where id = :id")
                .param("id", id.value())
                .query((row, _) -> Map.entry(new UnitId(row.getObject("owner", UUID.class)), row.getBoolean("shown")))
                .optional()
                .orElseThrow(() -> new NotFound("picture", id));
        if (!policy.maySee(found.getKey(), found.getValue())) {
            throw new NotFound("picture", id);
        }
        return found.getValue();
    }

    /// The whole file, or one byte more than is taken: that is enough to refuse it.
    private static byte[] bytesOf(StorePicture wish) {
        try (var stream = wish.content().getInputStream()) {
            return stream.readNBytes(PictureReader.MOST_BYTES + 1);
        } catch (IOException fault) {
            throw new UncheckedIOException("The file %s could not be read".formatted(wish.fileName()), fault);
        }
    }

    private MediaId keep(StorePicture wish, byte[] bytes, String hash, BufferedImage image) {
        var id = MediaId.fresh();
        files.write(place(id, "original"), bytes);
        for (var size : Size.values()) {
            files.write(place(id, size.toString() + ".jpg"), PictureReader.jpeg(image, size));
        }
        var inserted = jdbc.sql("""
                insert into media.picture
                       (id, owner, sha256, file_name, caption, alt, width, height, bytes, shown, stored_at, stored_by)
                values (:id, :owner, :sha256, :fileName, :caption, :alt, :width, :height, :bytes, false, :at, :by)
                on conflict (owner, sha256) do nothing
                """)
                .param("id", id.value())
                .param("owner", wish.owner().value())
                .param("sha256", hash)
                .param("fileName", wish.fileName())
                .param("caption", wish.caption().strip())
                .param("alt", wish.alt().strip())
                .param("width", image.getWidth())
                .param("height", image.getHeight())
                .param("bytes", bytes.length)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", Actor.current().require().value())
                .update();
        return inserted == 1 ? id : known(wish.owner(), hash).orElseThrow();
    }

    private Optional<MediaId> known(UnitId owner, String hash) {
        return jdbc.sql("select id from media.picture where owner = :owner and sha256 = :sha256")
                .param("owner", owner.value())
                .param("sha256", hash)
                .query((row, _) -> new MediaId(row.getObject("id", UUID.class)))
                .optional();
    }

    private void setShown(Collection<MediaId> ids, boolean shown) {
        if (!ids.isEmpty()) {
            jdbc.sql("update media.picture set shown = :shown where id in (:ids)")
                    .param("shown", shown)
                    .param("ids", values(ids))
                    .update();
        }
    }

    private static java.util.List<UUID> values(Collection<MediaId> ids) {
        return ids.stream().map(Identifier::value).toList();
    }

    /// Folders by the last characters of the id: the first ones are the time and would crowd one folder.
    private static String place(MediaId id, String name) {
        var text = id.toString();
        return "pictures/%s/%s/%s".formatted(text.substring(text.length() - 2), text, name);
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                new MediaId(row.getObject("id", UUID.class)),
                row.getString("caption"),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"),
                row.getBoolean("shown"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("This Java has no SHA-256", fault);
        }
    }
}
