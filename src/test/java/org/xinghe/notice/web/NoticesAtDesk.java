package org.xinghe.notice.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.TakeNotice;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// What officers and recipients do on the pages of notices in tests.
final class NoticesAtDesk {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Province province;

    private final Notices notices;
    private final NoticeFacts facts;
    private final SignedIn people;

    NoticesAtDesk(ApplicationContext beans) {
        this.province = Province.in(beans);
        this.notices = beans.getBean(Notices.class);
        this.facts = beans.getBean(NoticeFacts.class);
        this.people = beans.getBean(SignedIn.class);
    }

    ResultActions as(String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return people.as(person, request);
    }

    NoticeId taken() {
        return province.as("officer", () -> {
            var wish = new TakeNotice("通知.txt", text(), province.unit("山西省科学技术协会"));
            return ((TakeOutcome.Taken) notices.take(wish)).notice();
        });
    }

    /// A notice with one more sentence before its signature.
    NoticeId taken(String sentence) throws IOException {
        return takenAs(words().replaceFirst("(?m)^六、", sentence + "\n$0"));
    }

    /// A notice in which something is written otherwise.
    NoticeId takenWithout(String right, String wrong) throws IOException {
        return takenAs(words().replace(right, wrong));
    }

    private static String words() throws IOException {
        return new String(text(), StandardCharsets.UTF_8);
    }

    private NoticeId takenAs(String text) {
        return province.as("officer", () -> {
            var wish = new TakeNotice("通知.txt", text.getBytes(StandardCharsets.UTF_8), province.unit("山西省科学技术协会"));
            return ((TakeOutcome.Taken) notices.take(wish)).notice();
        });
    }

    NoticeFact fact(NoticeId notice, FactKind kind) {
        return facts.of(notice).stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static String path(NoticeId notice) {
        return "/desk/notices/" + notice;
    }

    static String number() {
        return "晋科协页〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    static byte[] text() throws IOException {
        try (var text = NoticesAtDesk.class.getResourceAsStream("/org/xinghe/demo/notice.txt")) {
            return Objects.requireNonNull(text).readAllBytes();
        }
    }

    static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }
}
