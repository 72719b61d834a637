package org.xinghe.campaign.web;

import java.util.List;
import org.xinghe.web.ui.Choice;

/// How far the activities of a campaign are approved.
///
/// @param editable whether the reader may say it
public record ApprovalReachPage(NoticeTabs notice, boolean editable, Line whole, List<Line> strands) {

    /// The campaign or one of its strands, with what is chosen for it.
    ///
    /// @param name the field's
    public record Line(String name, String label, List<Choice> reaches) {

        /// What is chosen, in words; empty when nothing is.
        public String chosen() {
            return reaches.stream()
                    .filter(Choice::chosen)
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
    }

    public String path() {
        return notice.path() + "/approval";
    }
}
