package org.xinghe.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.xinghe.testing.Province;

/// What officers and leaders do with notices in tests.
final class Letters {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Notices notices;
    private final NoticeFacts facts;
    private final Releases releases;
    private final Province province;

    Letters(ApplicationContext beans, Province province) {
        this.notices = beans.getBean(Notices.class);
        this.facts = beans.getBean(NoticeFacts.class);
        this.releases = beans.getBean(Releases.class);
        this.province = province;
    }

    NoticeId taken() {
        return province.as("officer", () -> {
            var wish = new TakeNotice("通知.txt", demoText(), province.unit("山西省科学技术协会"));
            return ((TakeOutcome.Taken) notices.take(wish)).notice();
        });
    }

    NoticeId signed(String number) {
        var notice = province.confirmedNotice(number);
        sign("leader.association", notice, "山西省科学技术协会");
        sign("leader.department", notice, "山西省科学技术厅");
        return notice;
    }

    void sign(String person, NoticeId notice, String issuer) {
        province.as(person, () -> releases.countersign(notice, province.unit(issuer)));
    }

    ReleaseOutcome release(NoticeId notice) {
        return province.as("officer", () -> releases.release(notice));
    }

    CorrectOutcome correct(NoticeId notice, FactKind kind, String value) {
        return province.as(
                "officer", () -> facts.correct(notice, fact(notice, kind).position(), value));
    }

    NoticeFact fact(NoticeId notice, FactKind kind) {
        return facts.of(notice).stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static String number() {
        return "晋科协通〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    static byte[] demoText() {
        try (var text = Letters.class.getResourceAsStream("/org/xinghe/demo/notice.txt")) {
            return Objects.requireNonNull(text).readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
