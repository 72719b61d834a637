package org.xinghe.demo;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// Names of people who do not exist, each once.
final class InventedNames {

    private static final String SURNAMES = "顾沈叶方程陆苏韩冯邓曹彭曾萧田董袁潘蒋蔡余杜戴夏钟汪任姜范石姚谭廖邹熊金郝孔白崔康毛邱秦江史侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚";
    private static final String[] FIRST = {
        "知", "望", "明", "云", "景", "思", "若", "启", "长", "文", "清", "子", "书", "远", "一", "晓", "佳", "志", "雨", "嘉"
    };
    private static final String[] SECOND = {
        "远", "舒", "河", "川", "宁", "然", "行", "秋", "原", "林", "岚", "平", "航", "言", "和", "山", "月", "星", "辰", "安"
    };

    private final Random random;
    private final Set<String> used = new HashSet<>();

    InventedNames(Random random) {
        this.random = random;
    }

    String next() {
        while (true) {
            var name = SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                    + FIRST[random.nextInt(FIRST.length)]
                    + SECOND[random.nextInt(SECOND.length)];
            if (used.add(name)) {
                return name;
            }
        }
    }
}
