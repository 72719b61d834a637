package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a notice is about to ask of the units.
///
/// @param compiled whether it was compiled; otherwise there is nothing to measure
/// @param editable whether the reader may say that it was seen, and set the cap
/// @param release when it goes out, as a field for it holds it
/// @param planned whether that is another time than now
/// @param figures the few numbers that matter, in words
/// @param warnings what should be looked at; none stops the release
/// @param morning the next working morning, as an address; null when the release falls into working hours
/// @param seen who has seen it last; null while nobody has
/// @param cap minutes a month, as typed; empty for none
/// @param capError why that is no cap; null mostly
public record BurdenPage(
        NoticeTabs notice,
        boolean compiled,
        boolean editable,
        String release,
        boolean planned,
        List<Figure> figures,
        List<Kind> kinds,
        List<Line> lines,
        String own,
        List<String> warnings,
        @Nullable Morning morning,
        @Nullable String seen,
        String cap,
        @Nullable String capError) {

    public record Figure(String label, String value, String detail) {}

    public record Kind(String name, String units, String hours, String median) {}

    /// A request.
    ///
    /// @param path of the duty
    /// @param reckoning units times times times minutes
    /// @param lead how many working days remain; empty when there is no fixed day
    /// @param known what need not be asked, each in a sentence
    /// @param same who asks the same
    public record Line(
            String what,
            String path,
            String kind,
            String reckoning,
            String hours,
            String due,
            String lead,
            boolean tooShort,
            List<String> known,
            List<Same> same) {}

    /// @param path of the campaign at the desk; its public page for who does not run it
    public record Same(String text, String path) {}

    public record Morning(String text, String path) {}

    public String path() {
        return notice.path() + "/burden";
    }
}
