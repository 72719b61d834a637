package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Contact;

/// One contact while it is read. Parallel lists of names and numbers become one contact each.
final class ContactDraft {

    static final String NUMBER_TEXT =
            "(?:(?:\\(0\\d{2,3}\\)|0\\d{2,3})\\s?-?\\s?\\d{7,8}|\\d{3,4}-\\d{4,8}|400-?\\d{3,4}-?\\d{3,4}|(?<!\\d)1\\d{10}(?!\\d)|(?<!\\d)\\d{7,8}(?!\\d))(?:\\s?[-转]\\s?\\d{1,6}|\\(转\\d{1,6}\\))?";
    static final String UNIT_END = "(?:司|处|部|科|办|办公室|中心|室|协会|学会|研究会|科协|科技局|局|厅|学院|秘书处|馆|站|所|院)";
    private static final Pattern NUMBER = Pattern.compile(NUMBER_TEXT);
    /// An extension inside of a house; only behind its own label.
    private static final Pattern EXTENSION = Pattern.compile("(?<!\\d)\\d{3,6}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile(
            "([A-Za-z0-9][\\w.+-]{0,63})\\s?(?:@|\\(at\\)|\\[at\\])\\s?([A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})");
    private static final Pattern UNIT_AND_NAME =
            Pattern.compile("^((?:[\\p{IsHan}]{1,20}" + UNIT_END + "(?:\\s+|:\\s*)){1,2})([\\p{IsHan}]{2,4}.*)$");
    private static final Pattern NAME_AND_UNIT =
            Pattern.compile("^([\\p{IsHan}]{2,4})\\s*\\(([\\p{IsHan}]{2,20}" + UNIT_END + ")\\)$");
    private static final Pattern NAME_AND_NUMBER =
            Pattern.compile("([\\p{IsHan}](?:\\s?[\\p{IsHan}]){1,3})\\s{0,4}[:,(]?\\s{0,4}(" + NUMBER_TEXT + ")");
    private static final Pattern NAMES = Pattern.compile("[\\p{IsHan}]{2,4}(?:\\s+[\\p{IsHan}]{2,4})+");
    private static final Pattern LEFT_OVER = Pattern.compile("\\(\\s*\\)|[\\s,、;。:()/]+$|^[\\s,、;。:]+");
    private static final int LONGEST_NAME = 30;

    private Line name;
    private final Sureness sureness;
    private @Nullable String unit;
    private final List<String> phones = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();

    ContactDraft(Line name, @Nullable String unit, Sureness sureness) {
        this.name = name;
        this.unit = unit;
        this.sureness = sureness;
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    void name(Line text) {
        name = text;
    }

    void unit(String text) {
        unit = text.isEmpty() ? unit : text;
    }

    void phones(Line value) {
        var number = NUMBER.matcher(value.plain());
        while (number.find()) {
            phones.add(value.text().substring(number.start(), number.end()).strip());
        }
    }

    void extension(Line value) {
        var number = EXTENSION.matcher(value.plain());
        while (phones.isEmpty() && number.find()) {
            phones.add(value.text().substring(number.start(), number.end()));
        }
    }

    void mails(Line value) {
        var mail = MAIL.matcher(value.plain());
        while (mail.find()) {
            mails.add(mail.group(1) + "@" + mail.group(2));
        }
    }

    boolean isSomebody() {
        return !name.isEmpty() || !phones.isEmpty();
    }

    static boolean holdsNumber(Line line) {
        return NUMBER.matcher(line.plain()).find();
    }

    List<Contact> contacts() {
        var pairs = pairs();
        if (phones.isEmpty() && pairs.size() > 1) {
            return pairs;
        }
        if (phones.isEmpty()) {
            phones(name);
        }
        var plain = bare(NUMBER.matcher(name.plain()).replaceAll(""));
        var before = UNIT_AND_NAME.matcher(plain);
        var behind = NAME_AND_UNIT.matcher(plain);
        if (unit == null && before.matches()) {
            unit = before.group(1).strip().replaceFirst(":$", "");
            plain = before.group(2);
        } else if (unit == null && behind.matches()) {
            unit = behind.group(2);
            plain = behind.group(1);
        }
        var names = names(plain);
        if (names.size() > 1 && names.size() == phones.size()) {
            var several = new ArrayList<Contact>();
            for (var index = 0; index < names.size(); index++) {
                var mail = mails.isEmpty() ? null : mails.get(mails.size() == names.size() ? index : 0);
                several.add(contact(unit, names.get(index), phones.get(index), mail));
            }
            return several;
        }
        var mail = mails.isEmpty() ? null : String.join(" ", mails);
        var phone = phones.isEmpty() ? null : String.join(" ", phones);
        return List.of(contact(unit, plain.isEmpty() ? null : plain, phone, mail));
    }

    /// 张三 0351-5550101；李四 0351-5550102 behind one label.
    private List<Contact> pairs() {
        var pairs = new ArrayList<Contact>();
        var found = NAME_AND_NUMBER.matcher(name.plain());
        while (found.find()) {
            pairs.add(contact(unit, written(found, 1), written(found, 2), null));
        }
        return pairs;
    }

    private String written(Matcher found, int group) {
        return name.text().substring(found.start(group), found.end(group)).strip();
    }

    private static List<String> names(String plain) {
        return NAMES.matcher(plain).matches() ? List.of(plain.split("\\s+")) : List.of(plain.split("[、,;/]"));
    }

    /// The name as written, without what is left of brackets and signs around numbers.
    private String bare(String withoutNumbers) {
        var found = LEFT_OVER.matcher(withoutNumbers);
        var plain = found.replaceAll("").strip();
        if (plain.length() > LONGEST_NAME) {
            plain = plain.split("[,;。]", 2)[0].strip();
        }
        // the characters as they were written, where nothing was taken out of their middle
        var at = name.plain().indexOf(plain);
        return at < 0 || plain.isEmpty() ? plain : name.text().substring(at, at + plain.length());
    }

    private Contact contact(
            @Nullable String office, @Nullable String person, @Nullable String phone, @Nullable String mail) {
        return new Contact(office, person, phone, mail, name.place(), sureness);
    }
}
