package org.xinghe.attendance.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinghe.attendance.certificate.IssueOutcome.Reason;

class ServiceHoursTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2022, 6, 1, 9, 0);

    @Test
    void hoursAreThoseOfRealService() {
        var times = List.of(on(30, 9, 12), on(30, 13, 17));
        assertThat(ServiceHours.against(times, List.of(), NOW)).isEmpty();
        assertThat(ServiceHours.minutes(times)).isEqualTo(420);
        assertThat(List.of(
                        ServiceHours.hours(420),
                        ServiceHours.hours(150),
                        ServiceHours.hours(45),
                        ServiceHours.hours(600)))
                .containsExactly("7", "2.5", "0.75", "10");
    }

    @Test
    void nobodyServesTwiceAtATime() {
        assertThat(ServiceHours.against(List.of(on(30, 9, 12), on(30, 11, 13)), List.of(), NOW))
                .isEqualTo(Set.of(Reason.SERVICE_OVERLAPS));
        assertThat(ServiceHours.against(List.of(on(30, 9, 12)), List.of(on(30, 8, 10)), NOW))
                .isEqualTo(Set.of(Reason.SERVICE_OVERLAPS));
        assertThat(ServiceHours.against(List.of(on(30, 9, 12)), List.of(on(30, 12, 14)), NOW))
                .isEmpty();
    }

    @Test
    void moreThanTwelveHoursADayAreRefusedWhatIsCertifiedAlreadyIncluded() {
        assertThat(ServiceHours.against(List.of(on(30, 8, 20)), List.of(), NOW)).isEmpty();
        assertThat(ServiceHours.against(List.of(on(30, 8, 21)), List.of(), NOW))
                .isEqualTo(Set.of(Reason.SERVICE_TOO_LONG));
        assertThat(ServiceHours.against(List.of(on(30, 15, 20)), List.of(on(30, 6, 14)), NOW))
                .isEqualTo(Set.of(Reason.SERVICE_TOO_LONG));
        var night = new ServiceTime(LocalDateTime.of(2022, 5, 30, 18, 0), LocalDateTime.of(2022, 5, 31, 10, 0));
        assertThat(ServiceHours.against(List.of(night), List.of(), NOW)).isEmpty();
    }

    @Test
    void whatIsMissingOrNotOverIsNotCertified() {
        assertThat(ServiceHours.against(List.of(), List.of(), NOW)).isEqualTo(Set.of(Reason.SERVICE_MISSING));
        assertThat(ServiceHours.against(List.of(new ServiceTime(NOW.minusHours(1), NOW.plusHours(1))), List.of(), NOW))
                .isEqualTo(Set.of(Reason.SERVICE_NOT_OVER));
    }

    private static ServiceTime on(int day, int from, int until) {
        return new ServiceTime(LocalDateTime.of(2022, 5, day, from, 0), LocalDateTime.of(2022, 5, day, until, 0));
    }
}
