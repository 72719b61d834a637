package org.xinghe.organisation.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.SplitUnit;
import org.xinghe.organisation.UnitId;

/// A split as typed.
///
/// @param ends `yes` when the unit itself is no more
/// @param shown `yes` when the boxes were on the page, so that an empty one is an answer
record SplitForm(
        String ends,
        String shown,
        String version,
        String firstName,
        String firstShortName,
        String secondName,
        String secondShortName,
        List<String> units,
        List<String> posts,
        List<String> given,
        List<String> kept,
        String sure) {

    SplitForm(
            @Nullable String ends,
            @Nullable String shown,
            @Nullable String version,
            @Nullable String firstName,
            @Nullable String firstShortName,
            @Nullable String secondName,
            @Nullable String secondShortName,
            @Nullable List<String> units,
            @Nullable List<String> posts,
            @Nullable List<String> given,
            @Nullable List<String> kept,
            @Nullable String sure) {
        this.ends = plain(ends);
        this.shown = plain(shown);
        this.version = plain(version);
        this.firstName = plain(firstName);
        this.firstShortName = plain(firstShortName);
        this.secondName = plain(secondName);
        this.secondShortName = plain(secondShortName);
        this.units = plain(units);
        this.posts = plain(posts);
        this.given = plain(given);
        this.kept = plain(kept);
        this.sure = plain(sure);
    }

    boolean isEnd() {
        return ends.equals("yes");
    }

    /// The unit's version that the reader saw; 0 when the page was not yet shown.
    int seen() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    boolean isShown() {
        return shown.equals("yes");
    }

    SplitUnit wish(UnitId unit) {
        return new SplitUnit(
                unit,
                seen(),
                isEnd() ? name(firstName, firstShortName) : null,
                name(secondName, secondShortName),
                set(units, UnitId::of),
                set(posts, PostHolderId::of),
                Set.copyOf(given),
                Set.copyOf(kept));
    }

    private static SplitUnit.Name name(String name, String shortName) {
        return new SplitUnit.Name(name, shortName.isEmpty() ? null : shortName);
    }

    private static <T> Set<T> set(List<String> typed, Function<String, T> read) {
        return typed.stream().map(read).collect(Collectors.toSet());
    }

    private static List<String> plain(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
