package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.sheet.BulkAct;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Typed;

/// What is to be done to many duties, as typed.
///
/// @param duty the ticked rows
/// @param scope `ticked`, or a kind of units whose duties are meant
/// @param act `due`, `minutes`, `kind`, `confirm` or `drop`
/// @param seen the latest change on the officer's page
public record BulkForm(List<String> duty, String scope, String act, String due, String minutes, String kind, int seen) {

    static final String TICKED = "ticked";

    public BulkForm(
            @Nullable List<String> duty,
            @Nullable String scope,
            @Nullable String act,
            @Nullable String due,
            @Nullable String minutes,
            @Nullable String kind,
            int seen) {
        this.duty = duty == null ? List.of() : List.copyOf(duty);
        this.scope = scope == null || scope.isBlank() ? TICKED : scope;
        this.act = act == null ? "" : act;
        this.due = due == null ? "" : due.strip();
        this.minutes = minutes == null ? "" : minutes.strip();
        this.kind = kind == null ? "" : kind;
        this.seen = seen;
    }

    static BulkForm empty() {
        return new BulkForm(null, null, null, null, null, null, 0);
    }

    /// Null when nothing was chosen.
    @Nullable
    BulkAct wish() {
        return switch (act) {
            case "due" -> new BulkAct.Due(due);
            case "minutes" -> new BulkAct.Minutes(minutes);
            case "kind" ->
                Typed.constant(UnitKind.class, kind).map(BulkAct.AddKind::new).orElse(null);
            case "confirm" -> new BulkAct.Confirm();
            case "drop" -> new BulkAct.Drop();
            default -> null;
        };
    }

    public boolean isTicked(String id) {
        return duty.contains(id);
    }
}
