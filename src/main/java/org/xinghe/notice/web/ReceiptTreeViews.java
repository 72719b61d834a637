package org.xinghe.notice.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.forwarding.ReceiptTree;
import org.xinghe.notice.forwarding.ReceiptTree.Count;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.notice.forwarding.ReceiptTree.Passed;
import org.xinghe.notice.web.ReceiptTreeView.Bar;
import org.xinghe.notice.web.ReceiptTreeView.Branch;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// Lays the tree of receipts out: as a picture and as lists.
@Component
class ReceiptTreeViews {

    /// So many units of one kind are shown by city.
    private static final int MANY = 24;

    /// So many missing units are named before the rest is counted.
    private static final int MOST_NAMED = 12;

    private final Units units;
    private final Regions regions;

    ReceiptTreeViews(Units units, Regions regions) {
        this.units = units;
        this.regions = regions;
    }

    ReceiptTreeView of(NoticeSummary notice, ReceiptTree tree, Words words) {
        var known = units.all(notice.issuers());
        var issuers = notice.issuers().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .toList();
        var branches = new ArrayList<Branch>();
        for (var branch : tree.branches()) {
            var id = "kind-" + branch.kind();
            branches.add(branch(id, words.say("unit.kind", branch.kind()), branch.leaves(), null, words));
        }
        return new ReceiptTreeView(
                String.join("、", issuers), ReceiptPicture.of(tree, issuers, words), List.copyOf(branches));
    }

    static String stateOf(Leaf leaf) {
        return switch (leaf.progress()) {
            case RECEIVED -> "received";
            case OPENED -> "opened";
            case UNOPENED -> "unopened";
            case INFORMED -> "informed";
        };
    }

    static Tone toneOf(Leaf leaf) {
        return switch (leaf.progress()) {
            case RECEIVED -> Tone.GOOD;
            case OPENED -> Tone.BUSY;
            case UNOPENED -> Tone.WARN;
            case INFORMED -> Tone.QUIET;
        };
    }

    private Branch branch(String id, String title, List<Leaf> leaves, @Nullable AddendumView addendum, Words words) {
        var byCity = leaves.size() > MANY ? byCity(leaves) : Map.<RegionCode, List<Leaf>>of();
        var parts = byCity.size() < 2
                ? List.<Branch>of()
                : byCity.entrySet().stream()
                        .map(entry -> branch(
                                id + "-" + entry.getKey(), nameOf(entry.getKey()), entry.getValue(), null, words))
                        .toList();
        return branch(id, title, leaves, addendum, parts, words);
    }

    private Branch branch(
            String id,
            String title,
            List<Leaf> leaves,
            @Nullable AddendumView addendum,
            List<Branch> parts,
            Words words) {
        var count = Count.of(leaves);
        return new Branch(
                id,
                title,
                words.say("tree.count", count.received(), count.asked()),
                Bar.of(count),
                missing(leaves, words),
                addendum,
                parts,
                parts.isEmpty() ? leaves.stream().map(leaf -> leaf(leaf, words)).toList() : List.of());
    }

    private ReceiptTreeView.Leaf leaf(Leaf leaf, Words words) {
        return new ReceiptTreeView.Leaf(
                leaf.name(),
                words.say("notice.receipts.state." + stateOf(leaf)),
                toneOf(leaf),
                detail(leaf, words),
                leaf.passed().stream()
                        .map(passed -> passed(leaf, passed, words))
                        .toList());
    }

    private Branch passed(Leaf from, Passed passed, Words words) {
        return branch(
                "via-" + passed.addendum().id(),
                words.say("tree.passed", from.name(), passed.leaves().size()),
                passed.leaves(),
                Addenda.view(passed.addendum(), words),
                words);
    }

    private static String detail(Leaf leaf, Words words) {
        if (leaf.receivedAt() != null) {
            return words.say("notice.signature", String.valueOf(leaf.receivedBy()), words.moment(leaf.receivedAt()));
        }
        return leaf.openedAt() == null ? "" : words.say("tree.opened", words.moment(leaf.openedAt()));
    }

    private static @Nullable String missing(List<Leaf> leaves, Words words) {
        var names = leaves.stream().filter(Leaf::isMissing).map(Leaf::name).toList();
        if (names.isEmpty()) {
            return null;
        }
        var named = names.stream().limit(MOST_NAMED).collect(Collectors.joining("、"));
        return names.size() <= MOST_NAMED
                ? words.say("tree.missing", named)
                : words.say("tree.missing.more", named, names.size());
    }

    private static Map<RegionCode, List<Leaf>> byCity(List<Leaf> leaves) {
        return leaves.stream()
                .collect(Collectors.groupingBy(leaf -> leaf.region().city(), LinkedHashMap::new, Collectors.toList()));
    }

    private String nameOf(RegionCode city) {
        return regions.find(city).map(Region::name).orElseGet(city::value);
    }
}
