package org.xinghe.attendance.registration.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.Question;

/// A visitor's form as it is typed: every value as it came, right or wrong, so that nothing typed is lost.
///
/// @param request the form's own number
/// @param website a field that people do not see; only machines fill it
/// @param answers by the names of their fields
public record JoinForm(
        String request,
        String website,
        String session,
        String name,
        String mobile,
        String email,
        String organisation,
        String titleLevel,
        String ageBand,
        String group,
        String heads,
        boolean child,
        String guardian,
        boolean consent,
        Map<String, String> answers) {

    private static final int LONGEST_KEPT = 2_000;

    static JoinForm fresh(String session) {
        var request = UUID.randomUUID().toString();
        return new JoinForm(request, "", session, "", "", "", "", "", "", "", "1", false, "", false, Map.of());
    }

    static JoinForm of(MultiValueMap<String, String> sent, Offer offer) {
        var answers = new HashMap<String, String>();
        for (var question : offer.setup().questions()) {
            answers.put(field(question), kept(sent, field(question)));
        }
        var request = TypedText.of(sent, "request");
        return new JoinForm(
                TypedText.id(request).orElseGet(UUID::randomUUID).toString(),
                kept(sent, "website"),
                kept(sent, "session"),
                kept(sent, "name"),
                kept(sent, "mobile"),
                kept(sent, "email"),
                kept(sent, "organisation"),
                kept(sent, "titleLevel"),
                kept(sent, "ageBand"),
                kept(sent, "group"),
                kept(sent, "heads"),
                sent.containsKey("child"),
                kept(sent, "guardian"),
                sent.containsKey("consent"),
                Map.copyOf(answers));
    }

    /// What somebody sends that no person types is cut, so that a page does not send it back whole.
    private static String kept(MultiValueMap<String, String> sent, String name) {
        var text = TypedText.of(sent, name);
        return TypedText.length(text) <= LONGEST_KEPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_KEPT));
    }

    static String field(Question question) {
        return "question-" + question.id();
    }

    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }
}
