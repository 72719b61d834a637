package org.xinghe.campaign.burden;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinghe.campaign.DutyKind;

/// Says of a request what of it the platform knows, by how it is answered and by its words. Each rule is one line.
public final class KnownAlready {

    private record Rule(Pattern words, Known known) {}

    private static final List<Rule> RULES = List.of(
            rule("统计表|统计数|统计数据|汇总表|一览表|台账|场次|人次|参与人数|数据", Known.FIGURES),
            rule("联系人|联络员|联系方式|联系电话|花名册|负责人名单", Known.CONTACT),
            rule("(单位|机构|基地|学会|本地)?基本情况|单位信息|单位简介|单位名称", Known.UNIT),
            rule("总结|工作报告|开展情况|工作成效|书面材料", Known.SUMMARY),
            rule("照片|图片|影像|图文|图像", Known.PICTURES),
            rule("活动(情况|信息|计划|方案|安排|清单|备案)|特色活动.{0,12}(上报|报送)|备案表|计划表", Known.ACTIVITIES),
            rule("回执|签收|收到.{0,6}(通知|文件).{0,6}(反馈|回复)", Known.RECEIPT));

    private KnownAlready() {}

    public static Set<Known> of(DutyKind kind, String text) {
        var known = EnumSet.noneOf(Known.class);
        RULES.stream()
                .filter(rule -> rule.words().matcher(text).find())
                .map(Rule::known)
                .forEach(known::add);
        switch (kind) {
            case REPORT -> known.addAll(EnumSet.of(Known.SUMMARY, Known.FIGURES));
            case RECORD -> known.add(Known.ACTIVITIES);
            case ACTIVITY, OTHER -> {}
        }
        return known;
    }

    private static Rule rule(String words, Known known) {
        return new Rule(Pattern.compile(words), known);
    }
}
