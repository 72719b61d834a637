package org.xinghe.notice.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.forwarding.Addendum;
import org.xinghe.notice.forwarding.DraftForwarding;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Typed;

/// A forwarding as typed.
///
/// @param by the forwarding unit
/// @param seen the version of the draft on the page
/// @param to the chosen units
public record ForwardingForm(String by, int seen, String text, String contact, String dueOn, List<String> to) {

    public ForwardingForm(
            @Nullable String by,
            int seen,
            @Nullable String text,
            @Nullable String contact,
            @Nullable String dueOn,
            @Nullable List<String> to) {
        this.by = Objects.requireNonNullElse(by, "");
        this.seen = seen;
        this.text = Objects.requireNonNullElse(text, "");
        this.contact = Objects.requireNonNullElse(contact, "");
        this.dueOn = Objects.requireNonNullElse(dueOn, "");
        this.to = to == null ? List.of() : List.copyOf(to);
    }

    static ForwardingForm empty(UnitId by) {
        return new ForwardingForm(by.toString(), DraftForwarding.NONE_SEEN, "", "", "", List.of());
    }

    static ForwardingForm of(Addendum draft, Set<UnitId> to) {
        return new ForwardingForm(
                draft.by().toString(),
                draft.version(),
                draft.text(),
                draft.contact(),
                draft.dueOn() == null ? "" : draft.dueOn().toString(),
                to.stream().map(UnitId::toString).toList());
    }

    ForwardingForm at(int version) {
        return new ForwardingForm(by, version, text, contact, dueOn, to);
    }

    UnitId unit() {
        return UnitId.of(by);
    }

    Set<UnitId> chosen() {
        return to.stream().map(UnitId::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isDayReadable() {
        return dueOn.isBlank() || day() != null;
    }

    DraftForwarding toWish(NoticeId notice) {
        return new DraftForwarding(notice, unit(), seen, text, contact, day(), chosen());
    }

    private @Nullable LocalDate day() {
        return Typed.day(dueOn).orElse(null);
    }
}
