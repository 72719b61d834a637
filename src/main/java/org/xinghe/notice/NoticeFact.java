package org.xinghe.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.Place;
import org.xinghe.notice.reader.Sureness;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// One fact of a notice: as written, as understood, and what a person made of it.
///
/// @param position its place among the notice's facts
/// @param shown as written; empty when nothing was found
/// @param detail what it belongs to, such as what is due on a date; may be empty
/// @param value as understood or corrected: a date in ISO form, a period as two dates, an issuer as its unit's id;
///     null when it could not be read
/// @param version grows with each settling, so that a second writer is noticed
public record NoticeFact(
        int position,
        FactKind kind,
        String shown,
        String detail,
        @Nullable String value,
        Place place,
        Sureness sureness,
        FactState state,
        int version) {

    private static final Place NOWHERE = new Place(0, 0, 0);

    /// A fact that a person added; it stands nowhere in the text.
    static NoticeFact added(int position, FactKind kind, String detail, String value) {
        return new NoticeFact(position, kind, "", detail, value, NOWHERE, Sureness.CERTAIN, FactState.CORRECTED, 0);
    }

    public boolean isOpen() {
        return state == FactState.OPEN;
    }

    /// Whether it stands somewhere in the text.
    public boolean isPlaced() {
        return !place.equals(NOWHERE);
    }

    /// The day that its value names, for kinds that name one.
    public Optional<LocalDate> day() {
        return switch (kind) {
            case ISSUE_DATE, DEADLINE -> Optional.ofNullable(value).map(LocalDate::parse);
            case TITLE, NUMBER, ISSUER, THEME, PERIOD, CONTACT, ATTACHMENT, QUESTION -> Optional.empty();
        };
    }

    /// The days that its value names, for a period.
    public Optional<Period> period() {
        return kind == FactKind.PERIOD ? Optional.ofNullable(value).map(FactValues::period) : Optional.empty();
    }

    /// The unit that its value names, for an issuer.
    public Optional<UnitId> unit() {
        return kind == FactKind.ISSUER ? Optional.ofNullable(value).map(UnitId::of) : Optional.empty();
    }

    /// What a question is about: the name of the doubt's kind, and behind it what is odd; empty where the kind says
    /// all.
    public String doubt() {
        return detail.split(" ", 2)[0];
    }

    public String about() {
        var parts = detail.split(" ", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    /// Whether it asks who else is meant by 等.
    public boolean asksForOthers() {
        return kind == FactKind.QUESTION && (doubt().equals("PLACES_OPEN") || doubt().equals("UNITS_OPEN"));
    }

    /// Whether somebody should look twice.
    public boolean isFlagged() {
        return isOpen() && (value == null || sureness == Sureness.DOUBTFUL);
    }
}
