package org.xinghe.organisation.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.intake.ImportOutcome.ColumnTwice;
import org.xinghe.organisation.intake.ImportOutcome.Imported;
import org.xinghe.organisation.intake.ImportOutcome.Unreadable;
import org.xinghe.organisation.intake.ImportOutcome.WithoutColumn;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;

/// Takes a sheet of units and their people: good rows are taken, bad ones come back in the same file with a remark, and
/// the same file twice doubles nothing.
@Service
public class UnitImport {

    private static final int ROWS_TOGETHER = 100;

    private final UnitDirectory directory;
    private final RegisterQueries registers;
    private final RowChecks checks;
    private final RowWriting writing;
    private final TransactionTemplate together;
    private final TransactionTemplate oneRow;
    private final Clock clock;

    UnitImport(
            UnitDirectory directory,
            RegisterQueries registers,
            RowChecks checks,
            RowWriting writing,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.directory = directory;
        this.registers = registers;
        this.checks = checks;
        this.writing = writing;
        this.together = new TransactionTemplate(transactions);
        this.oneRow = new TransactionTemplate(transactions);
        this.oneRow.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /// Takes a file for the acting person, who manages the units in it or gets those rows back.
    ///
    /// @param words the language of the remarks
    public ImportOutcome take(byte[] file, Words words) {
        if (!directory.mayImport()) {
            throw new NotFound("import", "of somebody who manages no unit");
        }
        return switch (Sheets.read(file)) {
            case SheetOutcome.Refused(var reason, var _) -> new Unreadable(reason);
            case SheetOutcome.Read sheet -> take(sheet, file, words);
        };
    }

    private ImportOutcome take(SheetOutcome.Read sheet, byte[] file, Words words) {
        var table = Table.of(sheet.head());
        if (!table.columns().containsKey(Column.NAME)) {
            return new WithoutColumn(Column.NAME.title());
        }
        if (table.twice().isPresent()) {
            return new ColumnTwice(table.twice().get().title());
        }
        var result = take(table.rows(sheet));
        var remarks = result.faulty().stream()
                .collect(Collectors.toMap(
                        FaultyRow::row,
                        row -> row.reasons().stream()
                                .map(reason -> reason.in(words))
                                .collect(Collectors.joining("；"))));
        return new Imported(result, remarks.isEmpty() ? null : Sheets.withRemarks(file, Column.REMARK, remarks));
    }

    private ImportResult take(List<Row> rows) {
        var today = CampaignTime.dayOf(clock.instant());
        var register = registers.all(today);
        var counting = new Counting(register, new Reach(directory.managed().orElse(null)));
        var doubled = addDoubled(rows, counting.faulty);
        var left = inOrder(rows.stream().filter(row -> !doubled.contains(row)).toList());
        for (var from = 0; from < left.size(); from += ROWS_TOGETHER) {
            var part = left.subList(from, Math.min(from + ROWS_TOGETHER, left.size()));
            together.executeWithoutResult(_ -> part.forEach(row -> take(row, counting)));
        }
        return counting.result();
    }

    /// Each row has a savepoint of its own: what a row breaks leaves the others standing.
    private void take(Row row, Counting counting) {
        var faults = new ArrayList<RowFault>();
        var readable = checks.read(row, counting.register, counting.reach, faults);
        if (readable.isEmpty()) {
            counting.faulty.add(new FaultyRow(row.number(), row.name(), List.copyOf(faults)));
            return;
        }
        try {
            var today = CampaignTime.dayOf(clock.instant());
            counting.add(oneRow.execute(_ -> writing.write(readable.get(), counting.register, today)));
        } catch (DataAccessException meanwhile) {
            counting.faulty.add(new FaultyRow(row.number(), row.name(), List.of(RowFault.of(RowFault.Kind.MEANWHILE))));
        }
    }

    /// Rows that name one unit and do not agree: which one is right is not guessed.
    private static Set<Row> addDoubled(List<Row> rows, List<FaultyRow> faulty) {
        var doubled = new HashSet<Row>();
        rows.stream().filter(row -> !row.name().isEmpty()).collect(Collectors.groupingBy(Row::name)).values().stream()
                .filter(same -> same.stream().map(Row::values).distinct().count() > 1)
                .forEach(same -> same.forEach(row -> {
                    var others = same.stream()
                            .filter(other -> !other.equals(row))
                            .map(other -> String.valueOf(other.number()))
                            .collect(Collectors.joining("、"));
                    doubled.add(row);
                    faulty.add(new FaultyRow(
                            row.number(),
                            row.name(),
                            List.of(RowFault.of(RowFault.Kind.SAME_NAME_OTHER_DATA, row.name(), others))));
                }));
        return doubled;
    }

    /// The order of the file, but a parent that stands further down comes first.
    private static List<Row> inOrder(List<Row> rows) {
        Map<String, Row> byName = new HashMap<>();
        rows.forEach(row -> byName.putIfAbsent(row.name(), row));
        var ordered = new LinkedHashSet<Row>();
        for (var row : rows) {
            var above = new LinkedHashSet<Row>();
            for (var each = row; each != null && !ordered.contains(each) && above.add(each); ) {
                each = byName.get(each.parentName());
            }
            List.copyOf(above).reversed().forEach(ordered::add);
        }
        return List.copyOf(ordered);
    }

    /// What has become of the rows so far.
    private static final class Counting {

        private final Register register;
        private final Reach reach;
        private final List<FaultyRow> faulty = new ArrayList<>();
        private int taken;
        private int updated;
        private int unchanged;

        Counting(Register register, Reach reach) {
            this.register = register;
            this.reach = reach;
        }

        void add(RowWriting.Effect effect) {
            switch (effect) {
                case TAKEN -> taken++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
            }
        }

        ImportResult result() {
            return new ImportResult(
                    taken,
                    updated,
                    unchanged,
                    faulty.stream()
                            .sorted(Comparator.comparingInt(FaultyRow::row))
                            .toList());
        }
    }
}
