package org.xinghe.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// The text of a PDF that has one: lines broken in mid-sentence joined again, page numbers between left out.
final class PdfTexts {

    private static final int MOST_PAGES = 200;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\-—–－]*\\d{1,3}[\\s\\-—–－]*");
    private static final Pattern STARTS_ANEW = Pattern.compile(
            "^\\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|\\d+[.．、]|附件|联\\s*系|电\\s*话|邮\\s*箱|传\\s*真|地\\s*址).*");
    private static final double FULL_LINE = 0.85;

    private PdfTexts() {}

    static TextOutcome read(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return new Refused(Reason.ENCRYPTED, "pdf");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new Refused(Reason.TOO_LARGE, "%d pages".formatted(document.getNumberOfPages()));
            }
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = stripper.getText(document);
            return text.isBlank()
                    ? new Refused(Reason.SCAN, "%d pages".formatted(document.getNumberOfPages()))
                    : new TextOutcome.Read(join(text.lines().toList()));
        } catch (InvalidPasswordException encrypted) {
            return new Refused(Reason.ENCRYPTED, "pdf");
        } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
            return new Refused(Reason.DAMAGED, "pdf");
        }
    }

    /// A line that fills the measure goes on in the next one, unless that one plainly starts anew.
    private static List<String> join(List<String> lines) {
        var measure =
                lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
        var joined = new ArrayList<String>();
        var open = false;
        for (var line : lines) {
            if (PAGE_NUMBER.matcher(line).matches()) {
                continue;
            }
            var text = line.strip();
            if (open && !text.isEmpty() && !STARTS_ANEW.matcher(text).matches()) {
                joined.set(joined.size() - 1, joined.getLast() + text);
            } else {
                joined.add(text);
            }
            open = text.length() >= measure * FULL_LINE && !text.matches(".*[。：:；]$");
        }
        return List.copyOf(joined);
    }
}
