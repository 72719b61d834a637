package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.notice.reader.Place;

/// A duty as a notice states it: what is owed, and the sentence that says so.
///
/// @param sentence empty when a person says it
/// @param dueText the day as written; empty when it comes from the campaign's period or from a person
public record StatedDuty(AddDuty wish, String sentence, Place place, String dueText) {

    private static final Place NOWHERE = new Place(0, 0, 0);

    /// One time of what is repeated goes without its number.
    public static StatedDuty of(DutySummary duty) {
        var wish = duty.asWish();
        var time = "（第%d次）".formatted(duty.occurrence());
        var what = wish.what().endsWith(time)
                ? wish.what().substring(0, wish.what().length() - time.length())
                : wish.what();
        return new StatedDuty(
                wish.with(wish.kind(), what, wish.due(), wish.owners()), duty.sentence(), duty.place(), duty.dueText());
    }

    /// What an officer says in its place; a day that is not the sentence's is not written so.
    public StatedDuty saying(AddDuty other) {
        return new StatedDuty(other, sentence, place, Objects.equals(other.due(), wish.due()) ? dueText : "");
    }

    /// What an officer says without a sentence.
    public static StatedDuty said(AddDuty wish) {
        return new StatedDuty(wish, "", NOWHERE, "");
    }

    public @Nullable DueRule due() {
        return wish.due();
    }

    /// The day, where it is a fixed one.
    public @Nullable LocalDate dueOn() {
        return wish.due() == null ? null : wish.due().fixedDay();
    }

    public String what() {
        return wish.what();
    }

    public Owners owners() {
        return wish.owners();
    }

    /// Whether somebody owes it by a day that can be said.
    public boolean isWhole() {
        var due = wish.due();
        return owners().rule() != OwnerRule.NOBODY
                && due != null
                && !due.isOpen()
                && (!due.isPerActivity() || wish.kind() == DutyKind.RECORD)
                && wish.doubts().isEmpty();
    }
}
