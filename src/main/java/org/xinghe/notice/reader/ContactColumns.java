package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The columns of a block of contacts: the unit named above each, and the contact that is being read in each.
final class ContactColumns {

    private static final Pattern WORDS = Pattern.compile("[^\\s]+");
    private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}]{2,30}" + ContactDraft.UNIT_END);
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}]{2,4}");
    private static final Pattern UNIT_BEFORE = Pattern.compile("([\\p{IsHan}]{2,20})[\\s(:]*$");
    /// What leads to a unit in a sentence: 将回执报市科协普及部（联系人：…）.
    private static final Pattern LEAD =
            Pattern.compile("^[\\p{IsHan}]*(?:报送|上报|寄送|报|送|至)(?=[\\p{IsHan}]{2,}" + ContactDraft.UNIT_END + "$)");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|\\d{1,2}[.、])");
    private static final Pattern NO_UNITS = Pattern.compile("[:。,;\\d]");
    private static final int LONGEST_UNITS = 60;
    private static final int MOST_COLUMNS = 3;

    private List<Line> units = List.of();
    /// People named beside their unit, without a label: 政策体改司 许佳军 刘育新.
    private @Nullable Line people;

    private final List<ContactDraft> open = new ArrayList<>();
    /// People who were named line by line and whose numbers may follow line by line.
    private final List<ContactDraft> numberless = new ArrayList<>();

    private boolean fresh = true;
    private boolean listing;

    /// Whether people were named with a label and others may follow without one.
    boolean isListing() {
        return listing;
    }

    /// A line without labels: the units of the columns below it, or anything else.
    void other(Line line) {
        end();
        var parts = new ArrayList<Line>();
        var word = WORDS.matcher(line.plain());
        while (word.find() && parts.size() <= MOST_COLUMNS) {
            parts.add(line.part(word.start(), word.end()));
        }
        var speaks = line.plain().contains("联系") || line.plain().contains("咨询");
        var names = line.text().length() <= LONGEST_UNITS
                && !speaks
                && !NUMBERED.matcher(line.plain()).find()
                && !NO_UNITS.matcher(line.plain()).find();
        if (names && parts.size() > 1 && isUnitWithPeople(parts)) {
            units = parts.subList(0, 1);
            people = line.part(parts.get(1).start() - line.start(), line.text().length());
        } else {
            units = names && parts.size() <= MOST_COLUMNS ? parts : List.of();
            listing = speaks;
        }
    }

    /// People without labels may follow.
    void listFrom() {
        listing = true;
    }

    /// The unit to which the next contact belongs, behind its label.
    void unit(Line name) {
        end();
        units = name.isEmpty() ? List.of() : List.of(name);
    }

    void end() {
        units = List.of();
        people = null;
        numberless.clear();
        open.clear();
        fresh = true;
    }

    /// Takes a name behind its label: for the contact whose number stood before it, else for a new one.
    ///
    /// @param before what stands before the label
    void name(Line name, Line before, int column, List<ContactDraft> all) {
        if (column == 0 && open.size() == 1 && !open.getFirst().isNamed()) {
            open.getFirst().name(name);
            listing = true;
        } else {
            all.add(open(name, before, column));
        }
    }

    private ContactDraft open(Line name, Line before, int column) {
        if (column == 0) {
            if (!fresh) {
                open.clear();
            }
            fresh = false;
        }
        var place = column == 0 && numberless.size() < units.size() ? numberless.size() : column;
        var unit = place < units.size() ? units.get(place).text() : null;
        var draft = new ContactDraft(name, unit, Sureness.LIKELY);
        if (column == 0) {
            numberless.add(draft);
        } else {
            numberless.clear();
        }
        var beside = UNIT_BEFORE.matcher(before.plain());
        if (beside.find()) {
            var lead = LEAD.matcher(beside.group(1));
            var from = beside.start(1) + (lead.find() ? lead.end() : 0);
            draft.unit(before.text().substring(from, beside.end(1)));
        }
        open.add(draft);
        listing = true;
        return draft;
    }

    /// The contact to which something in a column belongs; opens one without a name where there is none.
    ContactDraft current(int column, List<ContactDraft> all, Line line, boolean isPhone) {
        if (isPhone && column == 0 && numberless.size() > 1) {
            return numberless.removeFirst();
        }
        if (isPhone) {
            numberless.clear();
        }
        if (column < open.size()) {
            return open.get(column);
        }
        if (!open.isEmpty()) {
            return open.getLast();
        }
        var unit = units.isEmpty() ? null : units.getFirst().text();
        var draft = new ContactDraft(people == null ? line.part(0, 0) : people, unit, Sureness.LIKELY);
        open.add(draft);
        fresh = false;
        if (isPhone) {
            all.add(draft);
        }
        return draft;
    }

    private static boolean isUnitWithPeople(List<Line> parts) {
        return UNIT.matcher(parts.getFirst().plain()).matches()
                && parts.stream()
                        .skip(1)
                        .allMatch(part -> NAME.matcher(part.plain()).matches()
                                && !UNIT.matcher(part.plain()).matches());
    }
}
