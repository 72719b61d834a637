package org.xinghe.testing;

import java.time.LocalDateTime;
import java.util.Scanner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.xinghe.Xinghe;

/// The whole application with its jobs, told by its standard input what to do, answering by its standard output:
/// `prepare` lets a notice go out, `at 2022-05-18T08:30` puts the clock there. Lives only to be killed in the middle.
public final class ChasingApplication {

    private final ApplicationContext beans;

    private ChasingApplication(ApplicationContext beans) {
        this.beans = beans;
    }

    /// @param arguments the data folder, how many societies there are, and where the clock stands at first
    static void main(String[] arguments) {
        System.setProperty(TestDatabase.OWN, "true");
        var clock = new MovedClock();
        clock.moveTo(LocalDateTime.parse(arguments[2]));
        var whole = new SpringApplication(Xinghe.class);
        whole.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("movedClock", MovedClock.class, () -> clock, definition -> definition.setPrimary(true)));
        var beans = whole.run(
                "--server.port=0",
                "--xinghe.data=" + arguments[0],
                "--xinghe.jobs.every=200ms",
                "--xinghe.jobs.heartbeat=1s",
                "--xinghe.chase.batch=2");
        var application = new ChasingApplication(beans);
        say("started");
        try (var wishes = new Scanner(System.in)) {
            while (wishes.hasNextLine()) {
                var wish = wishes.nextLine().split(" ");
                switch (wish[0]) {
                    case "prepare" -> application.prepare(Integer.parseInt(arguments[1]));
                    case "at" -> clock.moveTo(LocalDateTime.parse(wish[1]));
                    default -> throw new IllegalArgumentException("Only prepare and at are understood");
                }
            }
        }
    }

    private void prepare(int societies) {
        var province = Province.in(beans);
        province.openSocieties(societies);
        province.releasedCampaign("晋科协断〔2022〕2号");
        say("prepared");
    }

    private static void say(String word) {
        System.out.println("> " + word);
    }
}
