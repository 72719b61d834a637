package org.xinghe.desk.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.desk.handover.HandoverNotes.SeenPost;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// Who sees the hand-over of a post: who acts in it, and the leader of its unit. For everybody else it does not exist.
@Component
class HandoverAccess {

    private static final int MONTHS_NEW = 6;

    private final Posts posts;
    private final HandoverNotes notes;
    private final Clock clock;

    HandoverAccess(Posts posts, HandoverNotes notes, Clock clock) {
        this.posts = posts;
        this.notes = notes;
        this.clock = clock;
    }

    PostHolder require(PostHolderId id) {
        var post = posts.find(id).orElseThrow(() -> new NotFound("post", id));
        if (!actsIn(post) && !leads(post)) {
            throw new NotFound("post", id);
        }
        return post;
    }

    /// Whether the acting person holds this kind of post there, itself or for somebody.
    boolean actsIn(PostHolder post) {
        return held().stream().anyMatch(each -> isSame(each, post));
    }

    /// The posts that the acting person took over lately, or acts in for somebody, and has not looked through yet.
    List<PostHolder> fresh() {
        var held = held();
        if (held.isEmpty()) {
            return List.of();
        }
        var seen = notes.seen();
        var at = posts.at(held.stream().map(HeldPost::unit).distinct().toList());
        return held.stream()
                .filter(each -> !seen.contains(new SeenPost(each.unit(), each.kind())))
                .flatMap(each -> holdingOf(each, at).filter(post -> each.isDelegated() || isTakenOver(post, at)))
                .distinct()
                .toList();
    }

    /// Whoever held the same post before or holds it besides, the latest first.
    List<PostHolder> others(PostHolder post) {
        return posts.at(List.of(post.unit())).stream()
                .filter(each -> isSame(each, post) && !each.person().equals(post.person()))
                .toList();
    }

    private Stream<PostHolder> holdingOf(HeldPost held, List<PostHolder> at) {
        var person = held.actsFor() == null ? me() : held.actsFor();
        return at.stream().filter(post -> post.person().equals(person) && isSame(held, post) && post.isHeldOn(today()));
    }

    private boolean isTakenOver(PostHolder post, List<PostHolder> at) {
        return !post.from().isBefore(today().minusMonths(MONTHS_NEW))
                && at.stream()
                        .anyMatch(each -> isSame(each, post)
                                && !each.person().equals(post.person())
                                && each.from().isBefore(post.from()));
    }

    private boolean leads(PostHolder post) {
        return Actor.current()
                .signedIn()
                .filter(person -> posts.holdsItself(person, PostKind.LEADER, post.unit()))
                .isPresent();
    }

    private static boolean isSame(HeldPost held, PostHolder post) {
        return held.kind() == post.kind()
                && held.unit().equals(post.unit())
                && Objects.equals(held.office(), post.office());
    }

    private static boolean isSame(PostHolder one, PostHolder other) {
        return one.kind() == other.kind()
                && one.unit().equals(other.unit())
                && Objects.equals(one.office(), other.office());
    }

    private List<HeldPost> held() {
        return Actor.current().signedIn().map(posts::heldBy).orElse(List.of());
    }

    private static PersonId me() {
        return Actor.current().require();
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
