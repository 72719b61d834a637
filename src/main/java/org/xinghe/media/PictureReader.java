package org.xinghe.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.xinghe.media.PictureReading.Unfit;
import org.xinghe.media.PictureReading.Upright;
import org.xinghe.media.StoreOutcome.Reason;

/// Reads sent files as pictures and writes them anew. What the camera noted (place, device, owner) does not survive,
/// since only the pixels are taken over.
final class PictureReader {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final long MOST_PIXELS = 120_000_000;

    private PictureReader() {}

    /// An upright picture no larger than [Size#FULL]. Its measures are read before any pixel, so that a small file that
    /// unfolds to a huge picture is refused unopened.
    static PictureReading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Unfit(Reason.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return new Unfit(Reason.TOO_LARGE);
        }
        var kind = PictureKind.of(bytes);
        if (kind.isEmpty()) {
            return new Unfit(Reason.NOT_A_PICTURE);
        }
        return switch (kind.get()) {
            case OTHER -> new Unfit(Reason.KIND_NOT_READ);
            case JPEG, PNG -> decode(bytes, kind.get());
        };
    }

    /// The picture as JPEG, its longest side at most that of the size.
    static byte[] jpeg(BufferedImage image, Size size) {
        var written = new ByteArrayOutputStream();
        try {
            Thumbnails.of(fitted(image, size.longestSide()))
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(0.85)
                    .toOutputStream(written);
        } catch (IOException fault) {
            throw new UncheckedIOException("A picture could not be written as JPEG", fault);
        }
        return written.toByteArray();
    }

    private static PictureReading decode(byte[] bytes, PictureKind kind) {
        var reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return new Unfit(Reason.TOO_MANY_PIXELS);
            }
            var image = fitted(pixels(reader), Size.FULL.longestSide());
            return new Upright(upright(onWhite(image), orientationOf(bytes)));
        } catch (IOException | RuntimeException _) {
            // the decoders answer broken files with both; whichever it was, the sender is told
            return new Unfit(Reason.DAMAGED);
        } finally {
            reader.dispose();
        }
    }

    /// Every n-th pixel where the picture is far larger than anything we serve: a decoded picture stays below 70 MB.
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * Size.FULL.longestSide()));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wish);
    }

    private static BufferedImage fitted(BufferedImage image, int longestSide) {
        if (Math.max(image.getWidth(), image.getHeight()) <= longestSide) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(longestSide, longestSide).asBufferedImage();
        } catch (IOException fault) {
            throw new UncheckedIOException("A picture could not be made smaller", fault);
        }
    }

    /// JPEG knows no transparency; what lies behind becomes white.
    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = opaque.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        return opaque;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        return ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                .apply(image);
    }

    /// How the camera was held, 1 to 8; 1, upright, when it did not say.
    private static int orientationOf(byte[] bytes) throws IOException {
        try {
            var directory = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return 1;
            }
            var orientation = directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        } catch (ImageProcessingException | MetadataException _) {
            return 1;
        }
    }
}
