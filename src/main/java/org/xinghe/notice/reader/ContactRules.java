package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Contact;

/// Whom to ring. Reads `key: value` pairs, one or several on a line, in one column or two flattened ones; parallel
/// lists of
/// names and numbers become one contact each; fax numbers and postcodes are left out.
final class ContactRules {

    private static final String NAME = "联\\s*系\\s*人(?:及电话)?|联\\s*络\\s*人|联\\s*络\\s*员";
    private static final String PHONE =
            "联\\s*系\\s*电\\s*话|咨\\s*询\\s*电\\s*话|办公电话|电\\s*话(?:\\([^)]{1,10}\\)|\\/传真)?|内\\s*线|手\\s*机(?:号码|号)?";
    private static final String MAIL = "电\\s*子\\s*邮\\s*箱|电\\s*子\\s*邮\\s*件|联系邮箱|邮\\s*箱|[Ee]-?[Mm]ail";
    private static final String OTHER = "传\\s*真|地\\s*址|通\\s*信\\s*地\\s*址|通讯地址|邮寄地址|学会地址|联系地址|邮\\s*编|邮政编码|网\\s*址|微信";
    private static final Pattern PAIR =
            Pattern.compile("(?:(" + NAME + ")|(" + PHONE + ")|(" + MAIL + ")|(" + OTHER + "))\\s*:");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\(\\d{3,4}\\)\\s*)?\\d{3,4}-\\d{4,8}(?:[-转]\\d{1,6})?|\\(\\d{3,4}\\)\\s*\\d{7,8}|(?<!\\d)1\\d{10}(?!\\d)|(?<!\\d)\\d{7,8}(?!\\d)");
    /// An extension inside of a house; only behind its own label.
    private static final Pattern EXTENSION = Pattern.compile("(?<!\\d)\\d{3,6}(?!\\d)");
    /// A line of a list under the label: a name and its numbers.
    private static final Pattern NAME_AND_NUMBER = Pattern.compile(
            "^\\s*([\\p{IsHan}](?:\\s?[\\p{IsHan}]){1,3})\\s*[:,]?\\s+(?=[\\d(])(" + "[\\d()转、,/;\\s-]+" + ")$");
    private static final Pattern NAME_BEFORE = Pattern.compile("^\\s*([\\p{IsHan}](?:\\s?[\\p{IsHan}]){1,3})\\s*$");
    private static final Pattern LABEL_IN_SENTENCE = Pattern.compile("联\\s*系\\s*人\\s*:");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|\\d{1,2}[.、])");
    private static final Pattern UNIT_AND_NAME =
            Pattern.compile("^([\\p{IsHan}]{2,20}(?:司|处|部|科|办|办公室|中心|室|协会|学会|科协))\\s+([\\p{IsHan}]{2,4}.*)$");
    private static final Pattern UNIT_BEFORE = Pattern.compile("([\\p{IsHan}]{2,20})$");
    private static final Pattern UNITS = Pattern.compile("[^\\s]+");

    private ContactRules() {}

    static List<Contact> contacts(Blocks blocks) {
        var drafts = new ArrayList<Draft>();
        var columns = new Columns();
        var to = blocks.date() == null ? blocks.lines().size() : Math.max(blocks.date(), blocks.bodyTo());
        for (var line : blocks.lines().subList(blocks.bodyFrom(), Math.max(blocks.bodyFrom(), to))) {
            if (line.plain().contains("。") && !line.plain().matches("^[^。]{0,40}(联系人|电话)\\s*:.*")) {
                columns.end();
                inSentence(line).ifPresent(part -> readLine(part, columns, drafts));
                columns.end();
            } else {
                readLine(line, columns, drafts);
            }
        }
        return drafts.stream()
                .filter(Draft::isSomebody)
                .flatMap(draft -> draft.contacts().stream())
                .toList();
    }

    /// The part of a sentence that names somebody: from the label to the sentence's end.
    private static Optional<Line> inSentence(Line line) {
        var label = LABEL_IN_SENTENCE.matcher(line.plain());
        if (!label.find()) {
            return Optional.empty();
        }
        var end = line.plain().indexOf('。', label.end());
        return Optional.of(line.part(label.start(), end < 0 ? line.plain().length() : end));
    }

    private static void readLine(Line line, Columns columns, List<Draft> drafts) {
        var pairs = PAIR.matcher(line.plain());
        var starts = new ArrayList<int[]>();
        while (pairs.find()) {
            var kind = pairs.group(1) != null ? 0 : pairs.group(2) != null ? 1 : pairs.group(3) != null ? 2 : 3;
            starts.add(new int[] {pairs.start(), pairs.end(), kind});
        }
        if (starts.isEmpty()) {
            var listed = NAME_AND_NUMBER.matcher(line.plain());
            if (columns.isListing() && listed.matches()) {
                var draft = new Draft(line.part(listed.start(1), listed.end(1)));
                draft.add(1, line.part(listed.start(2), listed.end(2)));
                drafts.add(draft);
            } else {
                columns.units(line);
            }
            return;
        }
        openUnlabelled(line, starts.getFirst(), columns, drafts);
        var seen = new int[4];
        for (var index = 0; index < starts.size(); index++) {
            var pair = starts.get(index);
            var end = index + 1 < starts.size()
                    ? starts.get(index + 1)[0]
                    : line.text().length();
            var value = line.part(pair[1], Math.max(pair[1], end));
            if (pair[2] == 0) {
                var before = index == 0 ? line.part(0, pair[0]) : line.part(0, 0);
                drafts.add(columns.open(value, before, seen[0]));
            } else if (pair[2] < 3) {
                var draft = columns.current(seen[pair[2]], drafts, line, pair[2]);
                draft.add(pair[2], value);
                if (line.plain().substring(pair[0], pair[1]).matches("内\\s*线.*")) {
                    draft.addExtension(value);
                }
            }
            seen[pair[2]]++;
        }
    }

    /// A name without a label before the label of its number opens a contact of its own.
    private static void openUnlabelled(Line line, int[] first, Columns columns, List<Draft> drafts) {
        var name = NAME_BEFORE.matcher(line.plain().substring(0, first[0]));
        if (first[2] == 1 && columns.isListing() && name.matches()) {
            columns.end();
            drafts.add(columns.open(line.part(name.start(1), name.end(1)), line.part(0, 0), 0));
        }
    }

    /// The columns of a block: the unit named above each, and the contact that is being read in each.
    private static final class Columns {

        private List<Line> units = List.of();
        private final List<Draft> open = new ArrayList<>();
        private boolean fresh = true;
        private boolean listing;

        /// Whether people were named with a label and others may follow without one.
        boolean isListing() {
            return listing;
        }

        void units(Line line) {
            end();
            var parts = new ArrayList<Line>();
            var part = UNITS.matcher(line.plain());
            while (part.find()) {
                parts.add(line.part(part.start(), part.end()));
            }
            listing = line.plain().contains("联系");
            var names = line.text().length() <= 60
                    && !listing
                    && !NUMBERED.matcher(line.plain()).find()
                    && parts.size() <= 3
                    && !line.plain().matches(".*[:。,;\\d].*");
            units = names ? parts : List.of();
        }

        void end() {
            units = List.of();
            open.clear();
            fresh = true;
        }

        Draft open(Line name, Line before, int column) {
            if (column == 0) {
                if (!fresh) {
                    open.clear();
                }
                fresh = false;
            }
            var draft = new Draft(name);
            if (column < units.size()) {
                draft.unit = units.get(column).text();
            }
            var beside = UNIT_BEFORE.matcher(before.plain());
            if (beside.find()) {
                draft.unit = before.text().substring(beside.start(), beside.end());
            }
            open.add(draft);
            listing = true;
            return draft;
        }

        Draft current(int column, List<Draft> drafts, Line line, int kind) {
            if (column < open.size()) {
                return open.get(column);
            }
            if (!open.isEmpty()) {
                return open.getLast();
            }
            var draft = new Draft(line.part(0, 0));
            if (!units.isEmpty()) {
                draft.unit = units.getFirst().text();
            }
            open.add(draft);
            fresh = false;
            if (kind == 1) {
                drafts.add(draft);
            }
            return draft;
        }
    }

    private static final class Draft {

        private final Line name;
        private @Nullable String unit;
        private final List<String> phones = new ArrayList<>();
        private final List<String> mails = new ArrayList<>();

        Draft(Line name) {
            this.name = name;
        }

        void add(int kind, Line value) {
            if (kind == 2) {
                for (var mail : value.plain().split("[\\s,;、。]+")) {
                    if (mail.contains("@")) {
                        mails.add(mail);
                    }
                }
                return;
            }
            var number = NUMBER.matcher(value.plain());
            var written = new ArrayList<String>();
            while (number.find()) {
                written.add(value.text().substring(number.start(), number.end()));
            }
            phones.addAll(written);
        }

        void addExtension(Line value) {
            var number = EXTENSION.matcher(value.plain());
            while (phones.isEmpty() && number.find()) {
                phones.add(value.text().substring(number.start(), number.end()));
            }
        }

        boolean isSomebody() {
            return !name.isEmpty() || !phones.isEmpty();
        }

        List<Contact> contacts() {
            var names = name.isEmpty() ? List.<String>of() : List.of(name.text().split("[、,，;；/]"));
            if (names.size() > 1 && names.size() == phones.size()) {
                var several = new ArrayList<Contact>();
                for (var index = 0; index < names.size(); index++) {
                    var mail = mails.isEmpty() ? null : mails.get(mails.size() == names.size() ? index : 0);
                    several.add(
                            new Contact(unit, withoutNumbers(names.get(index)), phones.get(index), mail, name.place()));
                }
                return several;
            }
            var mail = mails.isEmpty() ? null : String.join(" ", mails);
            var whole = UNIT_AND_NAME.matcher(name.plain());
            if (unit == null && whole.matches()) {
                return List.of(new Contact(
                        name.text().substring(0, whole.end(1)),
                        name.text().substring(whole.start(2)),
                        phone(),
                        mail,
                        name.place()));
            }
            return List.of(new Contact(
                    unit, name.isEmpty() ? null : withoutNumbers(name.text()), phone(), mail, name.place()));
        }

        private @Nullable String phone() {
            if (!phones.isEmpty()) {
                return String.join(" ", phones);
            }
            var behindName = NUMBER.matcher(name.plain());
            var found = new ArrayList<String>();
            while (behindName.find()) {
                found.add(name.text().substring(behindName.start(), behindName.end()));
            }
            return found.isEmpty() ? null : String.join(" ", found);
        }

        private static String withoutNumbers(String text) {
            return NUMBER.matcher(text)
                    .replaceAll("")
                    .replaceFirst("[\\s,，、;；]+$", "")
                    .strip();
        }
    }
}
