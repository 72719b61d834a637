package org.xinghe.report;

import java.util.List;

/// All that a report says at one moment.
///
/// @param unitName the unit's name then
/// @param pressLinks what others published, as the records hold it
public record ReportContent(String unitName, WriteReport text, ReportFigures figures, List<String> pressLinks) {

    public ReportContent {
        pressLinks = List.copyOf(pressLinks);
    }
}
