package org.xinghe.report.web;

import java.util.List;
import org.xinghe.report.Experience;
import org.xinghe.web.ui.Picture;

/// The words of a report to read.
///
/// @param paragraphs of the summary
public record TextView(
        List<String> paragraphs,
        List<String> highlights,
        List<Experience> cases,
        List<String> suggestions,
        List<Picture> pictures,
        List<String> pressLinks) {}
