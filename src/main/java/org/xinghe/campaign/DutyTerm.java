package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.campaign.due.DueDays.Due;
import org.xinghe.campaign.due.DueRule;

/// By when a duty is due: its rule, what that comes to, and where it came from.
///
/// @param dueRule its code; empty while it is not known
/// @param proposedRule what the compiler last made of the notice; empty for a duty that no sentence names
/// @param lookAt what corrected facts say where a person had set another rule; empty mostly
/// @param opensOn of an occurrence: the first day of its span
record DutyTerm(
        String dueRule,
        String proposedRule,
        String lookAt,
        @Nullable LocalDate dueOn,
        String dueText,
        @Nullable LocalDate opensOn,
        int occurrence) {

    static DutyTerm proposed(@Nullable DueRule rule, String text, DueDays days) {
        var code = codeOf(rule);
        return new DutyTerm(code, code, "", days.firstOf(rule), text, null, 0);
    }

    static DutyTerm said(@Nullable DueRule rule, DueDays days) {
        return new DutyTerm(codeOf(rule), "", "", days.firstOf(rule), "", null, 0);
    }

    Optional<DueRule> rule() {
        return DueRule.of(dueRule);
    }

    /// What a person says instead. Whoever says something has looked.
    DutyTerm with(@Nullable DueRule rule, DueDays days) {
        var code = codeOf(rule);
        return new DutyTerm(
                code, proposedRule, "", days.firstOf(rule), code.equals(dueRule) ? dueText : "", opensOn, occurrence);
    }

    /// Follows the facts that it came from: it moves unless a person has set another rule; then somebody is asked to
    /// look.
    ///
    /// @param now what the compiler makes of the facts as they are now
    DutyTerm following(@Nullable DueRule now, String nowText, DueDays days) {
        var code = codeOf(now);
        if (code.equals(proposedRule)) {
            return computed(days);
        }
        return dueRule.equals(proposedRule)
                ? new DutyTerm(code, code, "", days.firstOf(now), nowText, opensOn, occurrence)
                : new DutyTerm(
                        dueRule,
                        code,
                        dueRule.equals(code) ? "" : code,
                        days.firstOf(rule().orElse(null)),
                        dueText,
                        opensOn,
                        occurrence);
    }

    /// The same with its day worked out again, from a period or a release that is another now.
    DutyTerm computed(DueDays days) {
        return new DutyTerm(
                dueRule, proposedRule, lookAt, days.firstOf(rule().orElse(null)), dueText, opensOn, occurrence);
    }

    DutyTerm writtenAs(String text) {
        return new DutyTerm(dueRule, proposedRule, lookAt, dueOn, text, opensOn, occurrence);
    }

    /// One time of what is repeated.
    DutyTerm time(int number, Due due) {
        return new DutyTerm(dueRule, proposedRule, "", due.dueOn(), dueText, due.opensOn(), number);
    }

    private static String codeOf(@Nullable DueRule rule) {
        return rule == null ? "" : rule.code();
    }
}
