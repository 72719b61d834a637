package org.xinghe.notice.drafting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.Block;
import org.xinghe.document.OfficialDocument;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.drafting.PaperLine.Part;

/// A draft as a whole document: the paragraphs that are read as a notice, and what is laid out as .docx.
///
/// @param issuers their names, the host first
/// @param number its own number; null while it has none
record Composing(
        DraftContent content,
        List<String> issuers,
        @Nullable String number) {

    /// One paragraph an entry, as they follow each other on paper.
    List<String> paragraphs() {
        return paper().lines().stream().map(PaperLine::text).toList();
    }

    /// The paragraph that holds the date of signature.
    int signedAt() {
        var lines = paper().lines();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).part() == Part.DATE) {
                return at;
            }
        }
        throw new IllegalStateException("A document has a date of signature");
    }

    Paper paper() {
        var lines = new ArrayList<PaperLine>();
        lines.add(PaperLine.of(Part.NUMBER, number == null ? "" : number));
        lines.add(PaperLine.of(Part.TITLE, title()));
        lines.add(PaperLine.of(Part.ADDRESSEES, content.addressees().strip()));
        BodyLine.of(content.body()).forEach(line -> lines.add(PaperLine.of(line)));
        contacts().forEach(contact -> lines.add(PaperLine.of(Part.TEXT, contact)));
        annexNames(lines);
        issuers.forEach(issuer -> lines.add(PaperLine.of(Part.ISSUER, issuer)));
        lines.add(PaperLine.of(Part.DATE, content.signedOn().strip()));
        if (!remark().isEmpty()) {
            lines.add(PaperLine.of(Part.REMARK, "（" + remark() + "）"));
        }
        var annexes = content.annexes();
        for (var at = 0; at < annexes.size(); at++) {
            lines.add(PaperLine.of(Part.ANNEX, annexes.size() == 1 ? "附件" : "附件" + (at + 1)));
            lines.add(PaperLine.of(Part.ANNEX_NAME, annexes.get(at).name().strip()));
            BodyLine.of(annexes.get(at).text()).forEach(line -> lines.add(PaperLine.of(line)));
        }
        imprint(lines);
        return new Paper(content.kind() == NoticeKind.REPLY, issuers, List.copyOf(lines));
    }

    private void annexNames(List<PaperLine> lines) {
        var annexes = content.annexes();
        for (var at = 0; at < annexes.size(); at++) {
            var number = annexes.size() == 1 ? "" : (at + 1) + ".";
            lines.add(PaperLine.of(
                    Part.ANNEX_LIST,
                    (at == 0 ? "附件：" : "") + number + annexes.get(at).name().strip()));
        }
    }

    private void imprint(List<PaperLine> lines) {
        if (!content.copies().isBlank()) {
            lines.add(PaperLine.of(Part.COPIES, "抄送：" + content.copies().strip().replaceAll("。$", "") + "。"));
        }
        content.printDay()
                .filter(_ -> !content.printedBy().isBlank())
                .ifPresent(day -> lines.add(PaperLine.of(
                        Part.PRINTED, content.printedBy().strip() + "　" + WrittenDates.write(day) + "印发")));
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
