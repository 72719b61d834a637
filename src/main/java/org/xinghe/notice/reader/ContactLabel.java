package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The labels in a block of contacts.
enum ContactLabel {
    NAME("联\\s*系\\s*人(?:及(?:联系)?(?:电话|方式))?|联\\s*络\\s*[人员]|联系老师|咨询老师|经\\s*办\\s*人"),
    PHONE(
            "联\\s*系\\s*电\\s*话|咨\\s*询\\s*(?:电\\s*话|热线)|办公(?:室)?电话|报名电话|值班电话|服务热线|电\\s*话(?:\\/传真|号码)?|内\\s*线|(?:联系)?手\\s*机(?:号码|号)?|移动电话|座\\s*机|[Tt](?:el|EL)"),
    /// 联系方式: names or numbers, whichever follows.
    EITHER("联\\s*系\\s*方\\s*式|咨\\s*询\\s*方\\s*式"),
    MAIL("电\\s*子\\s*邮\\s*[箱件]|联系邮箱|报送邮箱|邮\\s*箱(?:地址)?|[Ee]-?[Mm]ail"),
    UNIT("联\\s*系\\s*(?:单\\s*位|部\\s*门|处\\s*室)"),
    OTHER(
            "传\\s*真(?:电话|号码)?|通\\s*[信讯]\\s*地\\s*址|(?:邮寄|学会|联系|办公|单位|详细)?地\\s*址|邮\\s*编|邮政编码|网\\s*[址站]|微信(?:号|群|公众号)?|QQ(?:群|号)?|工作时间");

    private static final Pattern PAIR = pair();

    private final String wording;

    ContactLabel(String wording) {
        this.wording = wording;
    }

    /// One label on a line, with what follows it up to the next.
    ///
    /// @param start where the label begins
    /// @param text the label itself
    record Found(ContactLabel label, int start, String text, Line value) {}

    static List<Found> on(Line line) {
        var found = PAIR.matcher(line.plain());
        var labels = new ArrayList<ContactLabel>();
        var places = new ArrayList<int[]>();
        while (found.find()) {
            for (var label : values()) {
                if (found.group(label.ordinal() + 1) != null) {
                    labels.add(label);
                }
            }
            places.add(new int[] {found.start(), found.end()});
        }
        var pairs = new ArrayList<Found>();
        for (var index = 0; index < labels.size(); index++) {
            var end = index + 1 < places.size()
                    ? places.get(index + 1)[0]
                    : line.text().length();
            var place = places.get(index);
            pairs.add(new Found(
                    labels.get(index),
                    place[0],
                    line.plain().substring(place[0], place[1]),
                    line.part(place[1], Math.max(place[1], end))));
        }
        return pairs;
    }

    private static Pattern pair() {
        var all = new ArrayList<String>();
        for (var label : values()) {
            all.add("(" + label.wording + ")");
        }
        return Pattern.compile("(?:" + String.join("|", all) + ")(?:\\([^()]{1,12}\\))?\\s{0,4}:");
    }
}
