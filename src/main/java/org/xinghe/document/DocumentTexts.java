package org.xinghe.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// Reads the text of a file, by what it is and not by what it is called.
public final class DocumentTexts {

    /// The largest file that is read, in bytes.
    public static final int LARGEST = 20 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private DocumentTexts() {}

    /// Reads a file's bytes; refuses what is not a document, with a reason in words.
    public static TextOutcome read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Reason.EMPTY, "0");
        }
        if (bytes.length > LARGEST) {
            return new Refused(Reason.TOO_LARGE, "%,d bytes".formatted(bytes.length));
        }
        if (starts(bytes, ZIP)) {
            return WordTexts.read(bytes);
        }
        if (starts(bytes, PDF)) {
            return PdfTexts.read(bytes);
        }
        if (Packages.isOle(bytes)) {
            return new Refused(Packages.isEncrypted(bytes) ? Reason.ENCRYPTED : Reason.OLD_WORD, "OLE");
        }
        var text = decode(bytes);
        if (text == null) {
            return new Refused(Reason.UNKNOWN, "%02x %02x".formatted(bytes[0], bytes.length > 1 ? bytes[1] : 0));
        }
        return text.isBlank()
                ? new Refused(Reason.EMPTY, "only white space")
                : new TextOutcome.Read(PlainTexts.paragraphs(text));
    }

    private static @Nullable String decode(byte[] bytes) {
        if (starts(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        for (var encoding : ENCODINGS) {
            try {
                var text = encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return isText(text) ? text.replace("\ufeff", "") : null;
            } catch (CharacterCodingException other) {
                // the next encoding
            }
        }
        return null;
    }

    /// Control characters other than white space do not occur in texts.
    private static boolean isText(String text) {
        return text.chars()
                .noneMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f');
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
