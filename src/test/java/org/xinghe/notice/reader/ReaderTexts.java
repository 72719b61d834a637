package org.xinghe.notice.reader;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Contact;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// Small notices around the sentences that a test is about.
final class ReaderTexts {

    private ReaderTexts() {}

    static List<Deadline> deadlines(String body) {
        return withBody(body).deadlines();
    }

    static List<Contact> contacts(String body) {
        return withBody(body).contacts();
    }

    /// A notice of 9 May 2019.
    static ReadNotice withBody(String body) {
        return signedOn("2019年5月9日", body);
    }

    static ReadNotice signedOn(String date, String body) {
        return read("关于开展样例活动的通知\n各有关单位：\n现将有关事项通知如下。\n%s\n样例省科学技术协会\n%s\n".formatted(body, date));
    }

    static ReadNotice read(String text) {
        return ((ReadingOutcome.Read) NoticeReader.read(NoticeText.of(text))).notice();
    }

    static <T> T valueOf(@Nullable Fact<T> fact) {
        return Objects.requireNonNull(fact).value();
    }
}
