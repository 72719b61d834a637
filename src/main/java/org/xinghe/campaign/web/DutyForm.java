package org.xinghe.campaign.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CellDoubt;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.due.DueText;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Typed;
import org.xinghe.web.Words;

/// A duty as typed.
///
/// @param due by when, in words
/// @param rule who owes it, a constant of the owner rules
/// @param kinds of units, when the rule goes by kinds
/// @param region the city, when the rule goes by a place
/// @param version the version that the officer saw
public record DutyForm(
        String strand,
        String kind,
        String what,
        String due,
        String minutes,
        String rule,
        List<String> kinds,
        String region,
        @Nullable Boolean jointly,
        int version) {

    public DutyForm(
            @Nullable String strand,
            @Nullable String kind,
            @Nullable String what,
            @Nullable String due,
            @Nullable String minutes,
            @Nullable String rule,
            @Nullable List<String> kinds,
            @Nullable String region,
            @Nullable Boolean jointly,
            int version) {
        this.strand = text(strand);
        this.kind = text(kind);
        this.what = text(what);
        this.due = text(due);
        this.minutes = text(minutes);
        this.rule = text(rule);
        this.kinds = kinds == null ? List.of() : List.copyOf(kinds);
        this.region = text(region);
        this.jointly = jointly != null && jointly;
        this.version = version;
    }

    static DutyForm empty() {
        return new DutyForm(null, DutyKind.ACTIVITY.name(), null, null, null, null, null, null, false, 0);
    }

    static DutyForm of(DutySummary duty, Words words) {
        var owners = duty.owners();
        return new DutyForm(
                duty.strand() == null ? "" : duty.strand().toString(),
                duty.kind().name(),
                duty.what(),
                typed(duty, DutyColumn.DUE, duty.due() == null ? "" : DueWords.rule(duty.due(), words)),
                typed(duty, DutyColumn.MINUTES, duty.minutes() == null ? "" : String.valueOf(duty.minutes())),
                owners.rule().name(),
                owners.kinds().stream().map(UnitKind::name).toList(),
                owners.region() == null ? "" : owners.region().value(),
                owners.jointly(),
                duty.version());
    }

    DutyForm at(int newVersion) {
        return new DutyForm(strand, kind, what, due, minutes, rule, kinds, region, jointly, newVersion);
    }

    /// What is not right, by field: keys of words.
    ///
    /// @param year of days that are written without one
    Map<String, String> faults(int year) {
        var faults = new LinkedHashMap<String, String>();
        if (what.isEmpty() || what.length() > AddDuty.LONGEST_WHAT) {
            faults.put("what", "campaign.fault.what");
        }
        if (!due.isEmpty() && DueText.read(due, year).isEmpty()) {
            faults.put("due", "campaign.doubt.DUE");
        }
        if (!minutes.isEmpty() && !minutes.matches("\\d{1,4}")) {
            faults.put("minutes", "campaign.doubt.MINUTES");
        }
        if (rule.equals(OwnerRule.KINDS.name()) && kinds.isEmpty()) {
            faults.put("kinds", "campaign.fault.kinds");
        }
        if (rule.equals(OwnerRule.PLACE.name()) && !region.matches("\\d{6}")) {
            faults.put("region", "campaign.fault.region");
        }
        return faults;
    }

    AddDuty toWish(int year) {
        return new AddDuty(
                strand.isEmpty() ? null : StrandId.of(strand),
                Typed.known(DutyKind.class, kind),
                what,
                DueText.read(due, year).orElse(null),
                owners(),
                minutes.isEmpty() ? null : Integer.valueOf(minutes),
                List.of());
    }

    /// Whether one answer is enough for all; a box that is not ticked is not sent.
    public boolean isJoint() {
        return jointly != null && jointly;
    }

    private Owners owners() {
        var chosen = rule.isEmpty() ? OwnerRule.NOBODY : Typed.known(OwnerRule.class, rule);
        return switch (chosen) {
            case KINDS ->
                new Owners(
                        chosen,
                        kinds.stream()
                                .map(each -> Typed.known(UnitKind.class, each))
                                .collect(Collectors.toSet()),
                        null,
                        isJoint());
            case PLACE -> new Owners(chosen, Set.of(), RegionCode.of(region), isJoint());
            case ISSUERS, EVERYBODY -> new Owners(chosen, Set.of(), null, isJoint());
            case NOBODY -> Owners.nobody();
        };
    }

    /// What the sheet did not understand comes back as it was typed.
    private static String typed(DutySummary duty, DutyColumn column, String otherwise) {
        return duty.doubts().stream()
                .filter(doubt -> doubt.column() == column)
                .map(CellDoubt::text)
                .findFirst()
                .orElse(otherwise);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
