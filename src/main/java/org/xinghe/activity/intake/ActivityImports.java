package org.xinghe.activity.intake;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.intake.ActivityRowWriting.RowRefused;
import org.xinghe.activity.intake.ReceiveOutcome.Received;
import org.xinghe.activity.intake.ReceiveOutcome.TooManyRows;
import org.xinghe.activity.intake.ReceiveOutcome.Unreadable;
import org.xinghe.activity.intake.ReceiveOutcome.WithoutHead;
import org.xinghe.activity.intake.RowRemark.Kind;
import org.xinghe.campaign.CampaignId;
import org.xinghe.document.SheetLayout;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;

/// Takes sheets of activities in: received, checked as often as one likes, and then worked through row by row. Good
/// rows
/// are taken, the others come back in the same file, and the same file twice doubles nothing.
@Service
public class ActivityImports {

    /// The most rows of one file.
    public static final int MOST_ROWS = 2_000;

    private static final int LATEST = 10;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Activities activities;
    private final ImportStore store;
    private final RowReading reading;
    private final ActivityRowWriting writing;
    private final RowForecast forecast;
    private final Clock clock;

    ActivityImports(
            Activities activities,
            ImportStore store,
            RowReading reading,
            ActivityRowWriting writing,
            RowForecast forecast,
            Clock clock) {
        this.activities = activities;
        this.store = store;
        this.reading = reading;
        this.writing = writing;
        this.forecast = forecast;
        this.clock = clock;
    }

    /// Keeps a file and proposes how it is read; nothing of it is an activity yet.
    public ReceiveOutcome receive(UnitId unit, CampaignId campaign, String fileName, byte[] file) {
        if (!activities.mayWorkFor(unit)) {
            throw new NotFound("unit", unit);
        }
        return switch (Sheets.read(file)) {
            case SheetOutcome.Refused(var reason, var _) -> new Unreadable(reason);
            case SheetOutcome.Read sheet ->
                SheetHead.of(sheet)
                        .map(head -> keep(unit, campaign, fileName, file, head))
                        .orElseGet(WithoutHead::new);
        };
    }

    private ReceiveOutcome keep(UnitId unit, CampaignId campaign, String fileName, byte[] file, SheetHead head) {
        if (head.rows().size() > MOST_ROWS) {
            return new TooManyRows(head.rows().size(), MOST_ROWS);
        }
        var signature = head.signature();
        var columns = store.rememberedColumns(unit, signature)
                .map(ImportScope::columns)
                .orElseGet(head::proposed);
        var held = head.names().stream().map(SheetField::named).anyMatch(Optional.of(SheetField.ON_SITE)::equals);
        var target = held && activities.mayDecideFor(unit) ? ImportTarget.RECORD : ImportTarget.PLAN;
        var scope =
                new ImportScope(unit, campaign, target, columns, Actor.current().name(), "", MORNING, EVENING);
        var id = ActivityImportId.fresh();
        store.keep(id, Actor.current().require(), fileName, file, signature, scope, clock.instant());
        return new Received(id);
    }

    /// The files that the acting person sent last.
    public List<SentFile> latest() {
        return store.latestOf(Actor.current().require(), LATEST);
    }

    /// How the acting person's import stands; while nothing is taken, what would become of its rows.
    public ImportView view(ActivityImportId id, Words words) {
        var stored = required(id);
        var sheet = open(stored);
        var state = state(stored);
        var lines = state == ImportView.State.CHECKED ? checked(stored, sheet) : store.rowsOf(id);
        var counts = new EnumMap<RowEffect, Integer>(RowEffect.class);
        lines.forEach(line -> counts.merge(line.effect(), 1, Integer::sum));
        return new ImportView(
                id,
                stored.fileName(),
                stored.scope(),
                state,
                headings(sheet.head()),
                lines.stream().map(line -> line(line, words)).toList(),
                counts,
                state == ImportView.State.CHECKED ? lines.size() : stored.rows(),
                new ImportView.Hidden(
                        sheet.layout().hiddenRows().size(),
                        sheet.layout().hiddenColumns().size()),
                store.rememberedColumns(stored.scope().unit(), stored.signature())
                        .isPresent());
    }

    /// Reads it another way from now on.
    public void rescope(ActivityImportId id, ImportScope scope) {
        var stored = required(id);
        if (scope.columns().size() != stored.scope().columns().size()) {
            throw new IllegalArgumentException("The file has %d columns, not %d"
                    .formatted(stored.scope().columns().size(), scope.columns().size()));
        }
        if (scope.target() == ImportTarget.RECORD && !mayRecord(scope.unit())) {
            throw new NotFound("right to publish for unit", scope.unit());
        }
        store.rescope(id, scope);
    }

    /// Whether the acting person may put what was held on record at once.
    public boolean mayRecord(UnitId unit) {
        return activities.mayDecideFor(unit);
    }

    /// Whether it is the caller who works through it now: one that is running is not run twice, one that was killed
    /// goes on.
    public boolean begin(ActivityImportId id) {
        var stored = required(id);
        if (!store.begin(id, rowsOf(stored).size(), clock.instant())) {
            return false;
        }
        if (stored.state() != StoredImport.State.RUNNING) {
            store.forgetRows(id);
        }
        store.remember(stored.scope().unit(), stored.signature(), stored.scope());
        return true;
    }

    /// Works through all rows of an import that was begun; what it has taken already is there already.
    public void work(ActivityImportId id) {
        var done = store.rowsOf(id).stream().map(WrittenRow::number).collect(Collectors.toSet());
        for (var row : rowsOf(required(id))) {
            if (!done.contains(row.number())) {
                take(id, row);
            }
        }
        store.end(id);
    }

    private List<ReadRow> rowsOf(StoredImport stored) {
        var sheet = open(stored);
        return reading.read(sheet.head().rows(), sheet.layout(), stored.scope());
    }

    private void take(ActivityImportId id, ReadRow row) {
        store.beat(id, clock.instant());
        if (row.isFaulty()) {
            store.note(id, row, RowEffect.FAULTY, Optional.empty());
            return;
        }
        try {
            writing.write(id, row);
        } catch (RowRefused refused) {
            store.note(id, row.with(RowRemark.refused(refused.reasons())), RowEffect.FAULTY, Optional.empty());
        } catch (DataAccessException | EditConflict meanwhile) {
            store.note(id, row.with(RowRemark.of(Kind.MEANWHILE, null)), RowEffect.FAULTY, Optional.empty());
        }
    }

    /// The file as it was sent, with a remark behind each row that there is something to say about, and with what is
    /// wrong coloured.
    public byte[] withRemarks(ActivityImportId id, Words words) {
        var stored = required(id);
        var sheet = open(stored);
        var places = stored.scope().places();
        var lines = state(stored) == ImportView.State.CHECKED ? checked(stored, sheet) : store.rowsOf(id);
        var remarks = new HashMap<Integer, String>();
        var marked = new HashMap<Integer, Set<Integer>>();
        for (var line : lines) {
            var said = new ArrayList<String>();
            said.add(words.say("activity-import.effect", line.effect()));
            line.remarks().forEach(remark -> said.add(remark.in(words)));
            remarks.put(line.number(), String.join("；", said));
            line.remarks().stream().filter(RowRemark::isFault).forEach(remark -> {
                var at = remark.field() == null ? null : places.get(remark.field());
                if (at != null) {
                    marked.computeIfAbsent(line.number(), _ -> new HashSet<>()).add(at);
                }
            });
        }
        var read = new SheetOutcome.Read("", sheet.head().line(), sheet.head().rows());
        return Sheets.withRemarks(stored.content(), read, words.say("activity-import.remarks"), remarks, marked);
    }

    public String fileNameOf(ActivityImportId id) {
        return required(id).fileName();
    }

    private record Opened(SheetHead head, SheetLayout layout) {}

    private StoredImport required(ActivityImportId id) {
        var stored = store.require(id, Actor.current().require());
        if (!activities.mayWorkFor(stored.scope().unit())) {
            throw new NotFound("import", id);
        }
        return stored;
    }

    private Opened open(StoredImport stored) {
        return switch (Sheets.read(stored.content())) {
            case SheetOutcome.Read sheet ->
                new Opened(SheetHead.of(sheet).orElseThrow(), Sheets.layout(stored.content()));
            case SheetOutcome.Refused(var reason, var detail) ->
                throw new IllegalStateException("A kept file is not read again: %s %s".formatted(reason, detail));
        };
    }

    private ImportView.State state(StoredImport stored) {
        return switch (stored.state()) {
            case CHECKED -> ImportView.State.CHECKED;
            case DONE -> ImportView.State.DONE;
            case RUNNING ->
                ImportStore.isSilent(stored.beat(), clock.instant())
                        ? ImportView.State.STOPPED
                        : ImportView.State.RUNNING;
        };
    }

    /// What would become of the rows, without writing any.
    private List<WrittenRow> checked(StoredImport stored, Opened sheet) {
        if (!stored.scope().missing().isEmpty() || !stored.scope().doubled().isEmpty()) {
            return List.of();
        }
        return forecast.of(reading.read(sheet.head().rows(), sheet.layout(), stored.scope()));
    }

    private static List<ImportView.Heading> headings(SheetHead head) {
        var names = head.names();
        var headings = new ArrayList<ImportView.Heading>();
        for (var at = 0; at < names.size(); at++) {
            var column = at;
            var example = head.rows().stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
            headings.add(new ImportView.Heading(names.get(at), example));
        }
        return headings;
    }

    private static ImportView.Line line(WrittenRow row, Words words) {
        return new ImportView.Line(
                row.number(),
                row.title(),
                row.effect(),
                row.remarks().stream().map(remark -> remark.in(words)).toList(),
                row.activity().map(ActivityId::toString).orElse(null));
    }
}
