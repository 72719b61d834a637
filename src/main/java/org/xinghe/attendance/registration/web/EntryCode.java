package org.xinghe.attendance.registration.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR code as the path of an SVG.
///
/// @param size of the square, in modules
/// @param path one small square for each dark module
public record EntryCode(int size, String path) {

    static EntryCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 1, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var row = 0; row < matrix.getHeight(); row++) {
                for (var column = 0; column < matrix.getWidth(); column++) {
                    if (matrix.get(column, row)) {
                        path.append("M%d %dh1v1h-1z".formatted(column, row));
                    }
                }
            }
            return new EntryCode(matrix.getWidth(), path.toString());
        } catch (WriterException fault) {
            throw new IllegalArgumentException("This fits into no QR code: " + text, fault);
        }
    }
}
