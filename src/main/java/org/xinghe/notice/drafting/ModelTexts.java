package org.xinghe.notice.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.UnitSummary;

/// What a draft begins with: a shipped model text, an earlier draft, the notice that is supplemented.
final class ModelTexts {

    private ModelTexts() {}

    /// The model text of a kind, with the unit's name in it; what is left to fill in stands as ××.
    static DraftContent of(NoticeKind kind, UnitSummary unit) {
        var parts = read("model-" + kind.name().toLowerCase(Locale.ROOT) + ".txt", unit.name());
        return new DraftContent(
                kind,
                List.of(unit.id()),
                null,
                part(parts, "标题"),
                part(parts, "主送机关"),
                part(parts, "正文"),
                parts.containsKey("附件名称")
                        ? List.of(new DraftContent.Annex(part(parts, "附件名称"), part(parts, "附件")))
                        : List.of(),
                part(parts, "联系方式"),
                "",
                part(parts, "附注"),
                "",
                part(parts, "印发机关"),
                "");
    }

    /// All that an earlier draft says but its days, which are never the same again.
    static DraftContent like(DraftContent earlier, NoticeKind kind) {
        return new DraftContent(
                kind,
                earlier.issuers(),
                earlier.series(),
                earlier.title(),
                earlier.addressees(),
                earlier.body(),
                earlier.annexes(),
                earlier.contacts(),
                "",
                earlier.remark(),
                earlier.copies(),
                earlier.printedBy(),
                "");
    }

    /// A supplement comes from the issuers of its notice and names it.
    ///
    /// @param addressees of the notice when it is known how they were written, else empty
    static DraftContent supplementing(DraftContent content, NoticeSummary original, String addressees) {
        var title = String.valueOf(original.title());
        var subject = title.contains("关于") ? title.substring(title.indexOf("关于")) : title;
        var cited = "《%s》（%s）".formatted(subject, original.number());
        return new DraftContent(
                content.kind(),
                original.issuers().isEmpty() ? content.issuers() : original.issuers(),
                content.series(),
                content.title().replace("《××》", "《" + subject + "》"),
                addressees.isEmpty() ? content.addressees() : addressees,
                content.body().replace("《××》（××〔××〕×号）", cited),
                content.annexes(),
                content.contacts(),
                content.signedOn(),
                content.remark(),
                content.copies(),
                content.printedBy(),
                content.printedOn());
    }

    /// Parts stand below lines of the form == name ==.
    private static Map<String, String> read(String name, String unit) {
        var parts = new HashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : resource(name).replace("{本单位}", unit).lines().toList()) {
            if (line.startsWith("== ") && line.endsWith(" ==")) {
                current = new ArrayList<>();
                parts.put(line.substring(3, line.length() - 3), current);
            } else {
                current.add(line);
            }
        }
        var texts = new HashMap<String, String>();
        parts.forEach((part, lines) -> texts.put(part, String.join("\n", lines).strip()));
        return texts;
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    private static String resource(String name) {
        try (var stream = ModelTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Not readable: " + name, unreadable);
        }
    }
}
