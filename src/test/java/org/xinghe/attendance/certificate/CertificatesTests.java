package org.xinghe.attendance.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinghe.attendance.HeldActivities.MORNING;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.ActivityId;
import org.xinghe.attendance.HeldActivities;
import org.xinghe.attendance.certificate.IssueOutcome.Fault;
import org.xinghe.attendance.certificate.IssueOutcome.Issued;
import org.xinghe.attendance.certificate.IssueOutcome.Reason;
import org.xinghe.attendance.certificate.IssueOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;

/// Certificates are numbered without gaps, issued once, replaced and withdrawn without a trace being lost.
@ApplicationModuleTest(module = "attendance", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class CertificatesTests {

    private static final Signing SIGNING = new Signing("叶明川", "苏晓", "0351-5550100");

    private final Certificates certificates;
    private final CertificateChecks checks;
    private final CertificatePaper paper;
    private final HeldActivities held;
    private final MovedClock clock;

    CertificatesTests(
            Certificates certificates,
            CertificateChecks checks,
            CertificatePaper paper,
            ApplicationContext beans,
            MovedClock clock) {
        this.certificates = certificates;
        this.checks = checks;
        this.paper = paper;
        this.held = new HeldActivities(beans);
        this.clock = clock;
    }

    @BeforeEach
    void theDayAfter() {
        clock.moveTo(MORNING.plusDays(1));
    }

    @Test
    void twentyWhoIssueAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        var activity = held.published("LECTURE");
        var before = countOfTheYear();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var tasks = IntStream.range(0, 20)
                    .<Callable<IssueOutcome>>mapToObj(
                            number -> () -> issue(activity, CertificateKind.ATTENDANCE, typed("听众" + number)))
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isInstanceOf(Issued.class);
            }
        }
        var numbers = of(activity).stream().map(Certificate::number).toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(before + 1, before + 20)
                        .mapToObj("太原市科学技术协会证字〔2022〕%04d号"::formatted)
                        .toList());
    }

    @Test
    void doingItTwiceIssuesNothingAnew() {
        var activity = held.published("LECTURE");
        var list =
                IntStream.range(0, 300).mapToObj(number -> typed("听众" + number)).toList();
        assertThat(issued(issue(activity, CertificateKind.ATTENDANCE, list))).hasSize(300);
        var again = new ArrayList<>(list);
        again.add(typed("后来者"));
        var second = (Issued) issue(activity, CertificateKind.ATTENDANCE, again);
        assertThat(second.issued()).hasSize(1);
        assertThat(second.had()).hasSize(300);
        assertThat(of(activity)).hasSize(301);
        assertThat(new HashSet<>(of(activity).stream().map(Certificate::code).toList()))
                .hasSize(301);
        assertThat(issued(issue(activity, CertificateKind.SPEAKER, typed("听众1"))))
                .hasSize(1);
    }

    @Test
    void nothingIsIssuedBeforeItBeginsNorForNobodyNorByStrangers() {
        var activity = held.published("LECTURE");
        clock.moveTo(MORNING.minusHours(1));
        assertThat(issue(activity, CertificateKind.ATTENDANCE, typed("听众")))
                .isEqualTo(refused(Reason.NOT_HELD_YET, ""));
        clock.moveTo(MORNING.plusHours(1));
        assertThat(issue(activity, CertificateKind.ATTENDANCE, List.of())).isEqualTo(refused(Reason.NOBODY, ""));
        assertThat(issue(activity, CertificateKind.ATTENDANCE, typed("甲"), typed(" "), typed("乙".repeat(61))))
                .isEqualTo(new Refused(
                        List.of(new Fault(Reason.NAME_WRONG, ""), new Fault(Reason.NAME_WRONG, "乙".repeat(61)))));
        assertThat(of(activity)).isEmpty();
        assertThatThrownBy(() -> held.province.as(
                        "datong",
                        () -> certificates.issue(new IssueCertificates(
                                activity, CertificateKind.ATTENDANCE, List.of(typed("甲")), SIGNING))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTypingErrorIsReplacedAndTheOldNumberSaysSo() {
        var activity = held.published("LECTURE");
        var old = issued(issue(activity, CertificateKind.SPEAKER, typed("程苦宁"))).getFirst();
        var fresh = issued(correct(old, "程若宁", "姓名录入有误")).getFirst();
        clock.moveTo(MORNING.plusDays(9));

        assertThat(named(old)).isEqualTo("程苦宁");
        assertThat(named(fresh)).isEqualTo("程若宁");
        var was = checks.find(find(old).code()).orElseThrow();
        assertThat(was.state()).isEqualTo(CertificateState.REPLACED);
        assertThat(was.replacedBy()).isEqualTo(find(fresh).number());
        assertThat(was.endedOn()).isEqualTo(MORNING.plusDays(1).toLocalDate());
        assertThat(correct(old, "程若明", "再改")).isEqualTo(refused(Reason.NOT_VALID, ""));
        assertThat(correct(fresh, "程若宁", "没有变化")).isEqualTo(refused(Reason.NOTHING_CHANGED, ""));
        assertThat(correct(fresh, "程若明", " ")).isEqualTo(refused(Reason.REASON_MISSING, ""));
        assertThat(((Issued) issue(activity, CertificateKind.SPEAKER, typed("程若宁"))).had())
                .containsExactly("程若宁");
    }

    @Test
    void aWithdrawnOneStaysToBeSeenAndIsNotIssuedAgainByASecondPress() {
        var activity = held.published("LECTURE");
        var id = issued(issue(activity, CertificateKind.ATTENDANCE, typed("误发者")))
                .getFirst();
        assertThatThrownBy(() -> held.province.as("taiyuan", () -> certificates.withdraw(id, "并未到场")))
                .isInstanceOf(NotFound.class);
        held.province.as("taiyuan.leader", () -> certificates.withdraw(id, "并未到场"));
        var found = checks.find(find(id).code()).orElseThrow();
        assertThat(found.state()).isEqualTo(CertificateState.WITHDRAWN);
        assertThat(found.reason()).isEqualTo("并未到场");
        assertThat(((Issued) issue(activity, CertificateKind.ATTENDANCE, typed("误发者"))).had())
                .containsExactly("误发者");
    }

    @Test
    void aVolunteersHoursAreAddedUpAndNeverCertifiedTwice() {
        var activity = held.published("VOLUNTEER_ACTION");
        var other = held.published("VOLUNTEER_ACTION");
        var morning = new ServiceTime(MORNING, MORNING.plusHours(3));
        var afternoon = new ServiceTime(MORNING.plusHours(4), MORNING.plusMinutes(390));
        var id = issued(issue(activity, CertificateKind.VOLUNTEER, serving(morning), serving(afternoon)))
                .getFirst();
        assertThat(find(id).hours()).isEqualTo("5.5");
        assertThat(find(id).service()).containsExactly(morning, afternoon);
        assertThat(issue(other, CertificateKind.VOLUNTEER, serving(new ServiceTime(MORNING, MORNING.plusHours(1)))))
                .isEqualTo(refused(Reason.SERVICE_OVERLAPS, "苏晓"));
        assertThat(held.province.as(
                        "taiyuan",
                        () -> certificates.issue(new IssueCertificates(
                                other, CertificateKind.VOLUNTEER, List.of(serving()), new Signing("", "", "")))))
                .isEqualTo(new Refused(
                        List.of(new Fault(Reason.SIGNATURE_MISSING, "苏晓"), new Fault(Reason.SERVICE_MISSING, "苏晓"))));
    }

    @Test
    void numberAndCodeBelongTogether() {
        var activity = held.published("LECTURE");
        var one = find(issued(issue(activity, CertificateKind.ATTENDANCE, typed("甲乙丙")))
                .getFirst());
        var other = find(issued(issue(activity, CertificateKind.ATTENDANCE, typed("丁戊己")))
                .getFirst());
        var spoken = one.codeInGroups().toLowerCase();
        assertThat(checks.find(one.number().replace('〔', '[').replace('〕', ']'), spoken))
                .contains(one);
        assertThat(checks.find(other.number(), one.code())).isEmpty();
        for (var rubbish : List.of("", "x", "' or 1=1 --", "\0", "〓".repeat(12), "A".repeat(100_000))) {
            assertThat(checks.find(rubbish)).isEmpty();
            assertThat(checks.find(rubbish, one.code())).isEmpty();
        }
    }

    @Test
    void namesAreMaskedByCharactersNotByHalvesOfThem() {
        assertThat(List.of("李", "李明", "张三丰", "欧阳若修", "𠮷㛃𠮷"))
                .extracting(CertificateChecks::masked)
                .containsExactly("李", "李＊", "张＊丰", "欧＊＊修", "𠮷＊𠮷");
    }

    @Test
    void thePaperSaysWhoWhatWhenAndMarksThePlaceOfTheSeal() throws IOException {
        var activity = held.published("VOLUNTEER_ACTION", "星空下的科普志愿行动");
        var wish = CertificateWish.typed(
                "𠮷㛃", "汾河大学", "引导观众", List.of(new ServiceTime(MORNING, MORNING.plusMinutes(210))));
        var outcome = (Issued) issue(activity, CertificateKind.VOLUNTEER, List.of(wish));
        assertThat(outcome.unprintable()).isEqualTo(Set.of());
        var certificate = find(outcome.issued().getFirst());
        try (var document = Loader.loadPDF(paper.of(List.of(certificate, certificate)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains(
                            "志愿服务证明",
                            "编号：" + certificate.number(),
                            "𠮷㛃",
                            "（汾河大学）",
                            "3.5小时",
                            "（不含往返路途）",
                            "（章）",
                            "2022年5月31日",
                            certificate.codeInGroups(),
                            "本证明无偿出具");
        }
    }

    private IssueOutcome issue(ActivityId activity, CertificateKind kind, CertificateWish... wishes) {
        return issue(activity, kind, List.of(wishes));
    }

    private IssueOutcome issue(ActivityId activity, CertificateKind kind, List<CertificateWish> wishes) {
        return held.province.as(
                "taiyuan", () -> certificates.issue(new IssueCertificates(activity, kind, wishes, SIGNING)));
    }

    private IssueOutcome correct(CertificateId id, String name, String reason) {
        return held.province.as(
                "taiyuan", () -> certificates.replace(id, new Correction(name, "", "", List.of(), SIGNING, reason)));
    }

    private List<Certificate> of(ActivityId activity) {
        return held.province.as("taiyuan", () -> certificates.of(activity));
    }

    private Certificate find(CertificateId id) {
        return held.province.as("taiyuan", () -> certificates.require(id));
    }

    private String named(CertificateId id) {
        return find(id).name();
    }

    private int countOfTheYear() {
        return held.province.as("taiyuan", () -> certificates.count(held.province.unit("太原市科学技术协会"), 2022));
    }

    private static List<CertificateId> issued(IssueOutcome outcome) {
        assertThat(outcome).isInstanceOf(Issued.class);
        return ((Issued) outcome).issued();
    }

    private static Refused refused(Reason reason, String name) {
        return new Refused(List.of(new Fault(reason, name)));
    }

    private static CertificateWish typed(String name) {
        return CertificateWish.typed(name, "", "", List.of());
    }

    private static CertificateWish serving(ServiceTime... times) {
        return CertificateWish.typed("苏晓", "汾河大学", "引导观众", List.of(times));
    }
}
