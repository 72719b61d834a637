package org.xinghe.notice.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.drafting.DraftContent;
import org.xinghe.notice.drafting.SeriesId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Typed;

/// What was typed into the editor.
///
/// @param seen the version that the page began with
/// @param page the open page that saves
record DraftForm(int seen, String page, DraftContent content) {

    /// Reads the parameters themselves: as lists they would be cut at commas.
    static DraftForm of(HttpServletRequest request, NoticeKind before) {
        var kind =
                Typed.constant(NoticeKind.class, request.getParameter("kind")).orElse(before);
        var content = new DraftContent(
                kind,
                all(request, "issuer").stream()
                        .filter(unit -> !unit.isEmpty())
                        .map(UnitId::of)
                        .toList(),
                one(request, "series").isEmpty() ? null : SeriesId.of(one(request, "series")),
                one(request, "title"),
                one(request, "addressees"),
                one(request, "body"),
                annexes(request),
                one(request, "contacts"),
                one(request, "signedOn"),
                one(request, "remark"),
                one(request, "copies"),
                one(request, "printedBy"),
                one(request, "printedOn"));
        return new DraftForm(number(one(request, "seen")), one(request, "page"), content);
    }

    int length() {
        return content.title().length()
                + content.addressees().length()
                + content.body().length()
                + content.contacts().length()
                + content.signedOn().length()
                + content.remark().length()
                + content.copies().length()
                + content.printedBy().length()
                + content.printedOn().length()
                + content.annexes().stream()
                        .mapToInt(annex -> annex.name().length() + annex.text().length())
                        .sum();
    }

    private static List<DraftContent.Annex> annexes(HttpServletRequest request) {
        var names = all(request, "annexName");
        var texts = all(request, "annexText");
        var annexes = new ArrayList<DraftContent.Annex>();
        for (var at = 0; at < Math.min(names.size(), texts.size()); at++) {
            annexes.add(new DraftContent.Annex(names.get(at), texts.get(at)));
        }
        return annexes;
    }

    private static String one(HttpServletRequest request, String name) {
        return clean(Objects.requireNonNullElse(request.getParameter(name), ""));
    }

    private static List<String> all(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(DraftForm::clean).toList();
    }

    /// Browsers end lines with two characters; the database takes no zero.
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
