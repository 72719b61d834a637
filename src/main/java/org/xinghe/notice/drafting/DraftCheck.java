package org.xinghe.notice.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeStatus;

/// Looks a draft over for the form that GB/T 9704-2012 asks: what is missing, what stands in the wrong form or order.
/// What is right in itself is never changed; each finding says where and what.
final class DraftCheck {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 5_000;
    private static final Pattern SUBJECT = Pattern.compile("关于.{2,}的[^的]{1,6}$");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}《》“”×\\s\\u3000]");
    private static final Pattern ANNEX_MENTIONED = Pattern.compile("附件\\s*(\\d{1,2})?");
    private static final Pattern ANNEX_LIST = Pattern.compile("^附\\s*件\\s*\\d*\\s*[:：].*");
    private static final Pattern ENDS_IN_PUNCTUATION = Pattern.compile(".*[。；，、;,.：:]$");
    private static final Pattern BRACKETED = Pattern.compile("[（(].*[）)]");

    private final DraftInCheck draft;
    private final DraftContent content;
    private final List<Finding> findings = new ArrayList<>();

    private DraftCheck(DraftInCheck draft) {
        this.draft = draft;
        this.content = draft.content();
    }

    /// All findings in the order of the parts, errors first.
    static List<Finding> of(DraftInCheck draft) {
        var check = new DraftCheck(draft);
        check.issuers();
        check.original();
        check.title();
        check.addressees();
        check.body();
        check.annexes();
        check.end();
        check.findings.addAll(TextCheck.of(draft.content()));
        return check.findings.stream()
                .sorted(Comparator.comparing((Finding finding) -> !finding.isError())
                        .thenComparing(Finding::part)
                        .thenComparing(Finding::line))
                .toList();
    }

    private void issuers() {
        if (draft.issuers().isEmpty()) {
            find(DraftRule.ISSUER_MISSING, DraftPart.ISSUERS, "");
            return;
        }
        var host = draft.issuers().getFirst();
        if (draft.issuers().stream().noneMatch(issuer -> issuer.unit().equals(draft.draftedFor()))) {
            find(DraftRule.OWN_UNIT_MISSING, DraftPart.ISSUERS, host.name());
        }
        if (draft.seriesOf() == null) {
            find(DraftRule.SERIES_MISSING, DraftPart.SERIES, "");
        } else if (!draft.seriesOf().equals(host.unit())) {
            find(DraftRule.SERIES_OF_HOST, DraftPart.SERIES, host.name());
        }
        var named = draft.issuers().stream()
                .filter(issuer -> placeInTitle(issuer) >= 0)
                .sorted(Comparator.comparingInt(this::placeInTitle))
                .toList();
        if (named.size() > 1 && !named.getFirst().equals(host)) {
            find(DraftRule.HOST_FIRST, DraftPart.ISSUERS, named.getFirst().name());
        }
    }

    /// A supplement is for one notice that is out, and comes from the same issuers.
    private void original() {
        if (content.kind() != NoticeKind.SUPPLEMENT) {
            return;
        }
        var original = draft.original();
        if (original == null) {
            find(DraftRule.ORIGINAL_MISSING, DraftPart.ISSUERS, "");
        } else if (original.status() != NoticeStatus.RELEASED || original.isSupplement()) {
            find(DraftRule.ORIGINAL_NOT_OUT, DraftPart.ISSUERS, String.valueOf(original.number()));
        } else if (!Set.copyOf(original.issuers()).equals(Set.copyOf(content.issuers()))) {
            find(DraftRule.ORIGINAL_ISSUERS, DraftPart.ISSUERS, String.valueOf(original.number()));
        }
    }

    private int placeInTitle(DraftInCheck.Issuer issuer) {
        var before = content.title().split("关于", 2)[0];
        return issuer.names().stream()
                .mapToInt(before::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private void title() {
        var title = content.title().strip().replace("\n", "");
        if (title.isEmpty()) {
            find(DraftRule.TITLE_MISSING, DraftPart.TITLE, "");
            return;
        }
        if (title.length() > LONGEST_TITLE) {
            find(DraftRule.TITLE_LONG, DraftPart.TITLE, String.valueOf(title.length()));
        }
        if (typesOf(content.kind()).stream().noneMatch(title::endsWith)) {
            find(
                    DraftRule.TITLE_TYPE,
                    DraftPart.TITLE,
                    title.substring(Math.max(0, title.length() - 6)),
                    String.join("、", typesOf(content.kind())));
        } else if (!SUBJECT.matcher(title).find()) {
            find(DraftRule.TITLE_SUBJECT, DraftPart.TITLE, title);
        }
        var odd = PUNCTUATION.matcher(title);
        if (odd.find()) {
            find(DraftRule.TITLE_PUNCTUATION, DraftPart.TITLE, odd.group());
        }
        if (title.startsWith("关于")) {
            find(
                    DraftRule.TITLE_ISSUER,
                    DraftPart.TITLE,
                    title.length() > 12 ? title.substring(0, 12) + "…" : title,
                    draft.issuers().isEmpty() ? "" : draft.issuers().getFirst().name());
        }
    }

    static List<String> typesOf(NoticeKind kind) {
        return switch (kind) {
            case NOTICE -> List.of("通知", "意见", "公告", "通告", "决定", "通报");
            case REPLY -> List.of("复函", "批复", "函", "答复");
            case SUPPLEMENT -> List.of("补充通知", "更正通知", "通知");
        };
    }

    private void addressees() {
        var addressees = content.addressees().strip();
        if (addressees.isEmpty()) {
            find(DraftRule.ADDRESSEES_MISSING, DraftPart.ADDRESSEES, "");
        } else if (!addressees.endsWith("：")) {
            find(DraftRule.ADDRESSEES_COLON, DraftPart.ADDRESSEES, addressees.substring(addressees.length() - 1));
        }
    }

    private void body() {
        var outline = BodyOutline.of(content.body());
        if (outline.lines().isEmpty()) {
            find(DraftRule.BODY_MISSING, DraftPart.BODY, "");
        }
        for (var fault : outline.faults()) {
            findings.add(new Finding(
                    switch (fault.kind()) {
                        case ORDER -> DraftRule.LEVEL_ORDER;
                        case SKIPPED -> DraftRule.LEVEL_SKIPPED;
                        case FORM -> DraftRule.LEVEL_FORM;
                    },
                    DraftPart.BODY,
                    fault.line(),
                    fault.found(),
                    fault.wanted()));
        }
        var length =
                outline.lines().stream().mapToInt(line -> line.text().length()).sum();
        if (length > LONGEST_BODY) {
            find(DraftRule.BODY_LONG, DraftPart.BODY, String.valueOf(length), String.valueOf(LONGEST_BODY));
        }
        outline.lines().forEach(this::bodyLine);
    }

    /// What the frame lays out itself does not stand in the body.
    private void bodyLine(BodyLine line) {
        var signs = WrittenDates.hasForm(line.text())
                || draft.issuers().stream().anyMatch(issuer -> issuer.names().contains(line.text()));
        if (ANNEX_LIST.matcher(line.text()).matches()) {
            findings.add(new Finding(DraftRule.ANNEX_LIST_TYPED, DraftPart.BODY, line.number(), line.text(), ""));
        }
        if (signs) {
            findings.add(new Finding(DraftRule.SIGNATURE_TYPED, DraftPart.BODY, line.number(), line.text(), ""));
        }
    }

    private void annexes() {
        var annexes = content.annexes();
        for (var at = 0; at < annexes.size(); at++) {
            var annex = annexes.get(at);
            if (annex.name().isBlank()) {
                findings.add(new Finding(DraftRule.ANNEX_NAMELESS, DraftPart.ANNEXES, at + 1, "", ""));
            }
            if (annex.text().isBlank()) {
                findings.add(new Finding(DraftRule.ANNEX_EMPTY, DraftPart.ANNEXES, at + 1, annex.name(), ""));
            }
            if (ENDS_IN_PUNCTUATION.matcher(annex.name().strip()).matches()) {
                findings.add(new Finding(DraftRule.ANNEX_PUNCTUATION, DraftPart.ANNEXES, at + 1, annex.name(), ""));
            }
        }
        var mentioned = false;
        for (var line : BodyLine.of(content.body())) {
            var found = ANNEX_MENTIONED.matcher(line.text());
            while (found.find()) {
                mentioned = true;
                var wanted = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
                if (wanted > annexes.size() || wanted == 0) {
                    findings.add(new Finding(
                            DraftRule.ANNEX_UNKNOWN,
                            DraftPart.BODY,
                            line.number(),
                            found.group().strip(),
                            String.valueOf(annexes.size())));
                }
            }
        }
        if (!mentioned && !annexes.isEmpty()) {
            find(
                    DraftRule.ANNEX_UNMENTIONED,
                    DraftPart.ANNEXES,
                    annexes.getFirst().name());
        }
    }

    private void end() {
        if (content.contacts().isBlank()) {
            find(DraftRule.CONTACTS_MISSING, DraftPart.CONTACTS, "");
        }
        if (content.signedOn().isBlank()) {
            find(DraftRule.DATE_MISSING, DraftPart.SIGNED_ON, "");
        } else {
            date(DraftPart.SIGNED_ON, content.signedOn().strip());
        }
        if (!content.printedOn().isBlank()) {
            date(DraftPart.PRINTED, content.printedOn().strip());
        }
        if (BRACKETED.matcher(content.remark().strip()).matches()) {
            find(DraftRule.REMARK_BRACKETS, DraftPart.REMARK, content.remark().strip());
        }
    }

    /// A day in the right form that does not exist is found with the other dates of the text.
    private void date(DraftPart part, String written) {
        if (!WrittenDates.hasForm(written)) {
            find(DraftRule.DATE_FORM, part, written);
        }
    }

    private void find(DraftRule rule, DraftPart part, String value) {
        findings.add(Finding.of(rule, part, value));
    }

    private void find(DraftRule rule, DraftPart part, String value, String wanted) {
        findings.add(new Finding(rule, part, 0, value, wanted));
    }
}
