package org.xinghe.demo;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an activity of the story is about; found again in the titles of a notice's strands.
enum Theme {
    EXEMPLAR("最美|典型|榜样|优秀"),
    SPIRIT("精神|巡展|巡讲|校园"),
    SERVICE("服务|实事|关爱|关心|志愿|惠民|乡村|健康|防灾|知识产权"),
    STORY("故事|成就|短视频|剧本|宣传片|科技史"),
    VISIT("寻访|循迹|溯源|走进|考察|重走|嘱托|参观"),
    DAY("主题日|青春|同心|开幕|启动|创新争先|座谈"),
    SCIENCE("科普|讲座|大讲堂|基地|成果|展区|课堂|科学"),
    OWN("特色|百花|形式|活动");

    private final Pattern words;

    Theme(String words) {
        this.words = Pattern.compile(words);
    }

    /// The first theme whose words stand in a text.
    static Optional<Theme> in(String text) {
        return Arrays.stream(values())
                .filter(theme -> theme.words.matcher(text).find())
                .findFirst();
    }
}
