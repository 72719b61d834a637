package org.xinghe.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitWish;
import org.xinghe.shared.Typed;

/// A unit to be registered, as typed.
record UnitForm(String name, String shortName, String kind, String level, String region, String parent) {

    UnitForm(
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String region,
            @Nullable String parent) {
        this.name = plain(name);
        this.shortName = plain(shortName);
        this.kind = plain(kind);
        this.level = plain(level);
        this.region = plain(region);
        this.parent = plain(parent);
    }

    static UnitForm below(String parent, String region) {
        return new UnitForm("", "", "", "", region, parent);
    }

    /// Keys of what cannot be read.
    List<String> faults(Optional<Region> found) {
        var faults = new ArrayList<String>();
        if (kindOf().isEmpty()) {
            faults.add("organisation.fault.KIND_MISSING");
        }
        if (levelOf().isEmpty()) {
            faults.add("organisation.fault.LEVEL_MISSING");
        }
        if (found.isEmpty()) {
            faults.add("organisation.fault.REGION_UNKNOWN");
        }
        return faults;
    }

    UnitWish wish(Region found) {
        return new UnitWish(
                name,
                shortName.isEmpty() ? null : shortName,
                kindOf().orElseThrow(),
                levelOf().orElseThrow(),
                found.code(),
                parentId());
    }

    @Nullable
    UnitId parentId() {
        return parent.isEmpty() ? null : UnitId.of(parent);
    }

    private Optional<UnitKind> kindOf() {
        return Typed.constant(UnitKind.class, kind);
    }

    private Optional<Level> levelOf() {
        return Typed.constant(Level.class, level);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
