package org.xinghe.activity.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;

/// A case as its unit writes it; it may be unfinished until it is offered.
///
/// @param activity where it comes from, null for none
/// @param evidence an address that shows it, empty for none
/// @param picture  a picture that shows it, null for none
/// @param source   where the numbers in it come from
public record WriteCase(
        UnitId unit,
        @Nullable ActivityId activity,
        CaseTag tag,
        String title,
        String problem,
        String way,
        String result,
        String evidence,
        @Nullable MediaId picture,
        String source) {

    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_PART = 600;

    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:\\.\\d+)?\\s*[%％万千百多余人次场项家个倍名件]|百分之|翻番|成倍");

    public WriteCase {
        title = title.strip();
        problem = problem.strip();
        way = way.strip();
        result = result.strip();
        evidence = evidence.strip();
        source = source.strip();
        if (title.isEmpty() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "A case's title has 1 to %d characters: '%s'".formatted(LONGEST_TITLE, title));
        }
    }

    /// What is still missing before it may be offered.
    ///
    /// @param recorded whether the activity that it comes from is on record, which is evidence too
    List<CaseOutcome.Reason> lacks(boolean recorded) {
        var lacking = new ArrayList<CaseOutcome.Reason>();
        if (problem.isEmpty()) {
            lacking.add(CaseOutcome.Reason.PROBLEM_MISSING);
        }
        if (way.isEmpty()) {
            lacking.add(CaseOutcome.Reason.WAY_MISSING);
        }
        if (result.isEmpty()) {
            lacking.add(CaseOutcome.Reason.RESULT_MISSING);
        }
        if (evidence.isEmpty() && picture == null && !recorded) {
            lacking.add(CaseOutcome.Reason.EVIDENCE_MISSING);
        }
        if (source.isEmpty() && NUMBERS.matcher(problem + way + result).find()) {
            lacking.add(CaseOutcome.Reason.SOURCE_MISSING);
        }
        return lacking;
    }
}
