package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyGap;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.burden.UsualMinutes;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.web.DutiesPage.Cell;
import org.xinghe.web.Words;

/// The cells of a duty: what one may type, and what it comes to.
@Component
class SheetCells {

    private final OwnerWords owners;
    private final UsualMinutes usual;

    SheetCells(OwnerWords owners, UsualMinutes usual) {
        this.owners = owners;
        this.usual = usual;
    }

    /// What an officer typed into a cell and could not save, since another was first.
    record Unsaved(DutyId duty, DutyColumn column, String text) {}

    /// @param units how many units owe it today
    List<Cell> of(DutySummary duty, int units, @Nullable Unsaved unsaved, Words words) {
        return Arrays.stream(DutyColumn.values())
                .map(column -> cell(duty, column, units, unsaved, words))
                .toList();
    }

    private Cell cell(DutySummary duty, DutyColumn column, int units, @Nullable Unsaved unsaved, Words words) {
        var doubt =
                duty.doubts().stream().filter(each -> each.column() == column).findFirst();
        var kept = unsaved != null && unsaved.duty().equals(duty.id()) && unsaved.column() == column
                ? unsaved.text()
                : null;
        return new Cell(
                column.name(),
                words.say("campaign.column", column),
                doubt.map(each -> each.text()).orElseGet(() -> text(duty, column, words)),
                empty(duty, column, words),
                doubt.map(each -> words.say("campaign.doubt." + each.reason())).orElse(null),
                kept,
                column == DutyColumn.STATE ? Tones.of(duty.state(), duty.isWhole()) : null,
                doubt.isPresent() ? List.of() : notes(duty, column, units, words));
    }

    private String text(DutySummary duty, DutyColumn column, Words words) {
        return switch (column) {
            case WHAT -> duty.what();
            case KIND -> words.say("campaign.kind", duty.kind());
            case OWNERS -> owners.cell(duty.owners(), words);
            case DUE -> duty.due() == null ? "" : DueWords.rule(duty.due(), words);
            case MINUTES -> duty.minutes() == null ? "" : String.valueOf(duty.minutes());
            case STATE -> words.say("campaign.proposal", duty.state());
        };
    }

    private String empty(DutySummary duty, DutyColumn column, Words words) {
        return switch (column) {
            case WHAT, KIND, STATE -> "";
            case OWNERS -> words.say("campaign.gap", DutyGap.NO_OWNER);
            case DUE -> words.say("campaign.gap", DutyGap.NO_DAY);
            case MINUTES -> words.say("campaign.cell.usual", usual.of(duty.kind()));
        };
    }

    private static List<String> notes(DutySummary duty, DutyColumn column, int units, Words words) {
        return switch (column) {
            case WHAT, KIND, MINUTES, STATE -> List.of();
            case OWNERS -> duty.owners().rule() == OwnerRule.NOBODY ? List.of() : List.of(owing(duty, units, words));
            case DUE -> dueNotes(duty, words);
        };
    }

    private static String owing(DutySummary duty, int units, Words words) {
        if (units == 0) {
            return words.say("campaign.cell.nobody");
        }
        return words.say(duty.owners().jointly() ? "campaign.cell.units.jointly" : "campaign.cell.units", units);
    }

    private static List<String> dueNotes(DutySummary duty, Words words) {
        if (duty.state() == ProposalState.DROPPED) {
            return List.of();
        }
        var notes = new ArrayList<String>();
        var fixed = duty.due() instanceof DueRule.OnDay || duty.due() instanceof DueRule.Window;
        if (duty.dueOn() != null && !fixed) {
            notes.add(words.say(
                    duty.due() instanceof DueRule.Repeated ? "campaign.cell.first" : "campaign.cell.day",
                    words.day(duty.dueOn())));
        }
        duty.gaps().stream()
                .filter(gap -> switch (gap) {
                    case ANCHOR_WITHOUT_DAY, NOT_A_RECORD -> true;
                    case NO_DAY, NO_OWNER, NOT_UNDERSTOOD -> false;
                })
                .forEach(gap -> notes.add(words.say("campaign.gap", gap)));
        if (!duty.dueText().isEmpty()) {
            notes.add(words.say("campaign.as-written", duty.dueText()));
        }
        if (duty.lookAt() != null) {
            notes.add(words.say("campaign.cell.look", DueWords.rule(duty.lookAt(), words)));
        }
        return notes;
    }
}
