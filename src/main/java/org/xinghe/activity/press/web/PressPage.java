package org.xinghe.activity.press.web;

import java.util.List;
import org.springframework.util.MultiValueMap;
import org.xinghe.web.ui.Choice;

/// Media work of an activity at its desk.
///
/// @param failed which form was not taken: `contact`, `guest`, `interview`, `item`, or empty for none
public record PressPage(
        String title,
        String path,
        String activityPath,
        boolean mayWork,
        String standing,
        String contact,
        String contactPhone,
        List<GuestLine> guests,
        List<InterviewLine> interviews,
        List<Story> stories,
        List<Choice> levels,
        List<Choice> accredited,
        List<Choice> known,
        Fields form,
        String failed,
        List<String> faults) {

    public record GuestLine(String id, String medium, String level, String name, String phone, boolean accredited) {}

    public record InterviewLine(String id, String when, String expert, String who, String place) {}

    /// One story with all that published it.
    public record Story(int number, String title, String count, List<Publication> publications) {}

    public record Publication(String id, String title, String medium, String link, String day) {}

    /// What was typed into the form that was not taken.
    public record Fields(
            String medium,
            String name,
            String phone,
            String expert,
            String place,
            String day,
            String from,
            String minutes,
            String title,
            String link) {

        static final Fields EMPTY = new Fields("", "", "", "", "", "", "", "20", "", "");

        static Fields typed(MultiValueMap<String, String> sent) {
            return new Fields(
                    text(sent, "medium"),
                    text(sent, "name"),
                    text(sent, "phone"),
                    text(sent, "expert"),
                    text(sent, "place"),
                    text(sent, "day"),
                    text(sent, "from"),
                    text(sent, "minutes"),
                    text(sent, "title"),
                    text(sent, "link"));
        }

        static String text(MultiValueMap<String, String> sent, String name) {
            var value = sent.getFirst(name);
            return value == null ? "" : value;
        }
    }
}
