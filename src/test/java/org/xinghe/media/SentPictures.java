package org.xinghe.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Files as people send them.
public final class SentPictures {

    private SentPictures() {}

    /// A plain picture in one colour.
    public static byte[] plain(String format, int width, int height, Color color) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(color);
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, written);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        return written.toByteArray();
    }

    /// A photograph as a phone writes it: held upright (the pixels lie on their side) and with the place it was taken.
    public static byte[] phonePhotograph(int width, int height) {
        var jpeg = plain("jpg", width, height, Color.ORANGE);
        var note = cameraNote();
        return ByteBuffer.allocate(jpeg.length + note.length)
                .put(jpeg, 0, 2)
                .put(note)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// A file of some hundred bytes that claims to unfold to this many pixels.
    static byte[] bomb(int width, int height) {
        var png = plain("png", 10, 10, Color.BLACK);
        var buffer = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(Arrays.copyOfRange(png, 12, 29));
        buffer.putInt(29, (int) sum.getValue());
        return png;
    }

    /// An APP1 segment: orientation 6 and a GPS directory with 37° 52' 14" N.
    private static byte[] cameraNote() {
        var tiff = ByteBuffer.allocate(92);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 2);
        field(tiff, 0x0112, 3, 1, 6 << 16);
        field(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        field(tiff, 0x0001, 2, 2, 'N' << 24);
        field(tiff, 0x0002, 5, 3, 68);
        tiff.putInt(0);
        tiff.putInt(37).putInt(1).putInt(52).putInt(1).putInt(14).putInt(1);
        return ByteBuffer.allocate(4 + 6 + 92)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + 92))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff.array())
                .array();
    }

    private static void field(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
