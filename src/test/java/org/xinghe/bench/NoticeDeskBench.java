package org.xinghe.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinghe.Xinghe;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notification.chase.DailyChase;
import org.xinghe.notification.chase.RunOutcome;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.TestDatabase;

/// The speeds that the notice desk is held to, on a durable database of its own.
class NoticeDeskBench {

    private static final int UNITS = 600;
    private static final int PAGES = 20;
    private static final int CHARACTERS_OF_A_PAGE = 22 * 28;
    private static final int RELEASES = 5;
    private static final int CHASES = 5;

    /// A Monday a week after the releases; the following ones are worked, too.
    private static final LocalDateTime FIRST_CHASE = LocalDateTime.of(2022, 5, 23, 9, 5);

    private final List<String> lines = new ArrayList<>();

    @Test
    void noticeDesk() throws Exception {
        reading();
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "data");
        System.setProperty(TestDatabase.OWN, "true");
        try (var beans = new SpringApplication(Xinghe.class, MovedClock.class)
                .run("--server.port=0", "--xinghe.data=" + folder, "--logging.level.org.xinghe=warn")) {
            var province = Province.in(beans);
            register(beans, province);
            release(beans, province);
            chase(beans);
        } finally {
            System.clearProperty(TestDatabase.OWN);
        }
        Files.write(Path.of("target/bench/notice-desk.txt"), lines);
    }

    private void reading() throws Exception {
        var bytes = twentyPages();
        var text = ((TextOutcome.Read) DocumentTexts.read(bytes)).paragraphs();
        var peer = Measured.of("POI's own text extraction of the same file", 15, () -> {
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var extractor = new XWPFWordExtractor(document)) {
                extractor.getText();
            }
        });
        var whole = Measured.of(
                "reading a notice of %d pages, .docx to facts".formatted(PAGES),
                15,
                () -> NoticeReader.read(new NoticeText(((TextOutcome.Read) DocumentTexts.read(bytes)).paragraphs())));
        var rules = Measured.of("  of that the reader's rules", 15, () -> NoticeReader.read(new NoticeText(text)));
        lines.add(whole.toString());
        lines.add(rules.toString());
        lines.add(peer.toString());
        lines.add(whole.against(peer));
    }

    /// The demo's notice with its programme repeated under further numbers until it fills twenty pages.
    private static byte[] twentyPages() throws Exception {
        var notice = Files.readAllLines(Path.of("src/main/resources/org/xinghe/demo/notice.txt"));
        var half = notice.size() / 2;
        try (var document = new XWPFDocument();
                var written = new java.io.ByteArrayOutputStream()) {
            notice.subList(0, half)
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            var characters = 0;
            for (var at = 0; characters < PAGES * CHARACTERS_OF_A_PAGE; at = (at + 1) % notice.size()) {
                var line = notice.get(at);
                if (line.length() > 60) {
                    document.createParagraph().createRun().setText(line);
                    characters += (line.length() / 28 + 1) * 28;
                }
            }
            notice.subList(half, notice.size())
                    .forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(written);
            return written.toByteArray();
        }
    }

    private static void register(ApplicationContext beans, Province province) {
        var association = province.unit("山西省科学技术协会");
        var region = RegionCode.of("140000");
        IntStream.range(0, UNITS).forEach(number -> {
            var unit = beans.getBean(Units.class)
                    .open(new OpenUnit(
                            "山西省第%d学会".formatted(number), null, UnitKind.SOCIETY, Level.PROVINCE, region, association));
            var person = beans.getBean(People.class)
                    .register(new RegisterPerson("联络员", "bench-%03d".formatted(number), null, null));
            beans.getBean(Posts.class)
                    .appoint(person, PostKind.COORDINATOR, unit, null, LocalDate.of(2020, 1, 1), null);
        });
    }

    /// From the press of the button until each unit has the notice, its duties and its message; each round another
    /// notice.
    private void release(ApplicationContext beans, Province province) throws Exception {
        var jdbc = beans.getBean(JdbcClient.class);
        var pressed = new double[RELEASES];
        var told = new double[RELEASES];
        for (var round = -1; round < RELEASES; round++) {
            var notice = province.confirmedNotice("晋科协速〔2022〕%d号".formatted(round + 2));
            province.countersign(notice);
            var begun = System.nanoTime();
            var outcome =
                    province.as("officer", () -> beans.getBean(Releases.class).release(notice));
            var released = System.nanoTime();
            if (!(outcome instanceof ReleaseOutcome.Released(var _, var _, var recipients))) {
                throw new IllegalStateException("The bench's notice did not go out: " + outcome);
            }
            while (messagesAbout(jdbc, notice) < recipients) {
                Thread.onSpinWait();
            }
            if (round >= 0) {
                pressed[round] = (released - begun) / 1e6;
                told[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        var all = Measured.once("release to %d units until the last is told".formatted(UNITS), told);
        var peer = bareRows(beans, rowsOfARelease(jdbc));
        lines.add("");
        lines.add(all.toString());
        lines.add(Measured.once("  of that until the page answers", pressed).toString());
        lines.add(peer.toString());
        lines.add(all.against(peer));
    }

    /// The daily run in the morning of a working day, each day once: the days go on while nobody takes receipt.
    private void chase(ApplicationContext beans) throws Exception {
        var clock = beans.getBean(MovedClock.class);
        var chase = beans.getBean(DailyChase.class);
        var posts = 0;
        var rounds = new double[CHASES];
        for (var round = -1; round < CHASES; round++) {
            clock.moveTo(FIRST_CHASE.plusWeeks(round + 1L));
            var begun = System.nanoTime();
            if (!(chase.run() instanceof RunOutcome.Done(var _, var told, var _))) {
                throw new IllegalStateException("The chase of %s did not run".formatted(clock.instant()));
            }
            posts = told;
            if (round >= 0) {
                rounds[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        var all = Measured.once("the daily chase, %d posts told".formatted(posts), rounds);
        var peer = bareRows(beans, posts * 2);
        lines.add("");
        lines.add(all.toString());
        lines.add(peer.toString());
        lines.add(all.against(peer));
    }

    /// The same rows without Xinghe: deliveries, owed duties and messages of one release, a statement each, committed.
    private static int rowsOfARelease(JdbcClient jdbc) {
        return jdbc.sql("""
                        select (select count(*) from notice.delivery) + (select count(*) from campaign.owed)
                             + (select count(*) from notification.message)
                        """).query(Integer.class).single() / (RELEASES + 1);
    }

    private static Measured bareRows(ApplicationContext beans, int rows) throws Exception {
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql(
                        "create table if not exists public.bench_row (id uuid primary key, unit uuid, text text, at timestamptz)")
                .update();
        var transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        return Measured.of(
                "%,d rows by one bare insert each, one commit".formatted(rows),
                RELEASES,
                () -> transaction.executeWithoutResult(_ -> IntStream.range(0, rows)
                        .forEach(_ -> jdbc.sql(
                                        "insert into public.bench_row values (gen_random_uuid(), gen_random_uuid(), 'text', now())")
                                .update())));
    }

    private static long messagesAbout(JdbcClient jdbc, NoticeId notice) {
        return jdbc.sql("select count(*) from notification.message where object = :notice")
                .param("notice", notice.value())
                .query(Long.class)
                .single();
    }
}
