package org.xinghe.demo;

import java.util.List;

/// Sciences, each with what its society tells the public about.
final class Sciences {

    /// @param topics what people come for
    record Science(String name, List<String> topics) {}

    static final List<Science> ALL = List.of(
            new Science("物理", List.of("身边的光与影", "量子是什么", "超低温世界")),
            new Science("化学", List.of("厨房里的化学", "看得见的分子", "新材料从哪里来")),
            new Science("数学", List.of("地图与图论", "密码里的数学", "会算账的统计")),
            new Science("力学", List.of("桥为什么不塌", "飞行的秘密", "古塔的抗震智慧")),
            new Science("天文", List.of("夜空识星", "太阳的一天", "寻找系外行星")),
            new Science("气象", List.of("读懂天气预报", "极端天气怎么防", "云的名字")),
            new Science("地质", List.of("黄土高原的故事", "矿物是怎样长成的", "地下水从哪里来")),
            new Science("地理", List.of("从地图看山西", "遥感看家乡", "河流的变迁")),
            new Science("地震", List.of("家庭应急包", "地震预警怎么用", "房屋抗震常识")),
            new Science("心理", List.of("压力从哪里来", "睡个好觉", "倾听的力量")),
            new Science("环境科学", List.of("一滴水的旅行", "垃圾分类之后", "呼吸与空气")),
            new Science("生态", List.of("湿地里的邻居", "候鸟过境", "城市里的野花")),
            new Science("植物", List.of("山西的古树", "种子的旅行", "药用植物辨识")),
            new Science("动物", List.of("华北豹的家园", "昆虫旅馆", "观鸟入门")),
            new Science("微生物", List.of("看不见的朋友", "发酵的学问", "抗生素怎么用")),
            new Science("遗传", List.of("育种的百年", "基因与健康", "良种是怎么选出来的")),
            new Science("生物化学", List.of("蛋白质的形状", "酶的力量", "身体里的能量")),
            new Science("农学", List.of("旱地小麦怎样增产", "杂粮里的营养", "节水灌溉")),
            new Science("园艺", List.of("果树修剪", "阳台种菜", "花卉与节气")),
            new Science("植物保护", List.of("病虫害绿色防控", "农药安全使用", "无人机植保")),
            new Science("土壤肥料", List.of("测土配方施肥", "盐碱地改良", "秸秆还田")),
            new Science("畜牧兽医", List.of("科学养羊", "人畜共患病防护", "饲草青贮")),
            new Science("林学", List.of("太行山绿化", "森林防火", "经济林管理")),
            new Science("水利", List.of("汾河治理", "小流域里的大学问", "节水型社区")),
            new Science("煤炭", List.of("矿井里的传感器", "煤的清洁利用", "智能综采")),
            new Science("化工", List.of("碳从哪里来到哪里去", "焦炉煤气的新用途", "化工园区安全")),
            new Science("冶金", List.of("特种钢的故事", "废钢的旅程", "高炉里的数据")),
            new Science("机械工程", List.of("齿轮的秘密", "机器人怎样抓稳", "精密加工")),
            new Science("电机工程", List.of("电从哪里来", "储能怎么用", "家庭用电安全")),
            new Science("自动化", List.of("会思考的车间", "传感器入门", "自动驾驶怎么看路")),
            new Science("计算机", List.of("算法是什么", "人工智能会犯错吗", "给孩子的编程课")),
            new Science("通信", List.of("五代移动通信下矿井", "电磁波与健康", "应急通信")),
            new Science("测绘", List.of("北斗怎么定位", "古建筑的三维测量", "一张地图的诞生")),
            new Science("航空", List.of("无人机怎么飞", "航模入门", "飞机为什么会飞")),
            new Science("汽车工程", List.of("新能源汽车怎么选", "电池的一生", "安全驾驶科学")),
            new Science("土木建筑", List.of("应县木塔的学问", "绿色建筑", "老旧小区加固")),
            new Science("公路", List.of("隧道里的照明", "桥梁体检", "山区公路怎么修")),
            new Science("铁道", List.of("重载列车怎么跑", "信号灯的语言", "高铁桥梁")),
            new Science("石油", List.of("页岩气与煤层气", "油品知识", "管道安全")),
            new Science("核科学", List.of("辐射与生活", "核电是怎样发电的", "放射治疗")),
            new Science("纺织工程", List.of("布料的科学", "智能穿戴", "非遗织染里的化学")),
            new Science("食品科学", List.of("食品标签怎么看", "老陈醋的学问", "减盐减糖")),
            new Science("营养", List.of("一日三餐", "孩子的早餐", "老年人吃什么")),
            new Science("预防医学", List.of("疫苗的故事", "流感季怎么过", "慢病管理")),
            new Science("中医药", List.of("节气养生", "道地药材", "穴位按一按")),
            new Science("护理", List.of("家庭急救", "失能老人照护", "用药安全")),
            new Science("药学", List.of("家庭小药箱", "药品说明书", "儿童用药")),
            new Science("口腔医学", List.of("换牙期", "护牙一分钟", "种植牙知识")),
            new Science("眼科学", List.of("近视防控", "看屏幕的科学", "老年眼病")),
            new Science("康复医学", List.of("颈椎与腰椎", "术后康复", "科学健身")),
            new Science("生理", List.of("运动与心率", "记忆从哪里来", "呼吸的学问")),
            new Science("解剖", List.of("人体的桥梁", "关节的保护", "认识我们的心脏")),
            new Science("材料", List.of("会呼吸的陶瓷", "碳纤维", "镁合金轻一点")),
            new Science("仪器仪表", List.of("一秒有多长", "称量的历史", "水表里的科学")),
            new Science("照明", List.of("护眼灯怎么选", "城市的光", "路灯与星空")),
            new Science("制冷", List.of("疫苗怎样保冷", "冷链里的水果", "热泵取暖")),
            new Science("图书馆", List.of("科普书怎么选", "数字阅读", "古籍里的科技")),
            new Science("科学教育", List.of("小学科学课", "家庭实验", "科学教师成长")),
            new Science("工程热物理", List.of("太阳能供暖", "余热回收", "燃烧的科学")),
            new Science("岩石力学", List.of("边坡为什么会滑", "地下空间", "矿山复绿")));

    private Sciences() {}
}
