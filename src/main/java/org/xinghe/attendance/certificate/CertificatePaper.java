package org.xinghe.attendance.certificate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.document.PdfPaper;
import org.xinghe.document.PdfPaper.Face;
import org.xinghe.document.PdfPaper.Run;
import org.xinghe.document.ScanCode;
import org.xinghe.shared.Period;
import org.xinghe.web.Site;

/// Certificates on paper, one a page of A4 across. An official paper speaks Chinese, whatever its reader's language.
@Component
public class CertificatePaper {

    private static final int INK = 0x1d1c1a;
    private static final int SOFT = 0x6a6457;
    private static final int NIGHT = 0x141a3c;
    private static final int VERMILION = 0xb0271c;
    private static final int LINE = 0xc9c1ae;
    private static final int[] STARS = {0x3a4480, 0x5a66ad, 0x8f9ad8, 0xc9cce2, 0xfff6dc, 0xffd9a0};
    private static final double WIDTH = 297;
    private static final double HEIGHT = 210;
    private static final double BAND = 42;
    private static final double LEFT = 68;
    private static final double TEXT = 200;
    private static final double MIDDLE = LEFT + TEXT / 2;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Site site;

    CertificatePaper(Site site) {
        this.site = site;
    }

    /// All of them in one file to print.
    public byte[] of(List<Certificate> certificates) {
        var name = certificates.size() == 1 ? certificates.getFirst().number() : "证明";
        return PdfPaper.write(name, paper -> certificates.forEach(each -> set(paper, each)))
                .bytes();
    }

    private void set(PdfPaper paper, Certificate certificate) {
        paper.page(WIDTH, HEIGHT);
        sky(paper, certificate.code());
        paper.frame(LINE, 0.6, BAND + 8, 10, WIDTH - BAND - 18, HEIGHT - 20);
        paper.frame(NIGHT, 1.1, BAND + 9.4, 11.4, WIDTH - BAND - 20.8, HEIGHT - 22.8);
        paper.centred(MIDDLE, 50, 16, new Run(heading(certificate.kind()), Face.BOLD, 38, INK));
        paper.fill(VERMILION, MIDDLE - 13, 58, 26, 0.9);
        paper.centred(MIDDLE, 67.5, 0, new Run("编号：" + certificate.number(), Face.REGULAR, 10.5, SOFT));
        var foot = body(paper, certificate);
        if (certificate.kind() == CertificateKind.VOLUNTEER) {
            service(paper, certificate, foot);
        }
        signature(paper, certificate);
        verification(paper, certificate);
    }

    /// A strip of night with the river of stars; each certificate has a sky of its own.
    private static void sky(PdfPaper paper, String seed) {
        paper.fill(NIGHT, 0, 0, BAND, HEIGHT);
        var chance = new SplittableRandom(seed.hashCode());
        for (var star = 0; star < 260; star++) {
            var y = chance.nextDouble() * HEIGHT;
            var river = BAND / 2 + 11 * Math.sin(y / HEIGHT * 4.2 + 0.6);
            var x = river + chance.nextGaussian() * 6.5;
            var bright = chance.nextInt(100);
            var radius = bright > 96 ? 0.75 : bright > 84 ? 0.42 : bright > 50 ? 0.24 : 0.15;
            if (x > radius && x < BAND - radius) {
                paper.dot(STARS[bright > 96 ? 5 : bright > 84 ? 4 : bright / 22], x, y, radius);
            }
        }
        paper.fill(VERMILION, BAND, 0, 0.9, HEIGHT);
    }

    private static String heading(CertificateKind kind) {
        return switch (kind) {
            case ATTENDANCE -> "参加证明";
            case SPEAKER -> "讲授证明";
            case VOLUNTEER -> "志愿服务证明";
        };
    }

    private static double body(PdfPaper paper, Certificate certificate) {
        var size = sentence(certificate).length() + certificate.name().length() > 150 ? 14.0 : 17.0;
        var runs = new ArrayList<Run>();
        runs.add(new Run("兹证明 ", Face.REGULAR, size, INK));
        runs.add(new Run(certificate.name(), Face.BOLD, size + 4, INK));
        if (!certificate.organisation().isEmpty()) {
            runs.add(new Run("（" + certificate.organisation() + "）", Face.REGULAR, size, INK));
        }
        runs.add(new Run(" " + sentence(certificate), Face.REGULAR, size, INK));
        var foot = paper.paragraph(LEFT, 86, TEXT, size * 0.68, size * 2 / 2.835, runs);
        return paper.paragraph(
                LEFT, foot, TEXT, size * 0.68, size * 2 / 2.835, List.of(new Run("特此证明。", Face.REGULAR, size, INK)));
    }

    private static String sentence(Certificate certificate) {
        var days = days(certificate.days());
        var what = "“" + certificate.title() + "”";
        return switch (certificate.kind()) {
            case ATTENDANCE -> "于%s参加由%s举办的%s活动。".formatted(days, certificate.issuer(), what);
            case SPEAKER ->
                certificate.detail().isEmpty()
                        ? "于%s在由%s举办的%s活动中担任主讲。".formatted(days, certificate.issuer(), what)
                        : "于%s在由%s举办的%s活动中作题为《%s》的讲授。"
                                .formatted(days, certificate.issuer(), what, certificate.detail());
            case VOLUNTEER ->
                certificate.detail().isEmpty()
                        ? "于%s参加由%s组织的%s志愿服务，实际服务时间共计 %s 小时。"
                                .formatted(days, certificate.issuer(), what, certificate.hours())
                        : "于%s参加由%s组织的%s志愿服务，服务内容：%s；实际服务时间共计 %s 小时。"
                                .formatted(days, certificate.issuer(), what, certificate.detail(), certificate.hours());
        };
    }

    private static String days(Period days) {
        var from = days.startsOn();
        var until = days.endsOn();
        if (from.equals(until)) {
            return from.format(DAY);
        }
        return from.format(DAY) + "至"
                + (from.getYear() == until.getYear() ? until.format(MONTH_DAY) : until.format(DAY));
    }

    private static void service(PdfPaper paper, Certificate certificate, double foot) {
        var times = certificate.service().stream()
                .limit(12)
                .map(CertificatePaper::time)
                .collect(Collectors.joining("；"));
        var more = certificate.service().size() > 12
                ? "等 %d 次".formatted(certificate.service().size())
                : "";
        paper.paragraph(
                LEFT,
                foot + 1,
                TEXT,
                5.6,
                0,
                List.of(new Run("服务时间：" + times + more + "（不含往返路途）", Face.REGULAR, 9.5, SOFT)));
    }

    private static String time(ServiceTime time) {
        return "%s %s–%s"
                .formatted(
                        time.startsAt().format(MONTH_DAY),
                        time.startsAt().format(TIME),
                        isSameDay(time.startsAt(), time.endsAt())
                                ? time.endsAt().format(TIME)
                                : "次日 " + time.endsAt().format(TIME));
    }

    private static boolean isSameDay(LocalDateTime one, LocalDateTime other) {
        return one.toLocalDate().equals(other.toLocalDate());
    }

    /// The place for the seal is named, never drawn: the paper is valid when the unit has stamped it.
    private static void signature(PdfPaper paper, Certificate certificate) {
        var centre = LEFT + TEXT - 42;
        var size = certificate.issuer().length() > 18 ? 12 : 15;
        paper.centred(centre, 162, 0, new Run(certificate.issuer(), Face.BOLD, size, INK));
        paper.centred(centre, 171, 0, new Run("（章）", Face.REGULAR, 13, VERMILION));
        paper.centred(centre, 180, 0, new Run(issued(certificate.issuedOn()), Face.REGULAR, 13, INK));
    }

    private static String issued(LocalDate day) {
        return day.format(DAY);
    }

    private void verification(PdfPaper paper, Certificate certificate) {
        paper.code(ScanCode.of(site.address() + "/certificates/" + certificate.code()), NIGHT, LEFT, 154, 26);
        var beside = LEFT + 31;
        paper.text(beside, 158, new Run("扫码核验", Face.BOLD, 10.5, INK));
        paper.text(beside, 164.5, new Run("核验码 " + certificate.codeInGroups(), Face.REGULAR, 10.5, INK));
        paper.text(beside, 170.5, new Run(site.address() + "/certificates", Face.REGULAR, 8, SOFT));
        var signing = certificate.signing();
        var people = new ArrayList<String>();
        add(people, "负责人 ", signing.inCharge());
        add(people, "经办人 ", signing.handler());
        add(people, "电话 ", signing.phone());
        paper.text(beside, 176, new Run(String.join("　", people), Face.REGULAR, 8.5, SOFT));
        if (certificate.kind() == CertificateKind.VOLUNTEER) {
            paper.text(beside, 181, new Run("本证明无偿出具；记录有误的，可以要求更正。", Face.REGULAR, 8, SOFT));
        }
    }

    private static void add(List<String> people, String label, String value) {
        if (!value.isEmpty()) {
            people.add(label + value);
        }
    }
}
