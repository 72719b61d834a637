package org.xinghe.notification.web;

import java.util.Arrays;
import java.util.List;
import org.xinghe.notification.chase.DigestGroup;
import org.xinghe.notification.chase.DigestRole;
import org.xinghe.notification.chase.DigestWords;
import org.xinghe.notification.chase.Digests;
import org.xinghe.web.Words;

/// All that a unit owed on a day.
///
/// @param lead the sentence above the list
/// @param rose what is said of what went up to the leader; empty when nothing did
public record DigestPage(String title, String lead, String rose, List<Group> groups) {

    /// @param css the class of how urgent it is
    public record Group(String heading, String css, List<Line> lines) {}

    /// @param about the campaign; empty for a notice
    public record Line(String what, String about, String standing, boolean rose, String href) {}

    static DigestPage of(Digests.Kept kept, String unit, Words words) {
        var digest = kept.digest();
        return new DigestPage(
                words.say("chase.page.title", words.day(kept.day())),
                words.say(
                        "chase.page.lead." + digest.role(), unit, digest.lines().size()),
                DigestWords.rose(digest, words),
                Arrays.stream(DigestGroup.values())
                        .map(group -> group(group, kept, words))
                        .filter(group -> !group.lines().isEmpty())
                        .toList());
    }

    /// What went up is marked where not all of it did.
    private static Group group(DigestGroup group, Digests.Kept kept, Words words) {
        var some = kept.digest().role() == DigestRole.WORKS_ON_IT
                && kept.digest().lines().stream().anyMatch(line -> !line.rose());
        return new Group(
                words.say("chase.group", group),
                switch (group) {
                    case OVERDUE, TODAY -> "panel urgent";
                    case RETURNED, RECEIPT, SOON, LATER -> "panel";
                },
                kept.digest().lines().stream()
                        .filter(line -> line.group() == group)
                        .map(line -> new Line(
                                DigestWords.what(line, words),
                                line.about(),
                                DigestWords.standing(line, kept.day(), words),
                                some && line.rose(),
                                line.href()))
                        .toList());
    }
}
