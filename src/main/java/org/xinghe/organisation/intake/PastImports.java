package org.xinghe.organisation.intake;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.organisation.intake.ImportOutcome.Imported;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;

/// What came of files, for those who sent them. Whatever is older than thirty days is gone.
@Service
@Transactional
public class PastImports {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    PastImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ImportId keep(String fileName, Imported imported, Words words) {
        forgetOld();
        var id = ImportId.fresh();
        var result = imported.result();
        jdbc.sql("""
                insert into organisation.unit_import
                    (id, person, file_name, taken_at, taken, updated, unchanged, returned)
                values (:id, :person, :fileName, :at, :taken, :updated, :unchanged, :returned)
                """)
                .param("id", id.value())
                .param(
                        "person",
                        Actor.current().signedIn().map(Identifier::value).orElse(null),
                        Types.OTHER)
                .param("fileName", fileName)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("taken", result.taken())
                .param("updated", result.updated())
                .param("unchanged", result.unchanged())
                .param("returned", imported.returned(), Types.BINARY)
                .update();
        for (var row : result.faulty()) {
            jdbc.sql("""
                    insert into organisation.unit_import_fault (unit_import, row_number, name, remark)
                    values (:id, :row, :name, :remark)
                    """)
                    .param("id", id.value())
                    .param("row", row.row())
                    .param("name", row.name())
                    .param(
                            "remark",
                            row.reasons().stream()
                                    .map(reason -> reason.in(words))
                                    .collect(Collectors.joining("；")))
                    .update();
        }
        return id;
    }

    /// An import of the acting person; anybody else's is not there.
    @Transactional(readOnly = true)
    public PastImport require(ImportId id) {
        return jdbc.sql("""
                select file_name, taken_at, taken, updated, unchanged, returned
                  from organisation.unit_import
                 where id = :id
                   and person is not distinct from :person
                """)
                .param("id", id.value())
                .param(
                        "person",
                        Actor.current().signedIn().map(Identifier::value).orElse(null),
                        Types.OTHER)
                .query((row, _) -> new PastImport(
                        id,
                        row.getString("file_name"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getInt("taken"),
                        row.getInt("updated"),
                        row.getInt("unchanged"),
                        faultsOf(id),
                        row.getBytes("returned")))
                .optional()
                .orElseThrow(() -> new NotFound("import", id));
    }

    private List<PastImport.Fault> faultsOf(ImportId id) {
        return jdbc.sql("""
                select row_number, name, remark
                  from organisation.unit_import_fault
                 where unit_import = :id
                 order by row_number
                """)
                .param("id", id.value())
                .query((row, _) ->
                        new PastImport.Fault(row.getInt("row_number"), row.getString("name"), row.getString("remark")))
                .list();
    }

    private void forgetOld() {
        jdbc.sql("delete from organisation.unit_import where taken_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
