package org.xinghe.activity.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinghe.activity.intake.ImportTarget;
import org.xinghe.activity.intake.ImportView;
import org.xinghe.activity.intake.RowEffect;
import org.xinghe.activity.intake.SheetField;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// How an import stands, in words.
///
/// @param targets empty when there is nothing to choose
/// @param lines   at most two hundred rows, those that something is wrong with first
/// @param faults  why it cannot be taken as it is read now
public record ActivityImportPage(
        String path,
        String fileName,
        String unit,
        ImportView.State state,
        List<Column> columns,
        List<Choice> targets,
        String contact,
        String phone,
        String starts,
        String ends,
        List<Fact> counts,
        List<Line> lines,
        int more,
        int good,
        int done,
        int inAll,
        boolean faulty,
        List<String> faults,
        List<String> notes) {

    private static final int MOST_SHOWN = 200;

    /// A column of the file with what it may hold.
    public record Column(String name, String title, String example, List<Choice> fields) {}

    /// A row with what becomes of it.
    public record Line(int number, String title, Tone tone, String effect, List<String> remarks, String href) {}

    static ActivityImportPage of(ImportView view, String unit, boolean mayRecord, Words words) {
        var scope = view.scope();
        var ordered = view.rows().stream()
                .sorted(java.util.Comparator.comparing((ImportView.Line line) -> line.effect() != RowEffect.FAULTY)
                        .thenComparing(line -> line.remarks().isEmpty())
                        .thenComparing(ImportView.Line::number))
                .toList();
        return new ActivityImportPage(
                "/desk/activities/imports/" + view.id(),
                view.fileName(),
                unit,
                view.state(),
                columns(view, words),
                mayRecord ? targets(scope.target(), words) : List.of(),
                scope.contact(),
                scope.phone(),
                scope.starts().toString(),
                scope.ends().toString(),
                counts(view, words),
                ordered.stream()
                        .limit(MOST_SHOWN)
                        .map(line -> line(line, prefix(view), words))
                        .toList(),
                Math.max(0, ordered.size() - MOST_SHOWN),
                view.count(RowEffect.TAKEN) + view.count(RowEffect.UPDATED),
                view.rows().size(),
                view.inAll(),
                view.count(RowEffect.FAULTY) > 0,
                faults(view, words),
                notes(view, words));
    }

    public boolean checked() {
        return state == ImportView.State.CHECKED;
    }

    public boolean running() {
        return state == ImportView.State.RUNNING;
    }

    public boolean stopped() {
        return state == ImportView.State.STOPPED;
    }

    public boolean finished() {
        return state == ImportView.State.DONE;
    }

    private static List<Column> columns(ImportView view, Words words) {
        return IntStream.range(0, view.headings().size())
                .filter(at -> !view.headings().get(at).title().isEmpty()
                        || !view.headings().get(at).example().isEmpty())
                .mapToObj(at -> {
                    var heading = view.headings().get(at);
                    var chosen = view.scope().columns().get(at);
                    var title = heading.title().isEmpty()
                            ? words.say("activity-import.column.untitled", at + 1)
                            : heading.title();
                    return new Column("column" + at, title, heading.example(), fields(chosen, words));
                })
                .toList();
    }

    private static List<Choice> fields(Optional<SheetField> chosen, Words words) {
        return Arrays.stream(SheetField.values())
                .map(field -> Choice.of(
                        field.name(),
                        words.say("activity-import.field", field),
                        chosen.isPresent() && chosen.get() == field))
                .toList();
    }

    private static List<Choice> targets(ImportTarget chosen, Words words) {
        return Arrays.stream(ImportTarget.values())
                .map(target -> new Choice(
                        target.name(),
                        words.say("activity-import.target", target),
                        target == chosen,
                        words.say("activity-import.target.hint", target)))
                .toList();
    }

    private static List<Fact> counts(ImportView view, Words words) {
        var prefix = prefix(view);
        return Arrays.stream(RowEffect.values())
                .filter(effect -> view.count(effect) > 0 || effect == RowEffect.TAKEN || effect == RowEffect.FAULTY)
                .map(effect -> Fact.of(words.say(prefix, effect), words.number(view.count(effect))))
                .toList();
    }

    /// What becomes of rows, while nothing is saved: what would.
    private static String prefix(ImportView view) {
        return view.state() == ImportView.State.CHECKED ? "activity-import.would" : "activity-import.effect";
    }

    private static List<String> faults(ImportView view, Words words) {
        var faults = new ArrayList<String>();
        view.scope()
                .missing()
                .forEach(field -> faults.add(
                        words.say("activity-import.fault.missing", words.say("activity-import.field", field))));
        view.scope()
                .doubled()
                .forEach(field -> faults.add(
                        words.say("activity-import.fault.doubled", words.say("activity-import.field", field))));
        return faults;
    }

    private static List<String> notes(ImportView view, Words words) {
        var notes = new ArrayList<String>();
        if (view.remembered()) {
            notes.add(words.say("activity-import.note.remembered"));
        }
        if (view.hidden().rows() > 0) {
            notes.add(
                    words.say("activity-import.note.hidden-rows", view.hidden().rows()));
        }
        if (view.hidden().columns() > 0) {
            notes.add(words.say(
                    "activity-import.note.hidden-columns", view.hidden().columns()));
        }
        return notes;
    }

    private static Line line(ImportView.Line line, String prefix, Words words) {
        var tone = switch (line.effect()) {
            case TAKEN, UPDATED -> Tone.GOOD;
            case UNCHANGED -> Tone.QUIET;
            case LEFT_ALONE -> Tone.WARN;
            case FAULTY -> Tone.BAD;
        };
        return new Line(
                line.number(),
                line.title().isEmpty() ? words.say("activity-import.row.untitled") : line.title(),
                tone,
                words.say(prefix, line.effect()),
                line.remarks(),
                line.activity() == null ? "" : "/desk/activities/" + line.activity());
    }
}
