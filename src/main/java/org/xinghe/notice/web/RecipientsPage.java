package org.xinghe.notice.web;

import java.util.List;
import org.xinghe.web.ui.Tone;

/// Who gets a notice, phrase by phrase of its addressee line.
///
/// @param total how many units get it; one that two phrases mean counts once
/// @param mayEdit whether the reader may choose
/// @param range how far they may pass it on
public record RecipientsPage(NoticeFrame frame, boolean mayEdit, int total, List<Group> groups, RangeView range) {

    /// One phrase and the units that it means.
    ///
    /// @param phrase as written
    /// @param question what a person has to decide, in words; empty when nothing
    public record Group(
            int position,
            String phrase,
            String state,
            Tone tone,
            boolean decided,
            String question,
            List<Unit> chosen,
            List<Unit> candidates,
            String choicePath) {

        public String id() {
            return "phrase-" + position;
        }

        public String tableId() {
            return "candidates-" + position;
        }
    }

    /// @param kind what kind of unit it is, in words
    public record Unit(String id, String name, String kind, String region, boolean chosen) {}
}
