package org.xinghe.campaign.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.campaign.due.DueDays.Due;
import org.xinghe.campaign.due.DueDays.Outcome;
import org.xinghe.campaign.due.DueDays.Reason;
import org.xinghe.campaign.due.DueRule.Within;
import org.xinghe.shared.Period;
import org.xinghe.shared.WorkingDays;

/// The days that rules come to.
class DueDaysTests {

    private static final LocalDate RELEASE = LocalDate.of(2022, 5, 16);
    private static final Period PERIOD = new Period(LocalDate.of(2022, 5, 11), LocalDate.of(2022, 6, 10));
    private static final WorkingDays DRAGON_BOAT =
            new WorkingDays(Set.of(LocalDate.of(2022, 6, 3)), Set.of(), Set.of(2022));

    @Test
    void daysAreCountedFromTheReleaseAndTheCampaign() {
        assertThat(dayOf("三日内")).isEqualTo(LocalDate.of(2022, 5, 19));
        assertThat(dayOf("发文后5个工作日内")).isEqualTo(LocalDate.of(2022, 5, 23));
        assertThat(dayOf("活动结束后三日内")).isEqualTo(LocalDate.of(2022, 6, 13));
        assertThat(dayOf("活动开始前")).isEqualTo(LocalDate.of(2022, 5, 10));
        assertThat(dayOf("活动结束前")).isEqualTo(LocalDate.of(2022, 6, 10));
        assertThat(dayOf("活动结束前2个工作日")).isEqualTo(LocalDate.of(2022, 6, 8));
        assertThat(dayOf("5月30日后4个工作日内")).isEqualTo(LocalDate.of(2022, 6, 6));
        assertThat(dayOf("5月1日至20日")).isEqualTo(LocalDate.of(2022, 5, 20));
    }

    @Test
    void whatIsRepeatedIsDueOnceForEachStretchThatTouchesTheCampaign() {
        assertThat(of("每月底前", RELEASE, PERIOD))
                .isEqualTo(new Outcome.Days(List.of(
                        new Due(RELEASE, LocalDate.of(2022, 5, 31)),
                        new Due(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30)))));
        assertThat(daysOf("每周五"))
                .containsExactly(
                        LocalDate.of(2022, 5, 20),
                        LocalDate.of(2022, 5, 27),
                        LocalDate.of(2022, 6, 3),
                        LocalDate.of(2022, 6, 10));
        assertThat(daysOf("每月31日前")).containsExactly(LocalDate.of(2022, 5, 31), LocalDate.of(2022, 6, 30));
        assertThat(daysOf("每季度")).containsExactly(LocalDate.of(2022, 6, 30));
    }

    @Test
    void whatCannotBeSaidIsSaidWhy() {
        assertThat(of("三日内", null, PERIOD)).isEqualTo(new Outcome.Unknown(Reason.NOT_RELEASED));
        assertThat(of("活动结束后三日内", RELEASE, null)).isEqualTo(new Outcome.Unknown(Reason.NO_PERIOD));
        assertThat(of("每周五", RELEASE, null)).isEqualTo(new Outcome.Unknown(Reason.NO_PERIOD));
        assertThat(of("公示结束后三日内", RELEASE, PERIOD)).isEqualTo(new Outcome.Unknown(Reason.ANCHOR_WITHOUT_DAY));
        assertThat(of("每周五", RELEASE, new Period(RELEASE, RELEASE.plusYears(3))))
                .isEqualTo(new Outcome.Unknown(Reason.TOO_OFTEN));
    }

    @Test
    void eachActivityHasADayOfItsOwn() {
        var rule = rule("每次活动结束后3个工作日内");
        assertThat(days(RELEASE, PERIOD).of(rule)).isEqualTo(new Outcome.PerActivity());
        assertThat(days(RELEASE, PERIOD).after((Within) rule, LocalDate.of(2022, 6, 2)))
                .isEqualTo(LocalDate.of(2022, 6, 8));
    }

    private static LocalDate dayOf(String text) {
        return daysOf(text).getFirst();
    }

    private static List<LocalDate> daysOf(String text) {
        return ((Outcome.Days) of(text, RELEASE, PERIOD))
                .days().stream().map(Due::dueOn).toList();
    }

    private static Outcome of(String text, @Nullable LocalDate releasedOn, @Nullable Period period) {
        return days(releasedOn, period).of(rule(text));
    }

    private static DueDays days(@Nullable LocalDate releasedOn, @Nullable Period period) {
        return new DueDays(releasedOn, period, DRAGON_BOAT);
    }

    private static DueRule rule(String text) {
        return DueText.read(text, 2022).orElseThrow();
    }
}
