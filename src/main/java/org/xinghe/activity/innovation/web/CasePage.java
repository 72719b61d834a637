package org.xinghe.activity.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Picture;
import org.xinghe.web.ui.Tone;

/// The pages of innovation cases.
public final class CasePage {

    private CasePage() {}

    /// The library.
    ///
    /// @param own what one's own units have written; empty for others
    public record Library(
            List<Card> cards,
            List<Line> own,
            String text,
            List<Choice> tags,
            List<Choice> kinds,
            List<Choice> unitKinds,
            boolean filtered,
            long total,
            int page,
            int pages,
            String path,
            boolean mayWrite) {}

    /// An offered case in the library.
    public record Card(String href, String title, String tag, String unit, String problem, String reused) {}

    /// One's own case in a list.
    public record Line(String href, String title, String state, Tone tone) {}

    /// One case.
    ///
    /// @param units    for which one may plan from it
    /// @param campaigns for which one may plan
    /// @param reason   why it was sent back, null for none
    public record Show(
            String path,
            String title,
            String tag,
            String state,
            Tone tone,
            List<Fact> facts,
            String problem,
            String way,
            String result,
            String evidence,
            String source,
            List<Picture> pictures,
            @Nullable String activityPath,
            @Nullable String reason,
            boolean mayChange,
            boolean maySubmit,
            boolean mayOffer,
            boolean maySendBack,
            boolean mayWithdraw,
            List<Choice> units,
            List<Choice> campaigns,
            List<Event> history,
            List<String> refusals) {

        public boolean mayReuse() {
            return !units.isEmpty() && !campaigns.isEmpty();
        }
    }

    /// The form of a case.
    ///
    /// @param action where it is sent
    /// @param faults by field, in words
    /// @param conflict whether somebody saved meanwhile
    public record Edit(
            String action,
            String back,
            List<Choice> units,
            String activity,
            @Nullable String activityTitle,
            List<Choice> tags,
            CaseForm form,
            Map<String, String> faults,
            List<Picture> pictures,
            boolean conflict) {

        public @Nullable String faultOf(String field) {
            return faults.get(field);
        }
    }
}
