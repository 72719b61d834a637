package org.xinghe.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.report.closing.FinalReports;

/// The host's officer lets the final report be written from the records.
@Component
@Profile("demo")
class ClosingScene {

    private final FinalReports finalReports;
    private final Chronicle chronicle;
    private final Crew crew;
    private final DemoClock clock;

    ClosingScene(FinalReports finalReports, Chronicle chronicle, Crew crew, DemoClock clock) {
        this.finalReports = finalReports;
        this.chronicle = chronicle;
        this.crew = crew;
        this.clock = clock;
    }

    /// The files: a .docx and the tables as .xlsx.
    List<Path> play(CampaignId campaign, Timeline timeline, Cast cast, Progress progress) {
        clock.standAt(timeline.end().minusSeconds(1800));
        var written = new FinalReports.Written[1];
        crew.whole(() -> cast.host().coordinator().run(() -> written[0] = finalReports.write(campaign)));
        progress.at(1, 2);
        return List.of(
                keep(written[0].document(), "final-report.docx"), keep(written[0].tables(), "final-report.xlsx"));
    }

    /// @param plain a name for file systems that cannot write Chinese
    private Path keep(FinalReports.File file, String plain) {
        try {
            return Files.write(place(file.name(), plain), file.bytes());
        } catch (IOException fault) {
            throw new UncheckedIOException("The final report could not be kept in " + chronicle.data(), fault);
        }
    }

    private Path place(String name, String plain) {
        try {
            return chronicle.data().resolve(name.replaceAll("[/\\\\:*?\"<>|\\s]+", ""));
        } catch (InvalidPathException unmappable) {
            return chronicle.data().resolve(plain);
        }
    }
}
