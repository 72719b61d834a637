package org.xinghe.notice.drafting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.drafting.BodyOutline;
import org.xinghe.notice.drafting.DraftContent;
import org.xinghe.notice.drafting.DraftPart;
import org.xinghe.notice.drafting.DraftSummary;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.Finding;
import org.xinghe.notice.drafting.NumberRegister;
import org.xinghe.notice.drafting.PaperLine;
import org.xinghe.notice.drafting.web.DraftPage.ConflictView;
import org.xinghe.notice.drafting.web.DraftPage.FindingsView;
import org.xinghe.notice.web.PaperHead;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Link;

/// Builds the editor.
@Component
class DraftPages {

    static final String LIST = "/desk/notices/drafts";

    private static final int FEWEST_ISSUERS = 2;

    private final Drafts drafts;
    private final NumberRegister register;
    private final Notices notices;

    DraftPages(Drafts drafts, NumberRegister register, Notices notices) {
        this.drafts = drafts;
        this.register = register;
        this.notices = notices;
    }

    /// What happened to a wish, and with it to the page.
    ///
    /// @param typed what stands in the fields
    /// @param seen the version that the fields go back to
    /// @param findings null when nothing was checked
    record State(
            DraftContent typed,
            int seen,
            @Nullable List<Finding> findings,
            boolean conflict,
            @Nullable String refusal) {

        static State of(DraftSummary draft) {
            return new State(draft.content(), draft.version(), null, false, null);
        }

        State found(List<Finding> all) {
            return new State(typed, seen, all, conflict, refusal);
        }
    }

    DraftPage of(DraftSummary draft, State state, Words words) {
        var path = pathOf(draft);
        var findings = state.findings();
        return new DraftPage(
                path,
                titleOf(draft.content(), words),
                leadOf(draft, words),
                List.of(Link.to(words.say("drafting.list"), LIST)),
                UUID.randomUUID().toString(),
                state.typed(),
                kinds(state.typed().kind(), words),
                issuers(draft, state.typed()),
                series(state.typed()),
                findings == null ? Map.of() : errors(findings, words),
                findings == null ? null : findings(findings, words),
                state.conflict() ? conflict(draft, state.typed(), words) : null,
                state.refusal(),
                draft.notice() == null ? null : "/desk/notices/" + draft.notice(),
                live(draft, state.typed(), state.seen(), null, words));
    }

    DraftLive live(DraftSummary draft, DraftContent typed, int seen, @Nullable String refusal, Words words) {
        var outline = drafts.outlineOf(typed);
        var paper = drafts.paperOf(typed);
        return new DraftLive(
                pathOf(draft) + "/autosaving",
                seen,
                words.say("drafting.saved.by", draft.changedBy(), words.moment(draft.changedAt())),
                refusal,
                words.say("drafting.outline.next", String.join(" ", outline.next())),
                outline.faults().stream().map(fault -> inWords(fault, words)).toList(),
                PaperHead.of(paper),
                paper.lines().stream()
                        .filter(line -> !line.text().isBlank())
                        .map(DraftPages::line)
                        .toList());
    }

    String conflictText(DraftSummary draft, Words words) {
        return words.say("drafting.conflict.short", draft.changedBy());
    }

    static String pathOf(DraftSummary draft) {
        return LIST + "/" + draft.id();
    }

    static String titleOf(DraftContent content, Words words) {
        var title = content.title().strip().replace("\n", "");
        return title.isEmpty() ? words.say("drafting.untitled") : title;
    }

    private String leadOf(DraftSummary draft, Words words) {
        var kind = words.say("notice.document", draft.content().kind());
        var original = draft.supplements() == null
                ? null
                : notices.find(draft.supplements()).map(NoticeSummary::number).orElse(null);
        return original == null
                ? words.say("drafting.lead", kind, words.say("drafting.state." + draft.state()))
                : words.say("drafting.lead", kind, words.say("drafting.supplements", original));
    }

    static List<Choice> kinds(@Nullable NoticeKind chosen, Words words) {
        return Stream.of(NoticeKind.values())
                .map(kind -> Choice.of(kind.name(), words.say("notice.document", kind), kind == chosen))
                .toList();
    }

    private List<List<Choice>> issuers(DraftSummary draft, DraftContent typed) {
        var possible = drafts.possibleIssuers(draft);
        var lists = new ArrayList<List<Choice>>();
        var fields = Math.max(FEWEST_ISSUERS, typed.issuers().size() + 1);
        for (var at = 0; at < fields; at++) {
            var chosen = at < typed.issuers().size() ? typed.issuers().get(at) : null;
            lists.add(possible.stream()
                    .map(unit -> Choice.of(
                            unit.id().toString(), unit.name(), unit.id().equals(chosen)))
                    .toList());
        }
        return lists;
    }

    private List<Choice> series(DraftContent typed) {
        return register.of(typed.issuers()).stream()
                .map(series -> Choice.of(
                        series.id().toString(), series.code(), series.id().equals(typed.series())))
                .toList();
    }

    private static Map<String, String> errors(List<Finding> findings, Words words) {
        var errors = new LinkedHashMap<String, String>();
        findings.stream()
                .filter(Finding::isError)
                .forEach(finding -> errors.putIfAbsent(finding.part().name(), textOf(finding, words)));
        return errors;
    }

    private static FindingsView findings(List<Finding> findings, Words words) {
        var errors = (int) findings.stream().filter(Finding::isError).count();
        return new FindingsView(
                errors,
                findings.size() - errors,
                findings.stream()
                        .map(finding -> new FindingsView.Row(
                                finding.isError(),
                                whereOf(finding, words),
                                textOf(finding, words),
                                "#" + fieldOf(finding)))
                        .toList());
    }

    private static String whereOf(Finding finding, Words words) {
        var part = words.say("drafting.part", finding.part());
        if (finding.line() == 0) {
            return part;
        }
        return words.say(
                finding.part() == DraftPart.ANNEXES ? "drafting.where.annex" : "drafting.where.line",
                part,
                String.valueOf(finding.line()));
    }

    private static String textOf(Finding finding, Words words) {
        return words.say("drafting.rule." + finding.rule(), finding.value(), finding.wanted());
    }

    private static String fieldOf(Finding finding) {
        return switch (finding.part()) {
            case ISSUERS -> "issuer-1";
            case SERIES -> "series";
            case TITLE -> "title";
            case ADDRESSEES -> "addressees";
            case BODY -> "body";
            case ANNEXES -> "annex-" + Math.max(1, finding.line());
            case CONTACTS -> "contacts";
            case SIGNED_ON -> "signedOn";
            case REMARK -> "remark";
            case COPIES -> "copies";
            case PRINTED -> "printedOn";
        };
    }

    private ConflictView conflict(DraftSummary draft, DraftContent typed, Words words) {
        var theirs = draft.content();
        var rows = new ArrayList<ConflictView.Row>();
        compare(rows, words.say("drafting.kind"), theirs, typed, each -> words.say("notice.document", each.kind()));
        compare(rows, words.say("drafting.part.ISSUERS"), theirs, typed, each -> names(draft, each));
        compare(rows, words.say("drafting.part.SERIES"), theirs, typed, this::codeOf);
        compare(rows, words.say("drafting.part.TITLE"), theirs, typed, DraftContent::title);
        compare(rows, words.say("drafting.part.ADDRESSEES"), theirs, typed, DraftContent::addressees);
        compareLines(rows, words.say("drafting.part.BODY"), theirs.body(), typed.body());
        compareLines(rows, words.say("drafting.part.ANNEXES"), annexes(theirs), annexes(typed));
        compareLines(rows, words.say("drafting.part.CONTACTS"), theirs.contacts(), typed.contacts());
        compare(rows, words.say("drafting.part.SIGNED_ON"), theirs, typed, DraftContent::signedOn);
        compare(rows, words.say("drafting.part.REMARK"), theirs, typed, DraftContent::remark);
        compare(rows, words.say("drafting.part.COPIES"), theirs, typed, DraftContent::copies);
        compare(
                rows,
                words.say("drafting.part.PRINTED"),
                theirs,
                typed,
                each -> (each.printedBy() + " " + each.printedOn()).strip());
        return new ConflictView(
                words.say("drafting.conflict", draft.changedBy(), words.moment(draft.changedAt())), rows);
    }

    private static void compare(
            List<ConflictView.Row> rows,
            String part,
            DraftContent theirs,
            DraftContent yours,
            Function<DraftContent, String> value) {
        if (!value.apply(theirs).equals(value.apply(yours))) {
            rows.add(new ConflictView.Row(part, value.apply(theirs), value.apply(yours)));
        }
    }

    /// Of long texts only the paragraphs that one side alone has.
    private static void compareLines(List<ConflictView.Row> rows, String part, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            rows.add(new ConflictView.Row(part, onlyIn(theirs, yours), onlyIn(yours, theirs)));
        }
    }

    private static String onlyIn(String one, String other) {
        var known = other.lines().map(String::strip).collect(Collectors.toSet());
        return one.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !known.contains(line))
                .collect(Collectors.joining("\n"));
    }

    private static String annexes(DraftContent content) {
        return content.annexes().stream()
                .map(annex -> annex.name() + "\n" + annex.text())
                .collect(Collectors.joining("\n"));
    }

    private String names(DraftSummary draft, DraftContent content) {
        var known = drafts.possibleIssuers(draft).stream()
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::name, (one, _) -> one));
        return content.issuers().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("、"));
    }

    private String codeOf(DraftContent content) {
        return register.of(content.issuers()).stream()
                .filter(series -> series.id().equals(content.series()))
                .map(series -> series.code())
                .findFirst()
                .orElse("");
    }

    private static String inWords(BodyOutline.Fault fault, Words words) {
        return words.say(
                "drafting.outline." + fault.kind(), String.valueOf(fault.line()), fault.found(), fault.wanted());
    }

    private static DraftLive.Line line(PaperLine line) {
        return new DraftLive.Line(
                PaperHead.styleOf(line),
                line.text().substring(0, line.heading()),
                line.text().substring(line.heading()));
    }
}
