package org.xinghe.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.WithdrawOutcome;
import org.xinghe.notice.drafting.TakeNumberOutcome.Taken;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Numbers are given in a row, once, and for good.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class NumberRegisterTests {

    private final NumberRegister register;
    private final TransactionTemplate transactions;
    private final Province province;
    private final Papers papers;

    NumberRegisterTests(ApplicationContext beans, NumberRegister register, TransactionTemplate transactions) {
        this.register = register;
        this.transactions = transactions;
        this.province = Province.in(beans);
        this.papers = new Papers(beans, province);
    }

    @Test
    void fiftyAtOnceTakeFiftyNumbersInARow() throws Exception {
        var series = papers.series("晋科协并");
        var waiting = IntStream.range(0, 50).mapToObj(_ -> papers.signed()).toList();
        List<String> numbers;
        try (var threads = Executors.newFixedThreadPool(50)) {
            var running = threads.invokeAll(waiting.stream()
                    .map(notice -> (Callable<String>) () -> ((Taken) papers.number(notice, series)).number())
                    .toList());
            numbers = new ArrayList<>();
            for (var each : running) {
                numbers.add(each.get());
            }
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("晋科协并〔2022〕%d号"::formatted)
                        .toList());
        assertThat(province.as("officer", () -> register.linesOf(series, 2022)))
                .extracting(RegisterLine::serial)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void aTransactionThatFailsGivesItsNumberBack() {
        var series = papers.series("晋科协退");
        var first = papers.signed();
        var second = papers.signed();

        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    assertThat(papers.number(first, series)).isEqualTo(new Taken("晋科协退〔2022〕1号"));
                    throw new IllegalStateException("the layout fails");
                }))
                .hasMessage("the layout fails");

        assertThat(papers.number(second, series)).isEqualTo(new Taken("晋科协退〔2022〕1号"));
        assertThat(papers.number(first, series)).isEqualTo(new Taken("晋科协退〔2022〕2号"));
    }

    @Test
    void aSeriesBeginsWhereThePaperEndedAndPassesOverWhatWasIssuedElsewhere() {
        var series = papers.series("晋科协始");
        province.releasedCampaign("晋科协始〔2022〕13号");
        assertThat(province.as("officer", () -> register.beginAt(series, 2022, 13)))
                .isEqualTo(new SeriesOutcome.Kept(series));

        assertThat(papers.number(papers.signed(), series)).isEqualTo(new Taken("晋科协始〔2022〕14号"));
        assertThat(province.as("officer", () -> register.linesOf(series, 2022)))
                .extracting(RegisterLine::serial, RegisterLine::state)
                .containsExactly(tuple(13, RegisterLine.State.ON_PAPER), tuple(14, RegisterLine.State.GIVEN));
        assertThat(province.as("officer", () -> register.beginAt(series, 2022, 20)))
                .isEqualTo(new SeriesOutcome.Refused(SeriesOutcome.Reason.BEGUN, "13"));
        assertThatThrownBy(() -> province.as("officer.department", () -> register.beginAt(series, 2022, 20)))
                .isInstanceOf(NotFound.class);
        assertThat(province.as("officer.department", () -> register.open(province.unit("山西省科学技术厅"), "晋科协始")))
                .isEqualTo(new SeriesOutcome.Refused(SeriesOutcome.Reason.CODE_OF_OTHERS, "晋科协始"));
    }

    @Test
    void theNumberOfAWithdrawnDocumentIsNeverGivenAgain() {
        var series = papers.series("晋科协废");
        var numbered = papers.signed();
        assertThat(papers.withdraw(numbered, "不印发了"))
                .isEqualTo(new WithdrawOutcome.Refused(WithdrawOutcome.Reason.NOTHING_OUT));
        papers.number(numbered, series);
        assertThat(papers.withdraw(numbered, " "))
                .isEqualTo(new WithdrawOutcome.Refused(WithdrawOutcome.Reason.REASON_MISSING));
        assertThat(papers.withdraw(numbered, "内容有误")).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        var out = papers.signed();
        papers.number(out, series);
        papers.release(out);
        papers.withdraw(out, "活动取消");

        assertThat(papers.number(papers.signed(), series)).isEqualTo(new Taken("晋科协废〔2022〕3号"));
        assertThat(province.as("officer", () -> register.linesOf(series, 2022)))
                .extracting(RegisterLine::serial, RegisterLine::state, RegisterLine::reason)
                .containsExactly(
                        tuple(1, RegisterLine.State.VOID, "内容有误"),
                        tuple(2, RegisterLine.State.WITHDRAWN, "活动取消"),
                        tuple(3, RegisterLine.State.GIVEN, null));
        assertThat(papers.release(numbered))
                .isEqualTo(new ReleaseOutcome.Refused(
                        List.of(ReleaseObjection.of("notice.objection.withdrawn", "/desk/notices/" + numbered))));
    }
}
