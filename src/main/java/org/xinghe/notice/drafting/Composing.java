package org.xinghe.notice.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.Block;
import org.xinghe.document.OfficialDocument;
import org.xinghe.notice.NoticeKind;

/// A draft as a whole document: the paragraphs that are read as a notice, and what is laid out as .docx.
///
/// @param issuers their names, the host first
/// @param number its own number; null while it has none
record Composing(
        DraftContent content,
        List<String> issuers,
        @Nullable String number) {

    /// The paragraph that holds the number, empty until it is known: so that no other one moves when it is.
    static final int NUMBER_AT = 0;

    /// One paragraph an entry, as they follow each other on paper.
    List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(number == null ? "" : number);
        paragraphs.add(title());
        paragraphs.add(content.addressees().strip());
        BodyLine.of(content.body()).forEach(line -> paragraphs.add(line.text()));
        paragraphs.addAll(contacts());
        var annexes = content.annexes();
        if (annexes.size() == 1) {
            paragraphs.add("附件：" + annexes.getFirst().name().strip());
        }
        for (var at = 0; annexes.size() > 1 && at < annexes.size(); at++) {
            paragraphs.add((at == 0 ? "附件：" : "") + (at + 1) + "."
                    + annexes.get(at).name().strip());
        }
        paragraphs.addAll(issuers);
        paragraphs.add(content.signedOn().strip());
        if (!remark().isEmpty()) {
            paragraphs.add("（" + remark() + "）");
        }
        for (var at = 0; at < annexes.size(); at++) {
            paragraphs.add(annexes.size() == 1 ? "附件" : "附件" + (at + 1));
            paragraphs.add(annexes.get(at).name().strip());
            BodyLine.of(annexes.get(at).text()).forEach(line -> paragraphs.add(line.text()));
        }
        if (!content.copies().isBlank()) {
            paragraphs.add("抄送：" + content.copies().strip().replaceAll("。$", "") + "。");
        }
        var printed = content.printDay();
        if (!content.printedBy().isBlank() && printed.isPresent()) {
            paragraphs.add(content.printedBy().strip() + "　" + WrittenDates.write(printed.get()) + "印发");
        }
        return List.copyOf(paragraphs);
    }

    String title() {
        return content.title().strip().replace("\n", "");
    }

    List<String> contacts() {
        return BodyLine.of(content.contacts()).stream().map(BodyLine::text).toList();
    }

    /// As GB/T 9704-2012 lays it out: as a letter when it answers somebody.
    ///
    /// @param series the code under which its number will stand, shown with an empty place until it is known; null
    ///     when nobody has said
    OfficialDocument document(@Nullable String series) {
        var day = content.signatureDay();
        var document = OfficialDocument.titled(
                        title().isEmpty() ? "　" : content.title().strip())
                .marked(issuers)
                .saying(body())
                .with(content.annexes().stream()
                        .map(annex -> new OfficialDocument.Annex(
                                annex.name().isBlank() ? "　" : annex.name().strip(), blocks(annex.text())))
                        .toList());
        if (content.kind() == NoticeKind.REPLY) {
            document = document.asLetter();
        }
        if (number != null) {
            document = document.numbered(number);
        } else if (series != null && day.isPresent()) {
            document = document.numbered("%s〔%d〕　　号".formatted(series, day.get().getYear()));
        }
        if (!content.addressees().isBlank()) {
            document = document.addressedTo(content.addressees().strip());
        }
        if (day.isPresent() && !issuers.isEmpty()) {
            document = document.signed(issuers, day.get(), OfficialDocument.Seal.PLACE_LEFT);
        }
        if (!remark().isEmpty()) {
            document = document.remarked(remark());
        }
        var printed = content.printDay();
        return content.printedBy().isBlank() || printed.isEmpty()
                ? document
                : document.imprinted(new OfficialDocument.Imprint(
                        content.copies().isBlank() ? null : content.copies().strip(),
                        content.printedBy().strip(),
                        printed.get()));
    }

    private List<Block> body() {
        var blocks = new ArrayList<>(blocks(content.body()));
        contacts().forEach(line -> blocks.add(Block.paragraph(line)));
        return List.copyOf(blocks);
    }

    static List<Block> blocks(String text) {
        return BodyLine.of(text).stream()
                .map(line -> line.heading().isEmpty() || line.mark() == null
                        ? Block.paragraph(line.text())
                        : Block.lead(line.mark().level(), line.heading(), line.rest()))
                .toList();
    }

    /// Without the brackets that are typed along often enough.
    private String remark() {
        return content.remark().strip().replaceAll("^[（(]|[）)]$", "");
    }
}
