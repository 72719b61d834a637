package org.xinghe.campaign.due;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds in a sentence by when it wants something, where that is no fixed day: relative to an event, or repeated.
///
/// @param text as the sentence writes it
public record DueInSentence(DueRule rule, String text) {

    private static final String COUNT = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?:个?工作日|个月|[日天周]|个?星期)";
    private static final String INSIDE = COUNT + "(?:之|以)?内";

    /// Each way of saying it; the first that a sentence holds counts.
    private static final Pattern[] WAYS = {
        Pattern.compile("每个?(?:月(?:底|末|\\d{1,2}[日号])|季度?(?:底|末)|(?:周|星期)[一二三四五六日])(?:之?前)"),
        Pattern.compile("每(?:个?月(?:底|末)|(?:周|星期)[一二三四五六日]|个?季度末?)(?=.{0,8}(?:报|送|提交|反馈))"),
        Pattern.compile("(?:(?:每|各|单)(?:次|场|项|个)?(?:特色)?)?活动(?:开始|启动|举办|开展|结束|完成|举行)(?:之|以)?后\\s*的?" + INSIDE),
        Pattern.compile("(?:每|各)(?:次|场|项|个)(?:特色)?活动(?:之|以)?后\\s*的?" + INSIDE),
        Pattern.compile("活动(?:开始|启动|举办|开展)(?:之|以)?前(?:\\s*" + COUNT + "(?:之|以)?内?)?"),
        Pattern.compile("(?:发文|印发|本?通知(?:印发|下发|发出|发布)|收到本?通知)(?:之日|当日)?(?:之?后|起)\\s*" + INSIDE),
        Pattern.compile("(?:公示期?(?:结束|期满)|评审结束|会议结束|培训结束|闭幕)(?:之?后|起)\\s*" + INSIDE),
        Pattern.compile("(?<![月年\\d一二三四五六七八九十])" + INSIDE + "(?=.{0,20}(?:报|送|提交|反馈|回复|填|完成))")
    };

    /// @param year only days without a year need it; relative ones have none
    public static Optional<DueInSentence> find(String sentence, int year) {
        for (var way : WAYS) {
            var found = way.matcher(sentence);
            if (found.find()) {
                var rule = DueText.read(found.group(), year);
                if (rule.isPresent()) {
                    return Optional.of(new DueInSentence(rule.get(), found.group()));
                }
            }
        }
        return Optional.empty();
    }
}
