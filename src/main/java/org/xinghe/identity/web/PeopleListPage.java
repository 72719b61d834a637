package org.xinghe.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinghe.identity.PeoplePage;
import org.xinghe.identity.PersonLine;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// The administrators' list of people, in words.
public record PeopleListPage(
        List<Row> rows, String total, String text, String path, int page, int pages, boolean mayRegister) {

    /// One person; acts hang below the path.
    ///
    /// @param role the administrator's role in words, empty for everybody else
    public record Row(
            String path,
            String name,
            String signInName,
            String contact,
            String role,
            String state,
            Tone tone,
            boolean mayInvite,
            boolean mayUnlock,
            boolean mayDeactivate,
            boolean mayActivate,
            boolean mayDismiss) {

        static Row of(PersonLine line, Words words) {
            var person = line.person();
            var rights = line.rights();
            return new Row(
                    "/desk/people/" + person.id(),
                    person.name(),
                    person.signInName(),
                    Stream.of(person.phone(), person.mail())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")),
                    line.role() == null ? "" : words.say("administrator.role", line.role()),
                    words.say(stateOf(line)),
                    toneOf(line),
                    rights.invites(),
                    rights.unlocks(),
                    rights.deactivates(),
                    rights.activates(),
                    rights.dismisses());
        }

        private static String stateOf(PersonLine line) {
            var person = line.person();
            if (!person.active()) {
                return "identity.state.inactive";
            }
            if (person.locked()) {
                return "identity.state.locked";
            }
            return person.takenUp() ? "identity.state.active" : "identity.state.invited";
        }

        private static Tone toneOf(PersonLine line) {
            var person = line.person();
            if (!person.active()) {
                return Tone.QUIET;
            }
            if (person.locked()) {
                return Tone.BAD;
            }
            return person.takenUp() ? Tone.GOOD : Tone.WARN;
        }
    }

    static PeopleListPage of(PeoplePage found, String text, boolean mayRegister, Words words) {
        return new PeopleListPage(
                found.people().stream().map(line -> Row.of(line, words)).toList(),
                words.number(found.total()),
                text,
                "/desk/people?text=%s&page=".formatted(URLEncoder.encode(text, StandardCharsets.UTF_8)),
                found.page(),
                found.pages(),
                mayRegister);
    }
}
