package org.xinghe.campaign.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CellDoubt;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.due.DueText;

/// Reads what officers type into cells. Pure: it knows words, the names of cities and a year.
public final class CellReader {

    private static final Pattern HOURS =
            Pattern.compile("(?:(\\d{1,3}(?:\\.\\d)?)\\s*(?:个?小时|h|hours?)|(半)个?小时)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,5})\\s*(?:分钟?|min|minutes?)?", Pattern.CASE_INSENSITIVE);
    private static final int MINUTES_OF_HOUR = 60;
    private static final String UNNAMED = "（待填写）";

    private final Map<String, DutyKind> kinds;
    private final Map<String, ProposalState> states;
    private final OwnerReader owners;
    private final int year;

    /// @param kinds words for kinds of duties
    /// @param states words for states
    /// @param year of days that are written without one
    public CellReader(Map<String, DutyKind> kinds, Map<String, ProposalState> states, OwnerReader owners, int year) {
        this.kinds = Map.copyOf(kinds);
        this.states = Map.copyOf(states);
        this.owners = owners;
        this.year = year;
    }

    /// A row that nobody has written yet.
    AddDuty fresh() {
        return new AddDuty(
                null,
                DutyKind.OTHER,
                UNNAMED,
                null,
                Owners.nobody(),
                null,
                List.of(new CellDoubt(DutyColumn.WHAT, "WHAT", "")));
    }

    /// A duty with another text in one cell. What is not understood stays with it as a doubt; the value is then the one
    /// before.
    AddDuty with(AddDuty duty, DutyColumn column, String typed) {
        var text = typed.strip();
        return switch (column) {
            case WHAT -> what(duty, text);
            case KIND ->
                kindOf(text)
                        .map(kind -> put(duty, duty.what(), kind, duty.owners(), column))
                        .orElseGet(() -> doubt(duty, column, "KIND", text));
            case OWNERS ->
                switch (owners.read(text)) {
                    case OwnerReader.Reading.Understood(var found) ->
                        put(duty, duty.what(), duty.kind(), found, column);
                    case OwnerReader.Reading.NotUnderstood(var reason) -> doubt(duty, column, reason, text);
                };
            case DUE -> due(duty, text);
            case MINUTES -> minutes(duty, text);
            case STATE -> doubt(duty, column, "STATE", text);
        };
    }

    /// What a cell of states says.
    Optional<ProposalState> stateOf(String typed) {
        return Optional.ofNullable(states.get(typed.strip()));
    }

    private AddDuty what(AddDuty duty, String text) {
        if (text.isEmpty() || text.length() > AddDuty.LONGEST_WHAT) {
            return doubt(duty, DutyColumn.WHAT, "WHAT", text);
        }
        return put(duty, text, duty.kind(), duty.owners(), DutyColumn.WHAT);
    }

    private Optional<DutyKind> kindOf(String text) {
        return Optional.ofNullable(kinds.get(text));
    }

    private AddDuty due(AddDuty duty, String text) {
        var rule = DueText.read(text, year);
        if (rule.isEmpty() && !text.isEmpty()) {
            return doubt(duty, DutyColumn.DUE, "DUE", text);
        }
        return new AddDuty(
                duty.strand(),
                duty.kind(),
                duty.what(),
                rule.orElse(null),
                duty.owners(),
                duty.minutes(),
                without(duty, DutyColumn.DUE));
    }

    private AddDuty minutes(AddDuty duty, String text) {
        var read = minutesOf(text);
        if (read.isEmpty() && !text.isEmpty()) {
            return doubt(duty, DutyColumn.MINUTES, "MINUTES", text);
        }
        return new AddDuty(
                duty.strand(),
                duty.kind(),
                duty.what(),
                duty.due(),
                duty.owners(),
                read.orElse(null),
                without(duty, DutyColumn.MINUTES));
    }

    private static Optional<Integer> minutesOf(String text) {
        var hours = HOURS.matcher(text);
        if (hours.matches()) {
            var number = hours.group(2) == null ? Double.parseDouble(hours.group(1)) : 0.5;
            return bounded(Math.round(number * MINUTES_OF_HOUR));
        }
        var minutes = MINUTES.matcher(text);
        return minutes.matches() ? bounded(Long.parseLong(minutes.group(1))) : Optional.empty();
    }

    private static Optional<Integer> bounded(long minutes) {
        return minutes > AddDuty.MOST_MINUTES ? Optional.empty() : Optional.of((int) minutes);
    }

    private static AddDuty put(AddDuty duty, String what, DutyKind kind, Owners owners, DutyColumn column) {
        return new AddDuty(duty.strand(), kind, what, duty.due(), owners, duty.minutes(), without(duty, column));
    }

    private static AddDuty doubt(AddDuty duty, DutyColumn column, String reason, String text) {
        var doubts = new ArrayList<>(without(duty, column));
        doubts.add(new CellDoubt(column, reason, text));
        return new AddDuty(duty.strand(), duty.kind(), duty.what(), duty.due(), duty.owners(), duty.minutes(), doubts);
    }

    private static List<CellDoubt> without(AddDuty duty, DutyColumn column) {
        return duty.doubts().stream().filter(doubt -> doubt.column() != column).toList();
    }
}
