package org.xinghe.activity.agenda.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.agenda.AgendaFault;
import org.xinghe.activity.agenda.AgendaPoint;
import org.xinghe.activity.agenda.Agendas;
import org.xinghe.shared.Typed;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Reads the table of an agenda and puts its pages together.
@Component
class AgendaPages {

    static final int MOST = 60;
    private static final int SPARE = 5;

    private final ActivityParts parts;
    private final Agendas agendas;

    AgendaPages(ActivityParts parts, Agendas agendas) {
        this.parts = parts;
        this.agendas = agendas;
    }

    /// A row as it was typed; one with neither time nor words is none.
    record Typing(String session, String day, String from, String minutes, String title, String speaker) {

        boolean isEmpty() {
            return (from + minutes + title + speaker).isBlank();
        }
    }

    /// What the table says: the points that can be read, and the rows that cannot.
    ///
    /// @param rows of the points, each the number of its row
    record Read(List<Typing> typed, List<AgendaPoint> points, List<Integer> rows, List<Integer> unread) {}

    static Read read(ActivityDetails activity, MultiValueMap<String, String> sent) {
        var typed = IntStream.range(0, Math.min(MOST, sizeOf(sent, "title")))
                .mapToObj(row -> new Typing(
                        cell(sent, "session", row),
                        cell(sent, "day", row),
                        cell(sent, "from", row),
                        cell(sent, "minutes", row),
                        cell(sent, "title", row),
                        cell(sent, "speaker", row)))
                .filter(row -> !row.isEmpty())
                .toList();
        var points = new ArrayList<AgendaPoint>();
        var rows = new ArrayList<Integer>();
        var unread = new ArrayList<Integer>();
        for (var row = 0; row < typed.size(); row++) {
            var point = point(activity, typed.get(row));
            if (point.isPresent()) {
                points.add(point.get());
                rows.add(row);
            } else {
                unread.add(row);
            }
        }
        return new Read(typed, points, rows, unread);
    }

    AgendaPage page(ActivityDetails activity, Words words) {
        var kept = new ArrayList<Typing>();
        for (var session : activity.sessions()) {
            agendas.of(activity.card().id()).stream()
                    .filter(point -> point.session().equals(session.id()))
                    .forEach(point -> kept.add(typing(point, session)));
        }
        return page(activity, kept, List.of(), List.of(), words);
    }

    AgendaPage refused(ActivityDetails activity, Read read, List<AgendaFault> faults, Words words) {
        var said = new ArrayList<String>();
        var wrong = new ArrayList<>(read.unread());
        read.unread().forEach(row -> said.add(words.say("agenda.fault.unread", row + 1)));
        for (var fault : faults) {
            var row = Objects.requireNonNull(read.rows().get(fault.point()));
            wrong.add(row);
            said.add(words.say(
                    "agenda.fault." + fault.kind(),
                    row + 1,
                    clock(fault.from()),
                    clock(fault.until()),
                    fault.limit() == null ? "" : clock(fault.limit())));
        }
        return page(activity, read.typed(), wrong, said, words);
    }

    PublicAgenda open(ActivityDetails activity, Words words) {
        var points = agendas.of(activity.card().id());
        var several = activity.sessions().size() > 1;
        return new PublicAgenda(activity.sessions().stream()
                .map(session -> new PublicAgenda.Session(
                        several ? words.moment(session.startsAt()) + " " + session.place() : null,
                        points.stream()
                                .filter(point -> point.session().equals(session.id()))
                                .map(point -> shown(point, session, words))
                                .toList()))
                .filter(session -> !session.points().isEmpty())
                .toList());
    }

    static String pathOf(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/agenda";
    }

    private AgendaPage page(
            ActivityDetails activity, List<Typing> typed, List<Integer> wrong, List<String> faults, Words words) {
        var sessions = activity.sessions();
        var shown = new ArrayList<>(typed);
        for (var spare = 0; spare < SPARE && shown.size() < MOST; spare++) {
            shown.add(new Typing("", "", "", "", "", ""));
        }
        return new AgendaPage(
                activity.card().title(),
                pathOf(activity),
                "/desk/activities/" + activity.card().id(),
                parts.mayWorkOn(activity),
                !sessions.isEmpty(),
                sessions.stream().anyMatch(AgendaPages::isLong),
                IntStream.range(0, shown.size())
                        .mapToObj(row -> row(row, shown.get(row), sessions, wrong.contains(row), words))
                        .toList(),
                faults);
    }

    private static AgendaPage.Row row(
            int row, Typing typing, List<PlannedSession> sessions, boolean wrong, Words words) {
        return new AgendaPage.Row(
                row + 1,
                sessions.size() < 2
                        ? List.of()
                        : sessions.stream()
                                .map(session -> Choice.of(
                                        session.requireId().toString(),
                                        words.moment(session.startsAt()),
                                        session.requireId().toString().equals(typing.session())))
                                .toList(),
                typing.day(),
                typing.from(),
                typing.minutes(),
                typing.title(),
                typing.speaker(),
                wrong);
    }

    private static PublicAgenda.Point shown(AgendaPoint point, PlannedSession session, Words words) {
        var from = point.startsAt(session);
        var sameDay = from.toLocalDate().equals(session.startsAt().toLocalDate());
        var time = clock(from) + "–" + clock(point.endsAt(session));
        return new PublicAgenda.Point(
                sameDay ? time : words.day(from.toLocalDate()) + " " + time, point.title(), point.speaker());
    }

    private static Typing typing(AgendaPoint point, PlannedSession session) {
        var from = point.startsAt(session);
        return new Typing(
                session.requireId().toString(),
                from.toLocalDate().toString(),
                clock(from),
                String.valueOf(point.minutes()),
                point.title(),
                point.speaker());
    }

    /// The first time of this clock within the session; on its day where the session is longer than one.
    private static Optional<AgendaPoint> point(ActivityDetails activity, Typing typing) {
        var session = activity.sessions().stream()
                .filter(each -> activity.sessions().size() == 1
                        || each.requireId().toString().equals(typing.session()))
                .findFirst();
        var from = time(typing.from());
        var minutes = typing.minutes().strip();
        if (session.isEmpty() || from.isEmpty() || !minutes.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        var start = session.get().startsAt();
        var typedDay = Typed.day(typing.day());
        var moment = isLong(session.get()) && typedDay.isPresent()
                ? typedDay.get().atTime(from.get())
                : nearest(session.get(), from.get());
        return moment.isBefore(start.minusYears(1)) || moment.isAfter(start.plusYears(1))
                ? Optional.empty()
                : Optional.of(AgendaPoint.at(
                        session.get(), moment, Integer.parseInt(minutes), typing.title(), typing.speaker()));
    }

    /// On the next day only where the session goes on until then; else on its own day, even if that is too early.
    private static LocalDateTime nearest(PlannedSession session, LocalTime clock) {
        var sameDay = session.startsAt().toLocalDate().atTime(clock);
        var nextDay = sameDay.plusDays(1);
        return sameDay.isBefore(session.startsAt()) && nextDay.isBefore(session.endsAt()) ? nextDay : sameDay;
    }

    private static boolean isLong(PlannedSession session) {
        return Duration.between(session.startsAt(), session.endsAt()).toHours() >= 24;
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip().replace('：', ':')));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static String clock(LocalDateTime moment) {
        return moment.toLocalTime().withSecond(0).withNano(0).toString();
    }

    private static int sizeOf(MultiValueMap<String, String> sent, String name) {
        var values = sent.get(name);
        return values == null ? 0 : values.size();
    }

    private static String cell(MultiValueMap<String, String> sent, String name, int row) {
        var values = sent.get(name);
        return values == null || row >= values.size() ? "" : Objects.requireNonNullElse(values.get(row), "");
    }
}
