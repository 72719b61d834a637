package org.xinghe.media;

import java.awt.image.BufferedImage;
import org.xinghe.media.StoreOutcome.Reason;

/// What came of reading a sent file as a picture.
sealed interface PictureReading {

    /// An upright picture without any data about it.
    record Upright(BufferedImage image) implements PictureReading {}

    record Unfit(Reason reason) implements PictureReading {}
}
