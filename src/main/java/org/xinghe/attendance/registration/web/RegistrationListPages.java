package org.xinghe.attendance.registration.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.attendance.registration.AgeCount;
import org.xinghe.attendance.registration.Offer;
import org.xinghe.attendance.registration.QuotaGroup;
import org.xinghe.attendance.registration.RegistrationFilter;
import org.xinghe.attendance.registration.RegistrationFilter.Sort;
import org.xinghe.attendance.registration.RegistrationLists;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.attendance.registration.RegistrationView;
import org.xinghe.attendance.registration.web.RegistrationListPage.Row;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Column;
import org.xinghe.web.ui.Fact;

/// Puts the list of an activity's registrations together.
@Component
class RegistrationListPages {

    private final RegistrationLists lists;

    RegistrationListPages(RegistrationLists lists) {
        this.lists = lists;
    }

    /// @param chosen the ids that were ticked
    RegistrationListPage page(
            ActivityId activity,
            RegistrationFilter filter,
            Set<String> chosen,
            @Nullable String refusal,
            String reason,
            Words words) {
        var offer = lists.requireOwn(activity);
        var part = lists.part(activity, filter);
        var desk = "/desk/activities/" + activity;
        var action = desk + "/registrations";
        return new RegistrationListPage(
                offer.first().title(),
                desk,
                action,
                desk + "/registration",
                address(action + "/download.xlsx", filter, false),
                RegistrationDesk.lines(offer, lists.sessions(offer), words),
                offer.setup().groups().isEmpty() ? List.of() : groups(offer, words),
                ages(offer, words),
                sessions(offer, filter, words),
                states(filter, words),
                filter.text(),
                filter.sort().name(),
                filter.session() != null || filter.state() != null || filter.text() != null,
                columns(action, filter, words),
                part.rows().stream()
                        .map(each -> row(each, offer, chosen, words))
                        .toList(),
                part.total(),
                part.page(),
                part.pages(),
                address(action, filter, true),
                offer.setup().approval() || part.rows().stream().anyMatch(RegistrationListPages::isRequested),
                refusal,
                reason);
    }

    private static boolean isRequested(RegistrationView row) {
        return row.state() == RegistrationState.REQUESTED;
    }

    private List<Fact> groups(Offer offer, Words words) {
        return lists.groups(offer).stream()
                .map(count -> Fact.of(
                        count.group() == null ? words.say("registration.group.others") : label(count.group(), words),
                        words.say("registration.group.count", count.taken(), count.waiting())))
                .toList();
    }

    private static String label(QuotaGroup group, Words words) {
        return words.say("registration.group.kept", group.label(), group.places());
    }

    /// Shares are of those whose age is known; the others stand apart.
    private List<Fact> ages(Offer offer, Words words) {
        var counts = lists.ages(offer);
        var known = counts.stream()
                .filter(count -> count.band() != null)
                .mapToInt(AgeCount::persons)
                .sum();
        return counts.stream().map(count -> age(count, known, words)).toList();
    }

    private static Fact age(AgeCount count, int known, Words words) {
        var band = count.band();
        return band == null
                ? Fact.of(words.say("registration.age.unknown"), words.say("registration.people", count.persons()))
                : Fact.of(
                        words.say("registration.age", band),
                        words.say(
                                "registration.age.share", count.persons(), Math.round(100f * count.persons() / known)));
    }

    private static List<Choice> sessions(Offer offer, RegistrationFilter filter, Words words) {
        return offer.sessions().size() < 2
                ? List.of()
                : offer.sessions().stream()
                        .map(each -> Choice.of(
                                each.session().requireId().toString(),
                                JoinPages.time(each, words),
                                each.session().requireId().equals(filter.session())))
                        .toList();
    }

    private static List<Choice> states(RegistrationFilter filter, Words words) {
        return Arrays.stream(RegistrationState.values())
                .map(state -> Choice.of(state.name(), words.say("registration.state", state), state == filter.state()))
                .toList();
    }

    private static List<Column> columns(String action, RegistrationFilter filter, Words words) {
        var columns = new ArrayList<Column>();
        columns.add(sorted(Column.of(words.say("registration.name")), Sort.NAME, action, filter));
        columns.add(Column.of(words.say("registration.session")));
        columns.add(sorted(Column.number(words.say("registration.heads")), Sort.HEADS, action, filter));
        columns.add(Column.of(words.say("registration.details")));
        columns.add(sorted(Column.of(words.say("registration.state")), Sort.STATE, action, filter));
        columns.add(sorted(Column.of(words.say("registration.made")), Sort.MADE, action, filter));
        return columns;
    }

    private static Column sorted(Column column, Sort sort, String action, RegistrationFilter filter) {
        var other = new RegistrationFilter(filter.session(), filter.state(), filter.text(), sort, 1);
        var descends = sort == Sort.MADE || sort == Sort.HEADS;
        return column.sortedBy(
                address(action, other, false), filter.sort() != sort ? null : descends ? "descending" : "ascending");
    }

    private static Row row(RegistrationView each, Offer offer, Set<String> chosen, Words words) {
        return new Row(
                each.id().toString(),
                each.isErased() ? words.say("registration.erased") : each.name(),
                contact(each),
                offer.session(each.session())
                        .map(SessionStanding::session)
                        .map(session -> words.moment(session.startsAt()))
                        .orElse(""),
                String.valueOf(each.heads()),
                String.join(" · ", details(each, offer, words)),
                ConfirmationPages.tone(each.state()),
                words.say("registration.state", each.state()),
                words.moment(each.madeAt()),
                each.state().isOpen() && !each.isErased(),
                chosen.contains(each.id().toString()));
    }

    private static String contact(RegistrationView each) {
        return Stream.of(each.mobile(), each.email())
                .filter(text -> text != null && !text.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    /// What the unit asked for beyond the name, in words.
    static List<String> details(RegistrationView each, Offer offer, Words words) {
        var details = new ArrayList<String>();
        offer.setup().group(each.group()).map(QuotaGroup::label).ifPresent(details::add);
        details.add(each.organisation());
        if (each.titleLevel() != null) {
            details.add(words.say("registration.title", each.titleLevel()));
        }
        if (each.ageBand() != null) {
            details.add(words.say("registration.age", each.ageBand()));
        }
        if (each.guardian() != null) {
            details.add(words.say("registration.guardian.of", each.guardian()));
        }
        for (var question : offer.setup().questions()) {
            var answer = each.answers().get(question.id().toString());
            if (answer != null) {
                details.add(question.text() + " " + answer);
            }
        }
        return details.stream().filter(text -> !text.isBlank()).toList();
    }

    private static String address(String start, RegistrationFilter filter, boolean paged) {
        var address = UriComponentsBuilder.fromPath(start);
        if (filter.session() != null) {
            address.queryParam("session", filter.session());
        }
        if (filter.state() != null) {
            address.queryParam("state", filter.state());
        }
        if (filter.text() != null) {
            address.queryParam("text", "{text}");
        }
        address.queryParam("sort", filter.sort());
        if (paged) {
            address.queryParam("page", "");
        }
        var values = filter.text() == null ? new Object[0] : new Object[] {filter.text()};
        return address.encode().buildAndExpand(values).toUriString();
    }
}
