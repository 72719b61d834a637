package org.xinghe.attendance.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinghe.attendance.certificate.CertificateWish;
import org.xinghe.attendance.certificate.ServiceTime;

class TypedCertificatesTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 30);

    @Test
    void aLineIsAPersonWithOrganisationAndTopic() {
        assertThat(read("程若宁，山西省天文学会，黑洞与我们\n\n 陆启 \nAda Lovelace\t汾河大学\t数，与形"))
                .isEqualTo(new TypedCertificates.Read(
                        List.of(
                                CertificateWish.typed("程若宁", "山西省天文学会", "黑洞与我们", List.of()),
                                CertificateWish.typed("陆启", "", "", List.of()),
                                CertificateWish.typed("Ada Lovelace", "汾河大学", "数，与形", List.of())),
                        List.of()));
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        assertThat(read("苏晓，汾河大学，引导观众，5月30日 9:00-12:00；13：30—17：00\n苏晓，，，2022-05-31 22:00～次日2:00")
                        .wishes())
                .containsExactly(
                        CertificateWish.typed(
                                "苏晓", "汾河大学", "引导观众", List.of(time(30, 9, 0, 30, 12), time(30, 13, 30, 30, 17))),
                        CertificateWish.typed(
                                "苏晓",
                                "",
                                "",
                                List.of(new ServiceTime(
                                        LocalDateTime.of(2022, 5, 31, 22, 0), LocalDateTime.of(2022, 6, 1, 2, 0)))));
    }

    @Test
    void aTimeThatIsNoneIsToldByItsLine() {
        assertThat(read("苏晓，，，5月30日 9:00-12:00\n陆启，，，2月30日 9:00-12:00\n方园，，，25:00-26:00")
                        .unread())
                .containsExactly(2, 3);
    }

    private static TypedCertificates.Read read(String typed) {
        return TypedCertificates.read(typed, DAY);
    }

    private static ServiceTime time(int day, int hour, int minute, int untilDay, int untilHour) {
        return new ServiceTime(
                LocalDateTime.of(2022, 5, day, hour, minute), LocalDateTime.of(2022, 5, untilDay, untilHour, 0));
    }
}
