package org.xinghe.campaign.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Due days as officers and notices write them.
class DueTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "6月30日前 ON|2022-06-30",
                "2022-06-30 ON|2022-06-30",
                "2022/6/5 ON|2022-06-05",
                "２０２３年６月底前 ON|2023-06-30",
                "6月中旬 ON|2022-06-20",
                "5月1日至20日 WINDOW|2022-05-01|2022-05-20",
                "5月11日-6月10日 WINDOW|2022-05-11|2022-06-10",
                "12月20日至1月5日 WINDOW|2022-12-20|2023-01-05",
                "三日内 WITHIN|3|DAYS|AFTER|RELEASE",
                "发文后5个工作日内 WITHIN|5|WORKING_DAYS|AFTER|RELEASE",
                "收到通知之日起十五日内 WITHIN|15|DAYS|AFTER|RELEASE",
                "印发后一个月内 WITHIN|1|MONTHS|AFTER|RELEASE",
                "两周内 WITHIN|14|DAYS|AFTER|RELEASE",
                "活动结束后三日内 WITHIN|3|DAYS|AFTER|CAMPAIGN_END",
                "活动结束后的五个工作日内 WITHIN|5|WORKING_DAYS|AFTER|CAMPAIGN_END",
                "每次活动结束后3天内 WITHIN|3|DAYS|AFTER|EACH_ACTIVITY",
                "各项活动结束后二十日内 WITHIN|20|DAYS|AFTER|EACH_ACTIVITY",
                "活动开始前 WITHIN|1|DAYS|BEFORE|CAMPAIGN_START",
                "活动开始前3日 WITHIN|3|DAYS|BEFORE|CAMPAIGN_START",
                "活动结束前 WITHIN|0|DAYS|BEFORE|CAMPAIGN_END",
                "5月30日后三日内 WITHIN|3|DAYS|AFTER|DAY||2022-05-30",
                "公示结束后5个工作日内 WITHIN|5|WORKING_DAYS|AFTER|DAY|公示结束|",
                "公示结束（7月1日）后5个工作日内 WITHIN|5|WORKING_DAYS|AFTER|DAY|公示结束|2022-07-01",
                "每月底前 REPEATED|MONTH|0",
                "每月5日前 REPEATED|MONTH|5",
                "每周五 REPEATED|WEEK|5",
                "每周日前 REPEATED|WEEK|7",
                "每季度 REPEATED|QUARTER|0",
                "每个季度末前 REPEATED|QUARTER|0"
            })
    void whatIsTypedIsUnderstoodAndSaidInWordsThatReadTheSame(String text, String code) {
        var rule = DueText.read(text, 2022).orElseThrow();
        assertThat(rule.code()).isEqualTo(code);
        assertThat(DueRule.of(code)).contains(rule);
        assertThat(DueText.read(DueText.chinese(rule), 1999))
                .as(DueText.chinese(rule))
                .contains(rule);
        assertThat(DueText.read(DueText.english(rule), 1999))
                .as(DueText.english(rule))
                .contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "尽快", "6月31日", "13月1日前", "每周八", "每月32日前", "适时", "5月20日至5月1日", "三日", "abc"})
    void whatNobodyCouldKeepIsNotUnderstood(String text) {
        assertThat(DueText.read(text, 2022)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "各单位要在活动结束后三日内报送活动情况。 WITHIN|3|DAYS|AFTER|CAMPAIGN_END",
                "每场活动结束后5个工作日内上报图文资料。 WITHIN|5|WORKING_DAYS|AFTER|EACH_ACTIVITY",
                "请各市科协于每月底前报送进展。 REPEATED|MONTH|0",
                "各单位每周五报送信息。 REPEATED|WEEK|5",
                "请于收到通知后三日内反馈联系人。 WITHIN|3|DAYS|AFTER|RELEASE",
                "请于三日内报送名单。 WITHIN|3|DAYS|AFTER|RELEASE",
                "公示结束后十日内报送推荐表。 WITHIN|10|DAYS|AFTER|DAY|公示结束|"
            })
    void whatASentenceAsksForByAnEventIsFound(String sentence, String code) {
        assertThat(DueInSentence.find(sentence, 2022))
                .map(found -> found.rule().code())
                .contains(code);
    }

    @Test
    void aSentenceThatOnlySpeaksOfDaysAsksForNothing() {
        for (var sentence : new String[] {"活动历时三日。", "于5月30日前报送。", "每周举办一场讲座。", "十日内外的天气都好。"}) {
            assertThat(DueInSentence.find(sentence, 2022)).as(sentence).isEmpty();
        }
    }
}
