package org.xinghe.notice;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;

/// Who may do what with a notice. A right comes from a post held today.
@Component
class NoticePolicy {

    private final Posts posts;

    NoticePolicy(Posts posts) {
        this.posts = posts;
    }

    /// The units for which the acting person runs campaigns.
    Set<UnitId> officeUnits() {
        return posts.ownUnits(Set.of(PostKind.OFFICER));
    }

    /// The units in which the acting person holds any post.
    Set<UnitId> ownUnits() {
        return posts.ownUnits(Set.of(PostKind.values()));
    }

    /// Coordinators and leaders take receipt for their units.
    boolean mayReceive() {
        return !posts.ownUnits(Set.of(PostKind.COORDINATOR, PostKind.LEADER)).isEmpty();
    }

    /// Whoever issues it or took it in works on it.
    boolean mayEdit(NoticeSummary notice) {
        return concerns(notice, officeUnits());
    }

    boolean maySee(NoticeSummary notice) {
        return concerns(notice, posts.ownUnits(Set.of(PostKind.OFFICER, PostKind.LEADER)));
    }

    /// An issuer signs through its officer or its leader.
    boolean maySignFor(UnitId issuer) {
        return posts.ownUnits(Set.of(PostKind.OFFICER, PostKind.LEADER)).contains(issuer);
    }

    /// What history notes of a signature, with the one for whom it was given.
    Map<String, String> signing(UnitId issuer, Map<String, String> changes) {
        return posts.withPrincipal(changes, issuer, PostKind.OFFICER, PostKind.LEADER);
    }

    void requireEdit(NoticeSummary notice) {
        if (!mayEdit(notice)) {
            throw new NotFound("notice", notice.id());
        }
    }

    private static boolean concerns(NoticeSummary notice, Set<UnitId> units) {
        return units.contains(notice.takenFor()) || notice.issuers().stream().anyMatch(units::contains);
    }
}
