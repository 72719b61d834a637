package org.xinghe.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.Units;

/// Plays one campaign from the notice to the final report, once for each data folder; afterwards the clock runs on.
@Component
@Profile("demo")
class Story implements ApplicationRunner {

    private final Plot plot;
    private final Provinces provinces;
    private final Units units;
    private final DemoSettings settings;
    private final Chronicle chronicle;
    private final DemoClock clock;
    private final Curtain curtain;
    private final Crew crew;
    private final Environment environment;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    Story(
            Plot plot,
            Provinces provinces,
            Units units,
            DemoSettings settings,
            Chronicle chronicle,
            DemoClock clock,
            Curtain curtain,
            Crew crew,
            Environment environment) {
        this.plot = plot;
        this.provinces = provinces;
        this.units = units;
        this.settings = settings;
        this.chronicle = chronicle;
        this.clock = clock;
        this.curtain = curtain;
        this.crew = crew;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (chronicle.endOfStory().isPresent()) {
            requireSameNotice();
            out.println("这个数据目录已经演过，网站接着上次的时间运行。Played before; the site runs on from there.");
        } else {
            play();
        }
        curtain.raise();
        tell();
    }

    /// Ends in peace, also in the middle of a scene.
    @EventListener
    void on(ContextClosedEvent event) {
        if (chronicle.endOfStory().isPresent()) {
            chronicle.runOn(clock.instant());
        } else if (chronicle.isBegun()) {
            out.printf("%n演示中途停下，下次启动会从头演起。Broken off; the next start plays it from the beginning.%n");
            crew.stop();
        }
    }

    private void requireSameNotice() {
        if (settings.notice() != null
                && !chronicle.tellsOf(
                        StoryNotice.of(settings.notice(), provinces).hash())) {
            throw new StoryFault(
                    "数据目录 %s 里已经演过另一份通知：加 --fresh 清空后重演，或用 XINGHE_DATA 换一个目录。".formatted(chronicle.data()),
                    "Another notice was played in this data folder: add --fresh, or name another folder by XINGHE_DATA.");
        }
    }

    private void play() {
        var notice = StoryNotice.of(settings.notice(), provinces);
        if (!units.everyone().isEmpty()) {
            throw new StoryFault(
                    "数据目录 %s 里有不属于演示的数据：请用 XINGHE_DATA 换一个空目录。".formatted(chronicle.data()),
                    "The data folder holds other data than the demo's: name an empty folder by XINGHE_DATA.");
        }
        out.printf("演示：%s（进度见下；演完后网站开放）。Playing a campaign; the site opens when it is done.%n", notice.fileName());
        chronicle.begin(notice.hash());
        var begun = System.nanoTime();
        var console = System.console();
        var progress = new Progress(out, console != null && console.isTerminal());
        var played = plot.play(notice, progress);
        progress.finish();
        chronicle.end(played.timeline().end(), played.guide());
        clock.runFrom(played.timeline().end());
        out.printf("演完，用时 %d 秒。Played in %1$d s.%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void tell() {
        var port = environment.getProperty("local.server.port", "8080");
        out.printf("%n地址 address：http://localhost:%s%n%s停止 stop：Ctrl-C%n%n", port, chronicle.guide());
    }
}
