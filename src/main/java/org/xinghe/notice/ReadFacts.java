package org.xinghe.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.Doubt;
import org.xinghe.notice.reader.Fact;
import org.xinghe.notice.reader.Place;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.Sureness;

/// Turns what was read into facts that a person confirms. What is missing becomes a fact without a value.
final class ReadFacts {

    private static final Place NOWHERE = new Place(0, 0, 0);

    private final Function<String, @Nullable String> unitOfName;
    private final List<NoticeFact> facts = new ArrayList<>();

    private ReadFacts(Function<String, @Nullable String> unitOfName) {
        this.unitOfName = unitOfName;
    }

    /// @param unitOfName the id of the unit that bears a name, null when none does
    static List<NoticeFact> of(ReadNotice notice, Function<String, @Nullable String> unitOfName) {
        return new ReadFacts(unitOfName).read(notice);
    }

    private List<NoticeFact> read(ReadNotice notice) {
        single(FactKind.TITLE, notice.title(), null);
        single(FactKind.NUMBER, notice.docNumber(), damaged(notice, Doubt.Kind.NUMBER_DAMAGED, ""));
        notice.issuers()
                .forEach(issuer -> add(
                        FactKind.ISSUER,
                        issuer.value(),
                        "",
                        unitOfName.apply(issuer.value()),
                        issuer.place(),
                        issuer.sureness()));
        if (notice.issuers().isEmpty()) {
            missing(FactKind.ISSUER, null);
        }
        date(notice.issueDate(), damaged(notice, Doubt.Kind.DATE_DAMAGED, Doubt.OF_SIGNATURE));
        single(FactKind.THEME, notice.theme(), null);
        period(notice.period());
        notice.deadlines().forEach(deadline -> {
            var on = deadline.dateISO();
            add(
                    FactKind.DEADLINE,
                    deadline.text(),
                    deadline.what(),
                    on == null ? null : on.toString(),
                    deadline.place(),
                    on == null ? Sureness.DOUBTFUL : deadline.sureness());
        });
        notice.contacts().forEach(contact -> {
            var text = Stream.of(contact.unit(), contact.name(), contact.phone(), contact.email())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            add(FactKind.CONTACT, text, "", text, contact.place(), contact.sureness());
        });
        notice.attachments()
                .forEach(name ->
                        add(FactKind.ATTACHMENT, name.value(), "", name.value(), name.place(), name.sureness()));
        // a missing issuer has its own card already
        notice.doubts().stream()
                .filter(doubt -> doubt.kind() != Doubt.Kind.ISSUER_MISSING)
                .forEach(doubt -> add(
                        FactKind.QUESTION,
                        doubt.text(),
                        (doubt.kind() + " " + doubt.about()).strip(),
                        null,
                        doubt.place(),
                        Sureness.DOUBTFUL));
        return List.copyOf(facts);
    }

    /// What stands in the place of a value and could not be read.
    private static @Nullable Doubt damaged(ReadNotice notice, Doubt.Kind kind, String about) {
        return notice.doubts().stream()
                .filter(doubt -> doubt.kind() == kind && doubt.about().equals(about))
                .findFirst()
                .orElse(null);
    }

    private void single(FactKind kind, @Nullable Fact<String> fact, @Nullable Doubt damaged) {
        if (fact == null) {
            missing(kind, damaged);
        } else {
            add(kind, fact.value(), "", fact.value(), fact.place(), fact.sureness());
        }
    }

    private void date(@Nullable Fact<LocalDate> fact, @Nullable Doubt damaged) {
        if (fact == null) {
            missing(FactKind.ISSUE_DATE, damaged);
        } else {
            var day = fact.value().toString();
            add(FactKind.ISSUE_DATE, day, "", day, fact.place(), fact.sureness());
        }
    }

    private void period(@Nullable Fact<ReadNotice.ReadPeriod> fact) {
        if (fact == null) {
            missing(FactKind.PERIOD, null);
            return;
        }
        var start = fact.value().start();
        var end = fact.value().end();
        var value = start == null || end == null || end.isBefore(start) ? null : start + "/" + end;
        add(FactKind.PERIOD, fact.value().text(), "", value, fact.place(), fact.sureness());
    }

    private void missing(FactKind kind, @Nullable Doubt damaged) {
        if (damaged == null) {
            add(kind, "", "", null, NOWHERE, Sureness.DOUBTFUL);
        } else {
            add(kind, damaged.text(), "", null, damaged.place(), Sureness.DOUBTFUL);
        }
    }

    private void add(
            FactKind kind, String shown, String detail, @Nullable String value, Place place, Sureness sureness) {
        facts.add(new NoticeFact(facts.size(), kind, shown, detail, value, place, sureness, FactState.OPEN, 0));
    }
}
