package org.xinghe.testing;

import java.util.Scanner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.xinghe.Xinghe;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;

/// The whole application, told by its standard input what to do, answering by its standard output:
/// `prepare` readies a notice for its release, `release` releases it. Lives only to be killed in the middle.
public final class ReleasingApplication {

    private static final String NUMBER = "晋科协断〔2022〕1号";

    private final ApplicationContext beans;
    private final Province province;

    private ReleasingApplication(ApplicationContext beans) {
        this.beans = beans;
        this.province = Province.in(beans);
    }

    /// @param arguments the data folder, and how many societies there are
    static void main(String[] arguments) {
        System.setProperty(TestDatabase.OWN, "true");
        var beans = SpringApplication.run(Xinghe.class, "--server.port=0", "--xinghe.data=" + arguments[0]);
        var application = new ReleasingApplication(beans);
        say("started");
        try (var wishes = new Scanner(System.in)) {
            while (wishes.hasNextLine()) {
                switch (wishes.nextLine()) {
                    case "prepare" -> application.prepare(Integer.parseInt(arguments[1]));
                    case "release" -> application.release();
                    default -> throw new IllegalArgumentException("Only prepare and release are understood");
                }
            }
        }
    }

    private void prepare(int societies) {
        province.openSocieties(societies);
        var notice = province.confirmedNotice(NUMBER);
        province.countersign(notice);
        say("prepared");
    }

    private void release() {
        var outcome = province.as("officer", () -> beans.getBean(Releases.class).release(notice()));
        say(outcome instanceof ReleaseOutcome.Released ? "released" : outcome.toString());
    }

    private NoticeId notice() {
        return province.as(
                "officer",
                () -> beans.getBean(Notices.class).worklist().stream()
                        .filter(notice -> NUMBER.equals(notice.number()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private static void say(String word) {
        System.out.println("> " + word);
    }
}
