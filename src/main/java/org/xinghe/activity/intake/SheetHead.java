package org.xinghe.activity.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.SheetRow;

/// The head of a sheet wherever it stands: below a title, below a line that says who fills it in, in two lines.
///
/// @param line  the last row of the head, with the names of the columns
/// @param rows  what stands below it
record SheetHead(SheetRow line, List<SheetRow> rows) {

    private static final int ROWS_SEARCHED = 20;
    private static final int LEAST_NAMED = 2;

    /// The row among the first ones that names the most columns; none when no row names two.
    static Optional<SheetHead> of(SheetOutcome.Read sheet) {
        var all = new ArrayList<SheetRow>();
        all.add(sheet.head());
        all.addAll(sheet.rows());
        var best = -1;
        var most = LEAST_NAMED - 1L;
        for (var at = 0; at < Math.min(all.size(), ROWS_SEARCHED); at++) {
            var named = named(all.get(at).cells());
            if (named > most) {
                best = at;
                most = named;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        var first = all.get(best);
        if (best + 1 < all.size() && continues(first, all.get(best + 1))) {
            var second = all.get(best + 1);
            return Optional.of(new SheetHead(joined(first, second), List.copyOf(all.subList(best + 2, all.size()))));
        }
        return Optional.of(new SheetHead(first, List.copyOf(all.subList(best + 1, all.size()))));
    }

    List<String> names() {
        return line.cells();
    }

    /// What the columns most likely hold; a field is taken by its first column.
    List<Optional<SheetField>> proposed() {
        var taken = new ArrayList<SheetField>();
        return names().stream()
                .map(name -> {
                    var field = SheetField.named(name).filter(each -> !taken.contains(each));
                    field.ifPresent(taken::add);
                    return field;
                })
                .toList();
    }

    /// The same for every sheet with the same columns, however they are spaced.
    String signature() {
        var text = String.join("|", names().stream().map(Plain::name).toList());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("This Java has no SHA-256", fault);
        }
    }

    private static long named(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> SheetField.named(cell).stream())
                .distinct()
                .count();
    }

    /// A second line repeats what is merged from above and splits what is merged sideways.
    private static boolean continues(SheetRow first, SheetRow second) {
        var repeated = 0;
        var split = 0;
        for (var at = 0; at < first.cells().size(); at++) {
            var above = first.cell(at);
            var below = second.cell(at);
            if (above.isEmpty() || below.isEmpty()) {
                continue;
            }
            if (above.equals(below)) {
                repeated++;
            } else if (above.equals(first.cell(at + 1)) || at > 0 && above.equals(first.cell(at - 1))) {
                split++;
            }
        }
        return split > 0 && repeated > 0;
    }

    private static SheetRow joined(SheetRow first, SheetRow second) {
        var names = new String[Math.max(first.cells().size(), second.cells().size())];
        Arrays.setAll(names, at -> {
            var above = first.cell(at);
            var below = second.cell(at);
            return above.equals(below) ? above : above + below;
        });
        return new SheetRow(second.number(), List.of(names), second.formulas());
    }
}
