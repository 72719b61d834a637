package org.xinghe.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an official document says; [OfficialDocuments] lays it out.
///
/// @param mark       whose document it is, above the red line, host first; empty for none
/// @param number     such as `晋科协发〔2022〕13号`; the serial may be left blank for the office to fill in
/// @param title      broken into lines by sense while writing, or at line breaks in it
/// @param addressees whom it goes to; the colon is added
/// @param remark     the 附注 below the date, without brackets
/// @param form       how its head is laid out
public record OfficialDocument(
        List<String> mark,
        @Nullable String number,
        String title,
        @Nullable String addressees,
        List<Block> body,
        @Nullable Signature signature,
        @Nullable String remark,
        List<Annex> annexes,
        @Nullable Imprint imprint,
        Form form) {

    private static final Pattern NUMBER = Pattern.compile("[^\\[\\]()（）〔〕]*〔\\d{4}〕([1-9]\\d*|[\\s　]*)号");

    public OfficialDocument {
        if (number != null && !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "A document's number has its year in 〔〕 and a serial without leading zero, unlike " + number);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("An official document has a title");
        }
        mark = List.copyOf(mark);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /// A document that has only its title so far.
    public static OfficialDocument titled(String title) {
        return new OfficialDocument(
                List.of(), null, title, null, List.of(), null, null, List.of(), null, Form.DOCUMENT);
    }

    public OfficialDocument marked(List<String> organs) {
        return new OfficialDocument(organs, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument numbered(String number) {
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument addressedTo(String addressees) {
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument saying(List<Block> body) {
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument signed(List<String> organs, LocalDate on, Seal seal) {
        var signature = new Signature(organs, on, seal);
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument remarked(String remark) {
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument with(List<Annex> annexes) {
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    public OfficialDocument imprinted(Imprint imprint) {
        return new OfficialDocument(mark, number, title, addressees, body, signature, remark, annexes, imprint, form);
    }

    /// The same as a letter: with the host's name between red lines, and no page number on its first page.
    public OfficialDocument asLetter() {
        return new OfficialDocument(
                mark, number, title, addressees, body, signature, remark, annexes, imprint, Form.LETTER);
    }

    /// How the head of a document is laid out.
    public enum Form {
        /// With all organs and 文件 above a red line.
        DOCUMENT,
        /// 信函格式.
        LETTER
    }

    /// Who signs on which day.
    public record Signature(List<String> organs, LocalDate on, Seal seal) {

        public Signature {
            organs = List.copyOf(organs);
            if (organs.isEmpty()) {
                throw new IllegalArgumentException("A signature names at least one organ");
            }
        }
    }

    /// Whether place is left for seals. A seal itself is never drawn.
    public enum Seal {
        PLACE_LEFT,
        NONE
    }

    /// A 附件, on a new page.
    public record Annex(String name, List<Block> blocks) {

        public Annex {
            blocks = List.copyOf(blocks);
        }
    }

    /// The 版记 at the foot of the last page.
    ///
    /// @param copies whom copies go to; null for none
    public record Imprint(@Nullable String copies, String organ, LocalDate printedOn) {}
}
