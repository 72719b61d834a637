package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.ReadNotice.Contact;

/// Whom to ring. Reads `key: value` pairs, one or several on a line, in one column or two flattened ones, tables, lists
/// without labels and sentences; fax numbers and postcodes are left out.
final class ContactRules {

    /// A line of a list under the label: a unit perhaps, a name and its numbers.
    private static final Pattern LISTED = Pattern.compile("^(?:([\\p{IsHan}]{2,20}" + ContactDraft.UNIT_END
            + ")(?:\\s*:|\\s)\\s*)?([\\p{IsHan}](?:\\s?[\\p{IsHan}]){1,3})\\s{0,8}[:,(]?\\s{0,8}("
            + ContactDraft.NUMBER_TEXT + "(?:[\\s,、/;]{1,4}" + ContactDraft.NUMBER_TEXT + "){0,3})[)。]?$");
    private static final Pattern NAME_BEFORE = Pattern.compile("^\\s*([\\p{IsHan}](?:\\s?[\\p{IsHan}]){1,3})[\\s,]*$");
    private static final Pattern LABEL_IN_SENTENCE = Pattern.compile("联\\s{0,2}系\\s{0,2}人(?:及(?:电话|联系方式))?\\s{0,2}:");
    private static final Pattern SHORT_SENTENCE = Pattern.compile("^[^。]{0,40}(?:联系人|电话)\\s{0,2}:");
    private static final Pattern EXTENSION = Pattern.compile("内\\s*线.*");
    private static final Pattern BEGINS_WITH_NAME = Pattern.compile("^[\\p{IsHan}]{2,4}(?:[\\s,:(、]|\\d)");
    private static final int MOST_LINES_BEHIND = 8;

    private ContactRules() {}

    static List<Contact> contacts(Blocks blocks) {
        var to = blocks.date() == null ? blocks.lines().size() : Math.max(blocks.date(), blocks.bodyTo());
        var from = blocks.bodyFrom();
        var found = among(blocks.lines().subList(from, Math.max(from, to)));
        return found.isEmpty() && blocks.date() != null ? behindSignature(blocks) : found;
    }

    /// Some offices write whom to ring below the date.
    private static List<Contact> behindSignature(Blocks blocks) {
        var lines = new ArrayList<Line>();
        for (var line : blocks.tail()) {
            if (lines.size() == MOST_LINES_BEHIND || AttachmentRules.isLabelled(line) || Heading.isNumbered(line)) {
                break;
            }
            lines.add(line);
        }
        return lines.stream()
                        .anyMatch(
                                line -> LABEL_IN_SENTENCE.matcher(line.plain()).find())
                ? among(lines)
                : List.of();
    }

    private static List<Contact> among(List<Line> lines) {
        var drafts = new ArrayList<ContactDraft>();
        var columns = new ContactColumns();
        var table = new ContactTable();
        for (var line : lines) {
            if (table.takes(line, drafts)) {
                columns.end();
            } else if (ContactSentences.read(line, drafts)) {
                columns.end();
            } else if (line.plain().contains("。")
                    && !SHORT_SENTENCE.matcher(line.plain()).find()) {
                columns.end();
                inSentence(line).ifPresent(part -> readLine(part, columns, drafts));
                columns.end();
            } else {
                readLine(line, columns, drafts);
            }
        }
        return drafts.stream()
                .filter(ContactDraft::isSomebody)
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

    private static void readLine(Line line, ContactColumns columns, List<ContactDraft> drafts) {
        var pairs = ContactLabel.on(line);
        if (pairs.isEmpty()) {
            readListed(line, columns, drafts);
            return;
        }
        openUnlabelled(line, pairs.getFirst(), columns, drafts);
        var seen = new int[ContactLabel.values().length];
        for (var index = 0; index < pairs.size(); index++) {
            var pair = pairs.get(index);
            var before = index == 0 ? line.part(0, pair.start()) : line.part(0, 0);
            readPair(pair, before, seen[pair.label().ordinal()], columns, drafts);
            seen[pair.label().ordinal()]++;
        }
    }

    private static void readListed(Line line, ContactColumns columns, List<ContactDraft> drafts) {
        var listed = LISTED.matcher(line.plain());
        if (!columns.isListing() || !listed.matches()) {
            columns.other(line);
            return;
        }
        var draft = new ContactDraft(line.part(listed.start(2), listed.end(2)), null, Sureness.LIKELY);
        if (listed.group(1) != null) {
            draft.unit(line.text().substring(listed.start(1), listed.end(1)));
        }
        draft.phones(line.part(listed.start(3), listed.end(3)));
        drafts.add(draft);
    }

    /// @param column how many of the same label stand to the left
    private static void readPair(
            ContactLabel.Found pair, Line before, int column, ContactColumns columns, List<ContactDraft> drafts) {
        switch (pair.label()) {
            case NAME -> columns.name(pair.value(), before, column, drafts);
            case PHONE -> {
                var draft = columns.current(column, drafts, pair.value(), true);
                draft.phones(pair.value());
                if (EXTENSION.matcher(pair.text()).matches()) {
                    draft.extension(pair.value());
                }
            }
            case EITHER -> {
                if (BEGINS_WITH_NAME.matcher(pair.value().plain()).find()) {
                    columns.name(pair.value(), before, column, drafts);
                } else if (ContactDraft.holdsNumber(pair.value())) {
                    columns.current(column, drafts, pair.value(), true).phones(pair.value());
                } else {
                    columns.other(pair.value().isEmpty() ? before : pair.value());
                    columns.listFrom();
                }
            }
            case MAIL -> columns.current(column, drafts, pair.value(), false).mails(pair.value());
            case UNIT -> columns.unit(pair.value());
            case OTHER -> {
                // a fax, an address: nothing that one rings
            }
        }
    }

    /// A name without a label before the label of its number opens a contact of its own.
    private static void openUnlabelled(
            Line line, ContactLabel.Found first, ContactColumns columns, List<ContactDraft> drafts) {
        var name = NAME_BEFORE.matcher(line.plain().substring(0, first.start()));
        if (first.label() == ContactLabel.PHONE && columns.isListing() && name.matches()) {
            columns.end();
            columns.name(line.part(name.start(1), name.end(1)), line.part(0, 0), 0, drafts);
        }
    }
}
