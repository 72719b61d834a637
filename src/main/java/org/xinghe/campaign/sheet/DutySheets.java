package org.xinghe.campaign.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.ApplyOutcome;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CellDoubt;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyEdit;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.PreparedDuties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.NotFound;

/// Changes duties as one changes a sheet: a cell, a pasted block, many rows at once. Each is one step that can be taken
/// back; each is refused when another officer has changed the same since the page was read.
@Service
@Transactional
public class DutySheets {

    private static final DutyColumn[] COLUMNS = DutyColumn.values();

    private final Duties duties;
    private final PreparedDuties prepared;

    DutySheets(Duties duties, PreparedDuties prepared) {
        this.duties = duties;
        this.prepared = prepared;
    }

    /// Puts a text into a cell.
    ///
    /// @param seen the latest step on the officer's page
    public SheetOutcome cell(
            CampaignId campaign, int seen, DutyId id, DutyColumn column, String text, CellReader reader) {
        var duty = of(campaign, id);
        return outcome(prepared.apply(campaign, "cell", seen, edits(duty, column, List.of(text), reader)));
    }

    /// Pastes a block whose first cell lies in a row and a column. Lines behind the last row become new rows.
    ///
    /// @param rows the rows of the sheet from that row on, in the order of the page; none to add all
    public SheetOutcome paste(
            CampaignId campaign, int seen, List<DutyId> rows, DutyColumn column, SheetBlock block, CellReader reader) {
        var known = byId(campaign);
        var edits = new ArrayList<DutyEdit>();
        for (var number = 0; number < block.rows().size(); number++) {
            var line = block.rows().get(number);
            if (number < rows.size()) {
                var duty = Optional.ofNullable(known.get(rows.get(number)))
                        .orElseThrow(() -> new NotFound("duty of the campaign", campaign));
                edits.addAll(edits(duty, column, line, reader));
            } else {
                edits.add(new DutyEdit.Add(filled(reader.fresh(), column, line, reader)));
            }
        }
        return outcome(prepared.apply(campaign, "paste", seen, edits));
    }

    /// Does the same to many rows.
    public SheetOutcome bulk(CampaignId campaign, int seen, List<DutyId> rows, BulkAct act, CellReader reader) {
        var refusal = refusal(act, reader);
        if (refusal.isPresent()) {
            return new SheetOutcome.NotUnderstood(refusal.get());
        }
        var known = byId(campaign);
        var edits = new ArrayList<DutyEdit>();
        var left = 0;
        for (var row : rows) {
            var duty = Optional.ofNullable(known.get(row)).orElseThrow(() -> new NotFound("duty of the campaign", row));
            switch (act) {
                case BulkAct.Confirm() -> edits.add(new DutyEdit.Confirm(row));
                case BulkAct.Drop() -> edits.add(new DutyEdit.Drop(row));
                case BulkAct.Due(var text) -> edits.add(typed(duty, DutyColumn.DUE, text, reader));
                case BulkAct.Minutes(var text) -> edits.add(typed(duty, DutyColumn.MINUTES, text, reader));
                case BulkAct.AddKind(var kind) -> {
                    var edit = withKind(duty, kind);
                    edit.ifPresent(edits::add);
                    left += edit.isPresent() ? 0 : 1;
                }
            }
        }
        return switch (prepared.apply(campaign, "bulk", seen, edits)) {
            case ApplyOutcome.Applied(var changed, var unfit) -> new SheetOutcome.Done(changed, unfit + left);
            case ApplyOutcome.Refused(var changes) -> new SheetOutcome.Conflict(changes);
        };
    }

    /// The duties that the sheet names for a kind of units, alone, with others, or for its city.
    @Transactional(readOnly = true)
    public List<DutyId> ofKind(CampaignId campaign, UnitKind kind) {
        return duties.of(campaign).stream()
                .filter(duty -> duty.state() != ProposalState.DROPPED)
                .filter(duty -> switch (duty.owners().rule()) {
                    case KINDS -> duty.owners().kinds().contains(kind);
                    case PLACE -> kind == UnitKind.CITY_ASSOCIATION || kind == UnitKind.CITY_BUREAU;
                    case ISSUERS, EVERYBODY, NOBODY -> false;
                })
                .map(DutySummary::id)
                .toList();
    }

    /// The changes of one row that a line of cells means. What its state says comes last.
    private static List<DutyEdit> edits(DutySummary duty, DutyColumn from, List<String> line, CellReader reader) {
        var edits = new ArrayList<DutyEdit>();
        var wish = filled(duty.asWish(), from, line, reader);
        if (!wish.equals(duty.asWish())) {
            edits.add(new DutyEdit.Change(duty.id(), wish));
        }
        var at = DutyColumn.STATE.ordinal() - from.ordinal();
        if (at >= 0 && at < line.size()) {
            reader.stateOf(line.get(at)).filter(state -> state != duty.state()).ifPresent(state -> {
                switch (state) {
                    case CONFIRMED ->
                        edits.add(
                                duty.state() == ProposalState.DROPPED && edits.isEmpty()
                                        ? new DutyEdit.Change(duty.id(), wish)
                                        : new DutyEdit.Confirm(duty.id()));
                    case DROPPED -> edits.add(new DutyEdit.Drop(duty.id()));
                    case PROPOSED -> {}
                }
            });
        }
        return edits;
    }

    private static AddDuty filled(AddDuty duty, DutyColumn from, List<String> line, CellReader reader) {
        var wish = duty;
        for (var index = 0; index < line.size() && from.ordinal() + index < COLUMNS.length; index++) {
            var column = COLUMNS[from.ordinal() + index];
            var text = line.get(index);
            if (column != DutyColumn.STATE) {
                wish = reader.with(wish, column, text);
            } else if (!text.isBlank() && reader.stateOf(text).isEmpty()) {
                wish = reader.with(wish, column, text);
            } else {
                wish = new AddDuty(
                        wish.strand(),
                        wish.kind(),
                        wish.what(),
                        wish.due(),
                        wish.owners(),
                        wish.minutes(),
                        wish.doubts().stream()
                                .filter(doubt -> doubt.column() != DutyColumn.STATE)
                                .toList());
            }
        }
        return wish;
    }

    private static DutyEdit typed(DutySummary duty, DutyColumn column, String text, CellReader reader) {
        return new DutyEdit.Change(duty.id(), reader.with(duty.asWish(), column, text));
    }

    /// Why a text says nothing, before it is put into many rows.
    private static Optional<String> refusal(BulkAct act, CellReader reader) {
        var tried = switch (act) {
            case BulkAct.Due(var text) -> reader.with(reader.fresh(), DutyColumn.DUE, text);
            case BulkAct.Minutes(var text) -> reader.with(reader.fresh(), DutyColumn.MINUTES, text);
            case BulkAct.AddKind _, BulkAct.Confirm _, BulkAct.Drop _ -> reader.fresh();
        };
        return tried.doubts().stream()
                .filter(doubt -> doubt.column() != DutyColumn.WHAT)
                .map(CellDoubt::reason)
                .findFirst();
    }

    /// Everybody, the issuers and a city owe it whoever else there is.
    private static Optional<DutyEdit> withKind(DutySummary duty, UnitKind kind) {
        return switch (duty.owners().rule()) {
            case KINDS, NOBODY -> {
                var kinds = EnumSet.of(kind);
                kinds.addAll(duty.owners().kinds());
                var wish = duty.asWish();
                var owners = Owners.of(kinds);
                yield Optional.of(new DutyEdit.Change(
                        duty.id(),
                        new AddDuty(
                                wish.strand(),
                                wish.kind(),
                                wish.what(),
                                wish.due(),
                                new Owners(
                                        owners.rule(),
                                        kinds,
                                        null,
                                        duty.owners().jointly()),
                                wish.minutes(),
                                wish.doubts().stream()
                                        .filter(doubt -> doubt.column() != DutyColumn.OWNERS)
                                        .toList())));
            }
            case EVERYBODY, ISSUERS, PLACE -> Optional.empty();
        };
    }

    private Map<DutyId, DutySummary> byId(CampaignId campaign) {
        return duties.of(campaign).stream().collect(Collectors.toMap(DutySummary::id, Function.identity()));
    }

    private DutySummary of(CampaignId campaign, DutyId id) {
        return duties.find(id)
                .filter(duty -> duty.campaign().equals(campaign))
                .orElseThrow(() -> new NotFound("duty", id));
    }

    private static SheetOutcome outcome(ApplyOutcome outcome) {
        return switch (outcome) {
            case ApplyOutcome.Applied(var changed, var left) -> new SheetOutcome.Done(changed, left);
            case ApplyOutcome.Refused(var changes) -> new SheetOutcome.Conflict(changes);
        };
    }
}
