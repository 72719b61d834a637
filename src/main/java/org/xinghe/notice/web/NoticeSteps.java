package org.xinghe.notice.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.Releases;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Step;

/// Where a notice stands on its way, derived from what still stands against its release.
@Component
class NoticeSteps {

    private static final List<String> STEPS =
            List.of("read", "facts", "recipients", "duties", "countersign", "number", "release", "receipts");

    private final Notices notices;
    private final Releases releases;
    private final Receipts receipts;

    NoticeSteps(Notices notices, Releases releases, Receipts receipts) {
        this.notices = notices;
        this.releases = releases;
        this.receipts = receipts;
    }

    /// The way of one notice.
    ///
    /// @param left steps that it does not go
    /// @param current the step that is to be done next
    /// @param whole whether all is done
    /// @param signed how many of the issuers have signed
    /// @param taken how many of the recipients have taken receipt
    record Way(Set<String> left, String current, boolean whole, int signed, int issuers, int taken, int recipients) {

        /// The page on which the current step is done.
        String page() {
            return current.equals("countersign") || current.equals("number") ? "release" : current;
        }

        List<Step> inWords(Words words) {
            return STEPS.stream()
                    .filter(step -> !left.contains(step))
                    .map(step ->
                            new Step(words.say("notice.step." + nameOf(step)), placeOf(step), detailOf(step, words)))
                    .toList();
        }

        /// What goes through the register was written here.
        private String nameOf(String step) {
            return step.equals("read") && !left.contains("number") ? "write" : step;
        }

        private Step.Place placeOf(String step) {
            var ahead = STEPS.indexOf(step) - STEPS.indexOf(current);
            if (ahead == 0) {
                return whole ? Step.Place.DONE : Step.Place.CURRENT;
            }
            return ahead < 0 ? Step.Place.DONE : Step.Place.AHEAD;
        }

        private @org.jspecify.annotations.Nullable String detailOf(String step, Words words) {
            return switch (step) {
                case "countersign" -> words.say("notice.step.done", signed, issuers);
                case "receipts" -> recipients == 0 ? null : words.say("notice.step.done", taken, recipients);
                default -> null;
            };
        }
    }

    Way of(NoticeSummary notice) {
        var signed = releases.signaturesOf(notice.id()).size();
        var issuers = notice.issuers().size();
        if (notice.releasedAt() == null) {
            return new Way(leftBy(notice), firstOpen(notice, signed < issuers), false, signed, issuers, 0, 0);
        }
        var lines = receipts.of(notice.id());
        var asked = lines.stream().filter(ReceiptLine::asked).toList();
        var taken = (int) asked.stream().filter(ReceiptLine::isReceived).count();
        return new Way(leftBy(notice), "receipts", taken == asked.size(), signed, issuers, taken, asked.size());
    }

    /// The step on whose page something is mended; routes belong to the duties.
    private static String stepOf(String mended, String path) {
        var page = mended.startsWith(path) ? mended.substring(path.length()).split("[/#?]", 2)[0] : "";
        return page.equals("routes") || page.equals("changes") ? "duties" : page;
    }

    /// A reply has no duties; what was taken in has its number.
    private Set<String> leftBy(NoticeSummary notice) {
        var left = new HashSet<String>();
        if (notice.kind() == NoticeKind.REPLY) {
            left.add("duties");
        }
        if (!notices.isOwn(notice.id())) {
            left.add("number");
        }
        return left;
    }

    private String firstOpen(NoticeSummary notice, boolean unsigned) {
        var path = NoticeFrames.pathOf(notice) + "/";
        var against = releases.objectionsTo(notice.id()).stream()
                .map(ReleaseObjection::path)
                .toList();
        return STEPS.subList(1, 4).stream()
                .filter(step -> against.stream().anyMatch(each -> step.equals(stepOf(each, path))))
                .findFirst()
                .orElseGet(() -> unsigned ? "countersign" : notice.number() == null ? "number" : "release");
    }
}
