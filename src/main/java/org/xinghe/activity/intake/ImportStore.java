package org.xinghe.activity.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.activity.ActivityId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// Files that were sent, how they are read, and what became of their rows.
@Repository
class ImportStore {

    private static final Duration KEPT = Duration.ofDays(30);

    /// A running import that has not said for so long that it lives was killed.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(
            ActivityImportId id,
            PersonId person,
            String name,
            byte[] file,
            String signature,
            ImportScope scope,
            Instant now) {
        jdbc.sql("delete from activity.activity_import where sent_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                insert into activity.activity_import
                       (id, person, unit, campaign, file_name, content, signature, columns, target, contact_name,
                        contact_phone, starts, ends, state, sent_at)
                values (:id, :person, :unit, :campaign, :name, :content, :signature, :columns, :target, :contact,
                        :phone, :starts, :ends, 'CHECKED', :at)
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("unit", scope.unit().value())
                .param("campaign", scope.campaign().value())
                .param("name", name)
                .param("content", file, Types.BINARY)
                .param("signature", signature)
                .param("columns", ImportScope.text(scope.columns()))
                .param("target", scope.target().name())
                .param("contact", scope.contact())
                .param("phone", scope.phone())
                .param("starts", scope.starts())
                .param("ends", scope.ends())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rescope(ActivityImportId id, ImportScope scope) {
        jdbc.sql("""
                update activity.activity_import
                   set columns = :columns, target = :target, contact_name = :contact, contact_phone = :phone,
                       starts = :starts, ends = :ends
                 where id = :id and state <> 'RUNNING'
                """)
                .param("id", id.value())
                .param("columns", ImportScope.text(scope.columns()))
                .param("target", scope.target().name())
                .param("contact", scope.contact())
                .param("phone", scope.phone())
                .param("starts", scope.starts())
                .param("ends", scope.ends())
                .update();
    }

    /// An import of this person; anybody else's is not there.
    StoredImport require(ActivityImportId id, PersonId person) {
        return jdbc.sql("select * from activity.activity_import where id = :id and person = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(ImportStore::stored)
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    List<SentFile> latestOf(PersonId person, int limit) {
        return jdbc.sql("""
                select id, file_name, sent_at, state,
                       (select count(*) from activity.import_row where activity_import = id) as written
                  from activity.activity_import
                 where person = :person
                 order by sent_at desc
                 limit :limit
                """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) -> new SentFile(
                        new ActivityImportId(row.getObject("id", UUID.class)),
                        row.getString("file_name"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("state").equals("DONE"),
                        row.getInt("written")))
                .list();
    }

    /// Whether this is the one to run it now: nobody else does, or whoever did was killed.
    boolean begin(ActivityImportId id, int rows, Instant now) {
        return jdbc.sql("""
                update activity.activity_import
                   set state = 'RUNNING', rows_in_all = :rows, beat_at = :now
                 where id = :id and (state <> 'RUNNING' or beat_at < :silent)
                """)
                        .param("id", id.value())
                        .param("rows", rows)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("silent", now.minus(SILENCE).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void beat(ActivityImportId id, Instant now) {
        jdbc.sql("update activity.activity_import set beat_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetRows(ActivityImportId id) {
        jdbc.sql("delete from activity.import_row where activity_import = :id")
                .param("id", id.value())
                .update();
    }

    void end(ActivityImportId id) {
        jdbc.sql("update activity.activity_import set state = 'DONE' where id = :id")
                .param("id", id.value())
                .update();
    }

    void note(ActivityImportId id, ReadRow row, RowEffect effect, Optional<ActivityId> activity) {
        jdbc.sql("""
                insert into activity.import_row (activity_import, row_number, title, effect, remarks, activity)
                values (:id, :row, :title, :effect, :remarks, :activity)
                on conflict (activity_import, row_number)
                do update set effect = excluded.effect, remarks = excluded.remarks, activity = excluded.activity
                """)
                .param("id", id.value())
                .param("row", row.number())
                .param("title", row.title())
                .param("effect", effect.name())
                .param("remarks", row.remarks().stream().map(RowRemark::text).collect(Collectors.joining("\n")))
                .param("activity", activity.map(ActivityId::value).orElse(null), Types.OTHER)
                .update();
    }

    List<WrittenRow> rowsOf(ActivityImportId id) {
        return jdbc.sql("""
                select row_number, title, effect, remarks, activity
                  from activity.import_row where activity_import = :id order by row_number
                """)
                .param("id", id.value())
                .query((row, _) -> new WrittenRow(
                        row.getInt("row_number"),
                        row.getString("title"),
                        RowEffect.valueOf(row.getString("effect")),
                        row.getString("remarks")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .map(RowRemark::kept)
                                .toList(),
                        Optional.ofNullable(row.getObject("activity", UUID.class))
                                .map(ActivityId::new)))
                .list();
    }

    Optional<String> rememberedColumns(UnitId unit, String signature) {
        return jdbc.sql("select columns from activity.import_columns where unit = :unit and signature = :signature")
                .param("unit", unit.value())
                .param("signature", signature)
                .query(String.class)
                .optional();
    }

    void remember(UnitId unit, String signature, ImportScope scope) {
        jdbc.sql("""
                insert into activity.import_columns (unit, signature, columns)
                values (:unit, :signature, :columns)
                on conflict (unit, signature) do update set columns = excluded.columns
                """)
                .param("unit", unit.value())
                .param("signature", signature)
                .param("columns", ImportScope.text(scope.columns()))
                .update();
    }

    private static StoredImport stored(ResultSet row, int number) throws SQLException {
        return new StoredImport(
                new ActivityImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getBytes("content"),
                row.getString("signature"),
                new ImportScope(
                        new UnitId(row.getObject("unit", UUID.class)),
                        new CampaignId(row.getObject("campaign", UUID.class)),
                        ImportTarget.valueOf(row.getString("target")),
                        ImportScope.columns(row.getString("columns")),
                        row.getString("contact_name"),
                        row.getString("contact_phone"),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class)),
                StoredImport.State.valueOf(row.getString("state")),
                row.getInt("rows_in_all"),
                Optional.ofNullable(row.getObject("beat_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    static boolean isSilent(Optional<Instant> beat, Instant now) {
        return beat.isEmpty() || beat.get().isBefore(now.minus(SILENCE));
    }
}
