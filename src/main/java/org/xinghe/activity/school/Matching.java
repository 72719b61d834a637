package org.xinghe.activity.school;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who suits a school: what rules a speaker out, and what speaks for one. The coordinator chooses.
final class Matching {

    private static final int TOPIC = 4;
    private static final int DAY = 3;
    private static final int REGION = 2;
    private static final int LONG_ENOUGH = 2;
    private static final int MOST = 5;

    /// Words that all offers share say nothing.
    private static final Set<String> EMPTY_WORDS =
            Set.of("科学", "报告", "讲座", "科普", "精神", "故事", "知识", "同学", "学生", "科学家", "科学家精神", "技术", "科技");

    private Matching() {}

    /// The best first, at most five.
    static List<Candidate> candidates(SchoolRequest request, List<SpeakerOffer> offers) {
        return offers.stream()
                .filter(offer -> offer.state() == OfferState.ACCEPTED)
                .flatMap(offer -> candidate(request, offer).stream())
                .sorted(Comparator.comparingInt(Candidate::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<Candidate> candidate(SchoolRequest request, SpeakerOffer offer) {
        if (!request.way().meets(offer.way())) {
            return Optional.empty();
        }
        var days = request.days().stream().filter(offer.days()::contains).toList();
        if (!offer.days().isEmpty() && days.isEmpty()) {
            return Optional.empty();
        }
        var region = offer.regions().stream()
                .filter(each -> each.contains(request.region()))
                .findFirst();
        var comesThere = offer.regions().isEmpty() || region.isPresent();
        var mayBeOnline = request.way() != VisitWay.ON_SITE && offer.way() != VisitWay.ON_SITE;
        if (!comesThere && !mayBeOnline) {
            return Optional.empty();
        }
        var topic = common(request.topic(), offer.topics());
        var weight = (topic.isEmpty() ? 0 : TOPIC + topic.length())
                + (days.isEmpty() ? 0 : DAY)
                + (region.isPresent() ? REGION : 0);
        return Optional.of(new Candidate(
                offer,
                topic,
                region.orElse(null),
                !comesThere || request.way() == VisitWay.ONLINE || offer.way() == VisitWay.ONLINE,
                days,
                weight));
    }

    /// The longest run of characters that both texts have, unless it says nothing.
    static String common(String one, String other) {
        var best = "";
        for (var from = 0; from < one.length(); from++) {
            for (var until = from + LONG_ENOUGH; until <= one.length(); until++) {
                var piece = one.substring(from, until);
                if (!other.contains(piece)) {
                    break;
                }
                if (piece.length() > best.length()
                        && !EMPTY_WORDS.contains(piece)
                        && piece.codePoints().allMatch(Character::isLetterOrDigit)) {
                    best = piece;
                }
            }
        }
        return best;
    }
}
