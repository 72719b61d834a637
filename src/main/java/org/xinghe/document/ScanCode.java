package org.xinghe.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A square that a phone reads (QR, ISO/IEC 18004), as its dark modules.
public final class ScanCode {

    /// The light border that readers ask for, in modules.
    public static final int BORDER = 4;

    private final ByteMatrix modules;

    private ScanCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /// The code of an address.
    public static ScanCode of(String text) {
        try {
            return new ScanCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code holds %d characters".formatted(text.length()), tooLong);
        }
    }

    /// Modules on each side, without the border.
    public int size() {
        return modules.getWidth();
    }

    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /// The length of a side with the border, for the `viewBox` of a picture.
    public int span() {
        return size() + 2 * BORDER;
    }

    /// The dark modules as the data of one SVG path, within [#span].
    public String path() {
        var path = new StringBuilder();
        for (var row = 0; row < size(); row++) {
            for (var column = 0; column < size(); column++) {
                if (isDark(column, row)) {
                    var from = column;
                    while (column + 1 < size() && isDark(column + 1, row)) {
                        column++;
                    }
                    var length = column - from + 1;
                    path.append('M').append(from + BORDER).append(' ').append(row + BORDER);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
