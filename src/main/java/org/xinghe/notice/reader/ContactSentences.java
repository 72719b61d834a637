package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Pattern;

/// People who are named inside of a sentence: 请联系李老师，电话：0351-5550101.
final class ContactSentences {

    private static final String BETWEEN = "[,、:;\\s(]{0,3}(?:(?:联系|办公)?(?:电话|手机)(?:号码)?[\\s:为是]{0,3})";
    private static final String NUMBER = "(" + ContactDraft.NUMBER_TEXT + ")";
    private static final String PERSON = "[\\p{IsHan}]{1,3}(?:老师|同志|主任|处长|科长|部长|女士|先生|秘书|干事)";

    private static final List<Pattern> WORDINGS = List.of(
            Pattern.compile("联系人(?:为|是)?\\s?([\\p{IsHan}]{2,4}?(?:老师|同志)?)" + BETWEEN + "?[\\s,(]{0,2}" + NUMBER),
            Pattern.compile("联系\\s?(" + PERSON + ")" + BETWEEN + "?[\\s,(]{0,2}" + NUMBER),
            Pattern.compile("与\\s?([\\p{IsHan}]{2,4}|" + PERSON + ")联系" + BETWEEN + "?[\\s,(]{0,2}" + NUMBER),
            Pattern.compile("()(?:咨询|联系|报名)(?:[^,。;\\d]{0,4})(?:拨打|致电)[^,。;\\d]{0,4}" + NUMBER));
    private static final Pattern MORE = Pattern.compile("[,、;\\s]{0,3}(?:电子)?邮箱[\\s:]{0,3}");

    private ContactSentences() {}

    /// Adds whom a line names; says whether it named anybody.
    static boolean read(Line line, List<ContactDraft> into) {
        var named = false;
        for (var wording : WORDINGS) {
            var found = wording.matcher(line.plain());
            while (found.find()) {
                var draft = new ContactDraft(line.part(found.start(1), found.end(1)), null, Sureness.LIKELY);
                draft.phones(line.part(found.start(2), found.end(2)));
                var more = MORE.matcher(line.plain())
                        .region(found.end(), line.plain().length());
                if (more.lookingAt()) {
                    draft.mails(line.part(
                            more.end(), Math.min(more.end() + 60, line.plain().length())));
                }
                into.add(draft);
                named = true;
            }
        }
        return named;
    }
}
