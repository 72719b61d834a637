package org.xinghe.demo;

import java.util.ArrayList;
import java.util.List;

/// Names of units. Societies are named for their science; universities, enterprises and schools do not exist.
final class ProvinceNames {

    private static final List<String> HEADS = List.of(
            "汾河", "太岳", "晋川", "云中", "恒岳", "漳源", "桑干", "滹沱", "绵山", "霍泉", "中条", "玉峰", "柳溪", "青崖", "金沙", "望岳", "星辰", "丹河",
            "松庄", "石岭");
    private static final List<String> UNIVERSITIES = List.of("大学", "理工学院", "师范学院", "医学院", "职业技术学院", "工程学院");
    private static final List<String> ENTERPRISES =
            List.of("重工", "新材料", "药业", "数控机床", "新能源", "农业科技", "煤机装备", "信息技术", "轨道装备", "环保科技");
    private static final List<String> COUNTIES =
            List.of("云溪县", "青禾县", "平川县", "望山县", "石泉县", "柳林溪县", "松岭县", "北河县", "安远河县", "明湖县", "长坪县", "白杨县");

    static final List<String> TRADES = List.of(
            "科普创作协会",
            "青少年科技教育协会",
            "科技服务协会",
            "技术转移协会",
            "食品工业协会",
            "有机旱作农业协会",
            "物联网协会",
            "软件工程协会",
            "新能源汽车协会",
            "中药材协会",
            "生物工程技术协会",
            "无人机应用协会",
            "地理信息协会",
            "环境保护协会",
            "节能协会",
            "标准化协会",
            "计量检测协会",
            "科普场馆协会",
            "农村专业技术协会",
            "工业设计协会");

    static final List<String> RESEARCH = List.of(
            "科学传播研究会",
            "自然辩证法研究会",
            "科技史研究会",
            "创新方法研究会",
            "科学家精神研究会",
            "黄河流域生态研究会",
            "特色农业研究会",
            "古建筑科技研究会",
            "气候变化研究会",
            "科学教育研究会",
            "能源经济研究会",
            "数字乡村研究会",
            "传统医药研究会",
            "防灾减灾研究会",
            "人才发展研究会");

    private ProvinceNames() {}

    /// Up to 120 universities, each name once.
    static List<String> universities(int count) {
        return combined(UNIVERSITIES, count);
    }

    /// Up to 200 enterprises, each name once.
    static List<String> enterprises(int count) {
        return combined(ENTERPRISES, count);
    }

    /// Counties for provinces whose real ones are not listed.
    static List<String> counties(int count) {
        return COUNTIES.subList(0, Math.min(count, COUNTIES.size()));
    }

    static List<String> heads(int count) {
        return HEADS.subList(0, Math.min(count, HEADS.size()));
    }

    /// Each head with one tail after the other, so that neighbours in the list differ in both.
    private static List<String> combined(List<String> tails, int count) {
        var names = new ArrayList<String>();
        for (var round = 0; round < tails.size(); round++) {
            for (var head = 0; head < HEADS.size() && names.size() < count; head++) {
                names.add(HEADS.get(head) + tails.get((head + round) % tails.size()));
            }
        }
        return names;
    }
}
