package org.xinghe.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.Place;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// What a notice states, as it stands now: read, and where a person has been, confirmed or corrected.
///
/// @param issuers the host first
/// @param periodText the period as written
public record ConfirmedFacts(
        @Nullable String title,
        @Nullable String number,
        @Nullable String theme,
        @Nullable LocalDate issueDate,
        List<UnitId> issuers,
        @Nullable String periodText,
        @Nullable Period period,
        List<DeadlineFact> deadlines,
        List<String> contacts,
        List<String> attachments) {

    /// @param on null when only a person could say
    public record DeadlineFact(@Nullable LocalDate on, String shown, String what, Place place) {}

    static ConfirmedFacts of(List<NoticeFact> facts) {
        var standing =
                facts.stream().filter(fact -> fact.state() != FactState.DROPPED).toList();
        var period = first(standing, FactKind.PERIOD);
        return new ConfirmedFacts(
                value(standing, FactKind.TITLE),
                value(standing, FactKind.NUMBER),
                value(standing, FactKind.THEME),
                Optional.ofNullable(value(standing, FactKind.ISSUE_DATE))
                        .map(LocalDate::parse)
                        .orElse(null),
                values(standing, FactKind.ISSUER).stream()
                        .map(UnitId::of)
                        .distinct()
                        .toList(),
                period.map(NoticeFact::shown).filter(text -> !text.isEmpty()).orElse(null),
                period.map(NoticeFact::value).map(FactValues::period).orElse(null),
                standing.stream()
                        .filter(fact -> fact.kind() == FactKind.DEADLINE)
                        .map(ConfirmedFacts::deadline)
                        .toList(),
                values(standing, FactKind.CONTACT),
                values(standing, FactKind.ATTACHMENT));
    }

    private static DeadlineFact deadline(NoticeFact fact) {
        var on = fact.value() == null ? null : LocalDate.parse(fact.value());
        return new DeadlineFact(on, fact.shown(), fact.detail(), fact.place());
    }

    private static Optional<NoticeFact> first(List<NoticeFact> facts, FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    private static @Nullable String value(List<NoticeFact> facts, FactKind kind) {
        return first(facts, kind).map(NoticeFact::value).orElse(null);
    }

    private static List<String> values(List<NoticeFact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(NoticeFact::value)
                .filter(Objects::nonNull)
                .toList();
    }
}
