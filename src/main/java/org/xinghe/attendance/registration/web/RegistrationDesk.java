package org.xinghe.attendance.registration.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.DeskSection;
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.Offers;
import org.xinghe.attendance.registration.RegistrationLists;
import org.xinghe.attendance.registration.SessionCount;
import org.xinghe.attendance.registration.web.JoinPage.SessionChoice;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// How registration stands, on the page of an activity at the desk.
@Component
class RegistrationDesk implements DeskSection {

    private final Offers offers;
    private final RegistrationLists lists;
    private final Activities activities;
    private final Templates templates;

    RegistrationDesk(Offers offers, RegistrationLists lists, Activities activities, Templates templates) {
        this.offers = offers;
        this.lists = lists;
        this.activities = activities;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var card = activity.card();
        if (activity.sessions().isEmpty() || !activities.mayWorkFor(card.unit())) {
            return Optional.empty();
        }
        var path = "/desk/activities/" + card.id();
        return offers.of(card.id())
                .map(offer -> panel(offer, path, shell.words()))
                .or(() -> mayStillCome(card.state())
                        ? Optional.of(new RegistrationPanel(false, List.of(), 0, path + "/registration", ""))
                        : Optional.empty())
                .map(panel -> templates.attendanceRegistrationPanel(shell, panel));
    }

    /// Whoever asks for registration only after the activity asks in vain.
    private static boolean mayStillCome(ActivityState state) {
        return switch (state) {
            case DRAFT, SUBMITTED, RETURNED, PUBLISHED -> true;
            case RECORDED, CANCELLED -> false;
        };
    }

    private RegistrationPanel panel(Offer offer, String path, Words words) {
        var counts = lists.sessions(offer);
        return new RegistrationPanel(
                true,
                lines(offer, counts, words),
                counts.stream().mapToInt(SessionCount::requested).sum(),
                path + "/registration",
                path + "/registrations");
    }

    /// The sessions with what is taken and awaited, as the unit sees them.
    static List<SessionChoice> lines(Offer offer, List<SessionCount> counts, Words words) {
        return java.util.stream.IntStream.range(0, counts.size())
                .mapToObj(index -> {
                    var standing = offer.sessions().get(index);
                    var count = counts.get(index);
                    return new SessionChoice(
                            count.session().toString(),
                            JoinPages.time(standing, words),
                            standing.session().place(),
                            taken(count, words),
                            JoinPages.tone(count),
                            true,
                            false);
                })
                .toList();
    }

    private static String taken(SessionCount count, Words words) {
        var taken = count.capacity() == null
                ? words.say("registration.taken.unlimited", count.taken())
                : words.say("registration.taken", count.taken(), count.capacity());
        return count.waiting() == 0
                ? taken
                : words.say("registration.taken.waiting", taken, count.waiting(), count.waitingHeads());
    }
}
