package org.xinghe.notice.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinghe.notice.forwarding.ReceiptTree;
import org.xinghe.notice.forwarding.ReceiptTree.Count;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Words;

/// The tree of receipts drawn: the issuers at the left, one star for each unit, a stream to each group of them,
/// and from the star of a forwarder a stream to those that it passed the notice on to.
///
/// @param summary what it shows, in a sentence
public record ReceiptPicture(
        String summary, int width, int height, List<Label> labels, List<Stream> streams, List<Star> stars) {

    private static final int WIDTH = 1040;
    private static final int ROOT = 168;
    private static final int GAP = 48;
    private static final int PITCH = 14;
    private static final int FEWEST = 8;
    private static final int HEAD = 24;
    private static final int FOOT = 16;
    private static final int BETWEEN = 14;
    private static final int GLYPH = 11;
    private static final int CHARACTER = 13;
    private static final int FIRST_OF_THE_WIDE = 0x2e80;
    private static final double WIDEST = 16;

    /// @param css the class in the stylesheet
    public record Label(int x, int y, String css, String text) {}

    /// @param path as SVG draws it
    /// @param thickness grows with the units behind it
    /// @param taken the part of it that has taken receipt
    public record Stream(String path, String thickness, String taken) {}

    /// @param says its unit and how that stands, shown when one points at it
    public record Star(int x, int y, String css, String says) {}

    public String viewBox() {
        return "0 0 %d %d".formatted(width, height);
    }

    static ReceiptPicture of(ReceiptTree tree, List<String> issuers, Words words) {
        return new Drawing(tree, issuers, words).drawn();
    }

    /// A group of stars, its place still open.
    private record Block(String title, List<Leaf> leaves, List<Block> children, Map<UnitId, List<Block>> from) {

        int depth() {
            return 1 + children.stream().mapToInt(Block::depth).max().orElse(0);
        }
    }

    private static final class Drawing {

        private final Words words;
        private final List<String> issuers;
        private final List<Block> blocks;
        private final List<Leaf> all;
        private final int column;
        private final int perRow;
        private final List<Label> labels = new ArrayList<>();
        private final List<Stream> streams = new ArrayList<>();
        private final List<Star> stars = new ArrayList<>();

        Drawing(ReceiptTree tree, List<String> issuers, Words words) {
            this.words = words;
            this.issuers = issuers;
            this.blocks = tree.branches().stream()
                    .map(branch -> block(words.say("unit.kind", branch.kind()), branch.leaves()))
                    .toList();
            this.all = tree.addressed();
            var depth = blocks.stream().mapToInt(Block::depth).max().orElse(1);
            this.column = (WIDTH - ROOT) / depth;
            this.perRow = Math.max(FEWEST, (column - GAP - PITCH) / PITCH);
        }

        ReceiptPicture drawn() {
            var height = blocks.stream().mapToInt(this::height).sum() + BETWEEN * Math.max(0, blocks.size() - 1);
            var root = Math.max(height / 2, 9 * issuers.size() + 12);
            var y = 0;
            for (var block : blocks) {
                stream(ROOT - 6, root, ROOT + GAP, middle(block, y), Count.of(block.leaves()));
                draw(block, ROOT + GAP, y);
                y += height(block) + BETWEEN;
            }
            root(root);
            var count = Count.of(all);
            return new ReceiptPicture(
                    words.say(
                            "tree.summary",
                            count.all(),
                            count.received(),
                            count.opened(),
                            count.unopened(),
                            count.informed()),
                    WIDTH,
                    Math.max(height, 2 * root) + FOOT,
                    List.copyOf(labels),
                    List.copyOf(streams),
                    List.copyOf(stars));
        }

        private Block block(String title, List<Leaf> leaves) {
            var children = new ArrayList<Block>();
            Map<UnitId, List<Block>> from = new HashMap<>();
            for (var leaf : leaves) {
                for (var passed : leaf.passed()) {
                    var child = block(leaf.name(), passed.leaves());
                    children.add(child);
                    from.computeIfAbsent(leaf.unit(), _ -> new ArrayList<>()).add(child);
                }
            }
            return new Block(title, leaves, children, from);
        }

        private int ownHeight(Block block) {
            var rows = (block.leaves().size() + perRow - 1) / perRow;
            return HEAD + rows * PITCH + (missing(block) > 0 ? FOOT : 0);
        }

        private int height(Block block) {
            var below = block.children().stream().mapToInt(this::height).sum()
                    + BETWEEN * Math.max(0, block.children().size() - 1);
            return Math.max(ownHeight(block), below);
        }

        private int top(Block block, int y) {
            return y + (height(block) - ownHeight(block)) / 2;
        }

        private int middle(Block block, int y) {
            return top(block, y) + HEAD + PITCH / 2;
        }

        private void draw(Block block, int x, int y) {
            var count = Count.of(block.leaves());
            var top = top(block, y);
            var room = perRow * PITCH;
            var inWords = words.say("tree.count", count.received(), count.asked());
            var counted = wide(block.title()) + PITCH + wide(inWords) <= room
                    ? inWords
                    : "%d/%d".formatted(count.received(), count.asked());
            labels.add(new Label(x, top + 14, "branch-name", fitted(block.title(), room - PITCH - wide(counted))));
            labels.add(new Label(
                    x + room, top + 14, count.missing() == 0 ? "branch-count whole" : "branch-count", counted));
            var places = places(block, x, top + HEAD);
            children(block, x, y, places);
            nameMissing(block, x, top + ownHeight(block) - 3);
        }

        /// About how wide words are drawn: a Latin letter takes half of a Chinese character.
        private static int wide(String text) {
            return text.codePoints()
                    .map(each -> each < FIRST_OF_THE_WIDE ? CHARACTER / 2 + 1 : CHARACTER)
                    .sum();
        }

        private static String fitted(String text, int room) {
            var end = text.length();
            while (end > 1 && wide(text.substring(0, end)) > room) {
                end--;
            }
            return end == text.length() ? text : text.substring(0, end - 1).strip() + "…";
        }

        /// Stars stand by how far they have come: a full row reads like a bar.
        private Map<UnitId, Star> places(Block block, int x, int top) {
            Map<UnitId, Star> places = new HashMap<>();
            var sorted = block.leaves().stream()
                    .sorted(Comparator.comparing(Leaf::progress))
                    .toList();
            for (var index = 0; index < sorted.size(); index++) {
                var leaf = sorted.get(index);
                var star = new Star(
                        x + index % perRow * PITCH + PITCH / 2,
                        top + index / perRow * PITCH + PITCH / 2,
                        "star " + leaf.progress().name().toLowerCase(Locale.ROOT),
                        words.say(
                                "tree.star",
                                leaf.name(),
                                words.say("notice.receipts.state." + ReceiptTreeViews.stateOf(leaf))));
                stars.add(star);
                places.put(leaf.unit(), star);
            }
            return places;
        }

        private void children(Block block, int x, int y, Map<UnitId, Star> places) {
            var next = y + (height(block) - childrenHeight(block)) / 2;
            for (var child : block.children()) {
                for (var from : block.from().entrySet()) {
                    if (from.getValue().contains(child)) {
                        var star = java.util.Objects.requireNonNull(places.get(from.getKey()));
                        stream(star.x(), star.y(), x + column, middle(child, next), Count.of(child.leaves()));
                    }
                }
                draw(child, x + column, next);
                next += height(child) + BETWEEN;
            }
        }

        private int childrenHeight(Block block) {
            return block.children().stream().mapToInt(this::height).sum()
                    + BETWEEN * Math.max(0, block.children().size() - 1);
        }

        /// As many names as there is room for, with the number of all of them.
        private void nameMissing(Block block, int x, int y) {
            var names = block.leaves().stream()
                    .filter(Leaf::isMissing)
                    .map(Leaf::name)
                    .toList();
            var room = perRow * PITCH / GLYPH - 10;
            var shown = 1;
            while (shown < names.size()
                    && String.join("、", names.subList(0, shown + 1)).length() <= room) {
                shown++;
            }
            if (!names.isEmpty()) {
                var named = String.join("、", names.subList(0, shown));
                labels.add(new Label(
                        x,
                        y,
                        "branch-missing",
                        shown == names.size()
                                ? words.say("tree.missing", named)
                                : words.say("tree.missing.more", named, names.size())));
            }
        }

        private static int missing(Block block) {
            return Count.of(block.leaves()).missing();
        }

        private void root(int middle) {
            var y = middle - 9 * (issuers.size() - 1) + 5;
            for (var issuer : issuers) {
                labels.add(new Label(ROOT - 14, y, "root-name", issuer));
                y += 18;
            }
        }

        private void stream(int fromX, int fromY, int toX, int toY, Count count) {
            var bend = (toX - fromX) / 2;
            var thickness = Math.clamp(Math.sqrt(count.all()) * 1.6, 2, WIDEST);
            streams.add(new Stream(
                    "M%d %dC%d %d %d %d %d %d"
                            .formatted(fromX, fromY, fromX + bend, fromY, toX - bend, toY, toX - 6, toY),
                    number(thickness),
                    number(count.all() == 0 ? 0 : thickness * count.received() / count.all())));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
