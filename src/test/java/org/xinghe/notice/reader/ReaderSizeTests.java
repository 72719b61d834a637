package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long and hostile texts: every rule looks at a line once and gives up within a bound.
class ReaderSizeTests {

    private static final int LONG = 50_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "一",
                "1",
                "科",
                " ",
                "　",
                "、",
                "：",
                "5月1日至",
                "5月1日至5月20日报名，",
                "联系人：张三 电话：0351-5550101 ",
                "各市科协、",
                "科协发〔2022〕",
                "关于",
                "活动结束后",
                "一是。",
                "会",
                "10万",
                "围绕",
                "2022年5月1日",
                "a@"
            })
    void aPieceThatIsRepeatedWithoutEndHidesNothingElse(String piece) {
        var hostile = piece.repeat(LONG / piece.length());
        var notice = ReaderTexts.read(
                "关于开展样例活动的通知\n各有关单位：\n现将有关事项通知如下。\n%s\n请于6月30日前报送总结。\n样例省科学技术协会\n2019年5月9日\n".formatted(hostile));

        assertThat(notice.deadlines()).extracting(deadline -> deadline.text()).contains("6月30日前");
        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例省科学技术协会");
    }

    @Test
    void sixtyThousandCharactersAreReadToTheEnd() {
        var lines = new ArrayList<String>();
        for (var number = 0; number < 900; number++) {
            lines.add("第%d项活动，请各市科协、市科技局于%d月%d日前将总结报送省科协宣传部，一是举办讲座，二是组织展览，三是走访慰问基层的科技工作者。"
                    .formatted(number, number % 6 + 6, number % 28 + 1));
        }
        var text = String.join("\n", lines);
        var notice = ReaderTexts.withBody(text);

        assertThat(text.length()).isGreaterThan(55_000);
        assertThat(notice.deadlines()).hasSize(900);
        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例省科学技术协会");
    }
}
