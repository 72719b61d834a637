package org.xinghe.campaign.web;

import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueText;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// By when a duty is due, in words.
final class DueWords {

    private DueWords() {}

    /// The rule, in words that can be typed as well.
    static String rule(DueRule rule, Words words) {
        return words.language() == Language.ZH ? DueText.chinese(rule) : DueText.english(rule);
    }

    /// The day; where none can be said, the rule; where there is none, that it is open.
    static String of(DutySummary duty, Words words) {
        if (duty.dueOn() != null) {
            return words.day(duty.dueOn());
        }
        return duty.due() == null ? words.say("campaign.day.open") : rule(duty.due(), words);
    }
}
