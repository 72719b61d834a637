package org.xinghe.demo;

import java.util.List;
import org.xinghe.report.Experience;
import org.xinghe.report.WriteReport;

/// What coordinators add to the report that stands there on arrival.
final class ReportWords {

    private static final List<Experience> EXPERIENCES = List.of(
            new Experience("把讲座搬到集市上", "乡镇听众少，专门通知也来不了几个人。", "改在赶集日设摊，讲解控制在十分钟以内，配实物。", "一上午接待的人比往年三场讲座还多。"),
            new Experience("先收问题，再请专家", "专家讲的与企业想听的对不上。", "提前两周征集问题，按问题配专家，现场逐条答复。", "问题清单大部分当场有了答复，其余确定了联系人。"),
            new Experience("让学生当讲解员", "讲解力量不足，老师抽不开身。", "培训学生讲解员，每人只讲一个展项。", "展区全天有人讲，学生的家长也来了。"),
            new Experience("线上线下一起办", "偏远县区的科技工作者来不了现场。", "报告会同步直播，县里设集中收看点并现场提问。", "收看点提的问题占到一半。"),
            new Experience("一份图解手册用三年", "年年印资料，多数被丢掉。", "把资料改成可反复使用的图解手册，只补印缺页。", "印刷费减了一半，手册仍有人来要。"),
            new Experience("科技特派员随叫随到", "集中服务日过后农户找不到人。", "公布联系方式和服务范围，问题当天回应。", "节后两周又解决了一批地里的问题。"),
            new Experience("展板上放二维码", "展板写不下，观众看不完。", "展板只放一张图一句话，其余扫码看。", "停留时间变长，讲解员也轻松了。"),
            new Experience("两家单位合办一场", "各办各的，观众分散。", "学会出专家，县科协出场地和组织。", "花费低，到场人数稳定。"),
            new Experience("把实验拆成五分钟", "孩子坐不住，讲得长就散。", "每个实验五分钟，分站轮转。", "没有孩子中途离开。"),
            new Experience("请服务对象来评价", "自己总结自己，难见不足。", "会后随机电话回访二十位参与者。", "收到七条具体建议，三条已经改了。"));

    private static final List<String> SUGGESTIONS = List.of(
            "通知能再早两周下发，便于和学校的课程安排衔接。",
            "建议建立全省专家名单，县里请人不再靠熟人。",
            "希望把巡展的展板做成可拆装的，小县城也能摆下。",
            "建议统一活动的计数办法，避免各报各的数。",
            "直播的经费渠道请予明确。",
            "希望增加面向老年人的活动，把字号和语速放在心上。",
            "建议把科技工作者的心理服务常年化，不只在节日前后。",
            "流动科技馆的排期请提前公布。",
            "建议把优秀讲解稿汇编共享，省去各地重复写稿。",
            "农忙时节少排集中活动，改为田间服务。",
            "青年科技工作者更愿意参加小范围交流，建议多办沙龙少办大会。",
            "希望减少重复填表，一次填报多处使用。");

    static final List<String> WHY_BACK = List.of("典型经验只有做法没有成效，请补充。", "工作成效与活动登记对不上，请核对后再报。", "意见建议过于笼统，请写得具体一些。");

    private final Chance chance;

    ReportWords(Chance chance) {
        this.chance = chance;
    }

    /// A drawn share of experiences and suggestions.
    record Added(List<Experience> cases, List<String> suggestions) {

        WriteReport to(WriteReport draft) {
            return new WriteReport(draft.summary(), draft.highlights(), cases, suggestions, draft.pictures());
        }
    }

    Added some() {
        return new Added(
                chance.shuffled(EXPERIENCES).subList(0, chance.percent(70) ? 1 : 2),
                chance.shuffled(SUGGESTIONS).subList(0, chance.between(1, 2)));
    }

    /// What a unit adds when its report came back.
    static WriteReport mended(WriteReport text) {
        return new WriteReport(
                text.summary() + "已按要求核对登记，补充成效。",
                text.highlights(),
                text.cases(),
                text.suggestions(),
                text.pictures());
    }
}
