package org.xinghe.report.closing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;
import org.xinghe.document.Block;
import org.xinghe.media.Media;
import org.xinghe.media.Size;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.ChosenPicture;
import org.xinghe.report.ReportId;
import org.xinghe.report.closing.ClosingFacts.Highlights;

/// The pictures of the final report: the first one of each report whose highlight stands in it, up to four.
@Component
class ClosingPictures {

    private static final int MOST = 4;

    private final Media media;

    ClosingPictures(Media media) {
        this.media = media;
    }

    List<Block.Picture> of(Highlights highlights) {
        var shown = new HashSet<ReportId>();
        var pictures = new ArrayList<Block.Picture>();
        for (var line : highlights.lines()) {
            var report = line.report();
            if (pictures.size() < MOST && !report.pictures().isEmpty() && shown.add(report.report())) {
                pictures.add(picture(report, report.pictures().getFirst(), pictures.size() + 1));
            }
        }
        return pictures;
    }

    private Block.Picture picture(AcceptedReport report, ChosenPicture chosen, int number) {
        var bytes = media.bytes(chosen.media(), Size.PAGE);
        try {
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            var caption = chosen.caption().isEmpty() ? report.unit().name() : chosen.caption();
            return new Block.Picture(
                    bytes,
                    Block.Picture.Kind.JPEG,
                    image.getWidth(),
                    image.getHeight(),
                    "图%d　%s".formatted(number, caption));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Picture %s cannot be read".formatted(chosen.media()), unreadable);
        }
    }
}
