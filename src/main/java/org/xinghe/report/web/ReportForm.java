package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.xinghe.media.MediaId;
import org.xinghe.report.ChosenPicture;
import org.xinghe.report.Experience;
import org.xinghe.report.WriteReport;

/// What is typed into a report. Highlights and suggestions stand one a line; there is always room for one more
/// experience.
///
/// @param version the version that was edited
/// @param captions of the chosen pictures, by picture
public record ReportForm(
        int version,
        String summary,
        String highlights,
        List<Experience> cases,
        String suggestions,
        Map<MediaId, String> captions) {

    private static final int MOST_CASES = 20;
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static ReportForm of(int version, WriteReport text) {
        return new ReportForm(
                version,
                text.summary(),
                String.join("\n", text.highlights()),
                text.cases(),
                String.join("\n", text.suggestions()),
                text.pictures().stream()
                        .collect(Collectors.toMap(
                                ChosenPicture::media, ChosenPicture::caption, (one, _) -> one, LinkedHashMap::new)));
    }

    /// Reads a posted form. A version that is none counts as an old one, a picture that is none as not chosen.
    static ReportForm of(MultiValueMap<String, String> posted) {
        var cases = new ArrayList<Experience>();
        for (var position = 0; position < MOST_CASES && posted.containsKey(caseField(position, "title")); position++) {
            cases.add(new Experience(
                    said(posted, caseField(position, "title")),
                    said(posted, caseField(position, "problem")),
                    said(posted, caseField(position, "way")),
                    said(posted, caseField(position, "result"))));
        }
        var captions = new LinkedHashMap<MediaId, String>();
        Objects.requireNonNullElse(posted.get("picture"), List.<String>of()).stream()
                .filter(id -> id.matches(UUID))
                .forEach(id -> captions.put(MediaId.of(id), said(posted, "caption." + id)));
        var version = said(posted, "version");
        return new ReportForm(
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                said(posted, "summary"),
                said(posted, "highlights"),
                cases.stream().filter(each -> !each.saysNothing()).toList(),
                said(posted, "suggestions"),
                captions);
    }

    static String caseField(int position, String part) {
        return "case.%d.%s".formatted(position, part);
    }

    WriteReport toCommand() {
        return new WriteReport(
                summary,
                highlights.lines().toList(),
                cases,
                suggestions.lines().toList(),
                captions.entrySet().stream()
                        .map(each -> new ChosenPicture(each.getKey(), each.getValue()))
                        .toList());
    }

    ReportForm at(int newVersion) {
        return new ReportForm(newVersion, summary, highlights, cases, suggestions, captions);
    }

    /// The fields of one experience.
    ///
    /// @param extra whether it is the empty one behind others
    public record CaseFields(int number, Experience experience, boolean extra) {

        public String name(String part) {
            return caseField(number - 1, part);
        }
    }

    /// The experiences with an empty one behind them.
    public List<CaseFields> caseFields() {
        var fields = new ArrayList<CaseFields>();
        cases.forEach(each -> fields.add(new CaseFields(fields.size() + 1, each, false)));
        fields.add(new CaseFields(fields.size() + 1, new Experience("", "", "", ""), !cases.isEmpty()));
        return List.copyOf(fields);
    }

    private static String said(MultiValueMap<String, String> posted, String name) {
        return Objects.requireNonNullElse(posted.getFirst(name), "").replace("\r\n", "\n");
    }
}
