package org.xinghe.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.xinghe.media.PictureReading.Unfit;
import org.xinghe.media.PictureReading.Upright;
import org.xinghe.media.StoreOutcome.Reason;

class PictureReaderTests {

    @Test
    void theCamerasPlaceIsGoneAndThePictureStandsUpright() throws Exception {
        var sent = SentPictures.phonePhotograph(400, 300);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(sent));
        assertThat(Objects.requireNonNull(before.getFirstDirectoryOfType(GpsDirectory.class))
                        .getString(GpsDirectory.TAG_LATITUDE))
                .isEqualTo("37/1 52/1 14/1");

        var image = ((Upright) PictureReader.read(sent)).image();
        var served = PictureReader.jpeg(image, Size.FULL);

        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(400);
        var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(served));
        assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
    }

    @Test
    void eachSizeKeepsToItsLongestSideAndNothingIsBlownUp() throws Exception {
        var image = ((Upright) PictureReader.read(SentPictures.plain("png", 1200, 600, Color.BLUE))).image();
        for (var size : Size.values()) {
            var served = ImageIO.read(new ByteArrayInputStream(PictureReader.jpeg(image, size)));
            assertThat(served.getWidth()).isEqualTo(Math.min(1200, size.longestSide()));
            assertThat(served.getHeight()).isEqualTo(Math.min(600, size.longestSide() / 2));
        }
    }

    @Test
    void aHugePictureIsReadInStepsAndComesOutAtFullSize() {
        var image = ((Upright) PictureReader.read(SentPictures.plain("jpg", 9000, 3000, Color.PINK))).image();
        assertThat(image.getWidth()).isEqualTo(2048);
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() {
        assertThat(PictureReader.read(new byte[0])).isEqualTo(new Unfit(Reason.EMPTY));
        assertThat(PictureReader.read("<html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unfit(Reason.NOT_A_PICTURE));
        assertThat(PictureReader.read("RIFF....WEBPVP8 ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unfit(Reason.KIND_NOT_READ));
        assertThat(PictureReader.read(new byte[PictureReader.MOST_BYTES + 1])).isEqualTo(new Unfit(Reason.TOO_LARGE));
    }

    @Test
    void aBrokenPictureIsRefusedAsDamaged() {
        var whole = SentPictures.plain("png", 300, 300, Color.RED);
        assertThat(PictureReader.read(Arrays.copyOf(whole, 60))).isEqualTo(new Unfit(Reason.DAMAGED));
    }

    @Test
    void aSmallFileThatUnfoldsToAHugePictureIsRefusedUnopened() {
        assertThat(PictureReader.read(SentPictures.bomb(50_000, 50_000))).isEqualTo(new Unfit(Reason.TOO_MANY_PIXELS));
    }
}
