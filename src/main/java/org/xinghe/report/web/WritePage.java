package org.xinghe.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Picture;

/// The unit's page of its report.
///
/// @param form null when the reader may not write now
/// @param pictures all that the unit's records have
/// @param refusals why the last act was refused
/// @param theirs where what somebody else saved meanwhile differs from what was typed; empty when nobody did
public record WritePage(
        ReportPage report,
        @Nullable ReportForm form,
        List<PictureChoice> pictures,
        List<String> refusals,
        List<Part> theirs) {

    /// A picture that may be chosen.
    public record PictureChoice(String id, Picture picture, boolean chosen, String caption) {}

    WritePage refusedFor(List<String> newRefusals) {
        return new WritePage(report, form, pictures, newRefusals, theirs);
    }

    /// The name under which a browser keeps the draft: another one for each version.
    public String draft() {
        return "%s-%s".formatted(report.path(), form == null ? "" : form.version());
    }
}
