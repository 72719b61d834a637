package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Anchor;
import org.xinghe.notice.reader.ReadNotice.NamedPlaces;
import org.xinghe.notice.reader.ReadNotice.Target;
import org.xinghe.notice.reader.ReadNotice.TargetKind;

/// Numbers to reach, places named, and the day around which a campaign stands.
final class TargetRules {

    private static final String NUMBER = "(?<![一二两三四五六七八九十百千万亿\\d])([一二两三四五六七八九十百千万亿\\d]{1,12})(?:余|多)?\\s{0,4}";

    private record Wording(TargetKind kind, Pattern pattern) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(TargetKind.EXPERTS, Pattern.compile(NUMBER + "(?:名|位)(?:院士)?专家")),
            new Wording(TargetKind.FOLLOWERS, Pattern.compile(NUMBER + "(?:个|名)?粉丝")),
            new Wording(TargetKind.VIEWS, Pattern.compile(NUMBER + "(?:人次)?(?:级)?(?:的)?(?:传播量|播放量|阅读量|浏览量|点击量)")));

    private static final Pattern PLACES = Pattern.compile(
            "((?:[\\p{IsHan}]{2,5}、){1,20}[\\p{IsHan}]{2,5}?)(等)?(?:地|市|县|地市|市县|地区)(?=要|应|须|可|围绕|结合|积极|开展)");
    private static final Pattern ANCHOR = Pattern.compile(
            "(\\d{1,2})月(\\d{1,2})日(?:是)?(?:我国|全国)?第([一二三四五六七八九十百\\d]{1,6})个[“\"]?([\\p{IsHan}]{2,14}日)[”\"]?");

    private TargetRules() {}

    static List<Target> targets(Blocks blocks) {
        var targets = new ArrayList<Target>();
        for (var line : blocks.programme()) {
            for (var wording : WORDINGS) {
                var found = wording.pattern().matcher(line.plain());
                while (found.find()) {
                    var number = Numerals.valueOf(found.group(1));
                    if (number.isPresent()) {
                        targets.add(new Target(
                                wording.kind(),
                                number.getAsLong(),
                                line.text().substring(found.start(), found.end()),
                                line.place(found.start(), found.end())));
                    }
                }
            }
        }
        return targets;
    }

    static @Nullable NamedPlaces places(Blocks blocks, List<Doubt> doubts) {
        for (var line : blocks.programme()) {
            var found = PLACES.matcher(line.plain());
            if (found.find()) {
                var place = line.place(found.start(), found.end());
                var open = found.group(2) != null;
                if (open) {
                    doubts.add(Doubt.of(Doubt.Kind.PLACES_OPEN, line, found.start(), found.end()));
                }
                return new NamedPlaces(List.of(found.group(1).split("、")), open, place);
            }
        }
        return null;
    }

    static @Nullable Anchor anchor(Blocks blocks) {
        for (var line : blocks.programme()) {
            var found = ANCHOR.matcher(line.plain());
            if (found.find()) {
                var ordinal = Numerals.valueOf(found.group(3));
                return new Anchor(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        ordinal.isPresent() ? (int) ordinal.getAsLong() : null,
                        found.group(4),
                        line.place(found.start(), found.end()));
            }
        }
        return null;
    }
}
