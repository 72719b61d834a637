package org.xinghe.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyLineTests {

    @Test
    void aHeadingStandsAloneOrLeadsItsParagraphAndANumberedSentenceIsNone() {
        assertThat(BodyLine.of("""
                        一、活动主题
                        二、其他事项仍按原通知执行。
                        （一）加强领导。各单位要高度重视。
                        照常进行。
                        """)).extracting(BodyLine::heading).containsExactly("一、活动主题", "", "（一）加强领导。", "");
    }
}
