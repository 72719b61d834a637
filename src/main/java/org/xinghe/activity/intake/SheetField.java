package org.xinghe.activity.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a column of a sheet of activities may hold, with the titles that units give it. Words under
/// `activity-import.field.<FIELD>`.
public enum SheetField {
    TITLE("活动名称", "名称", "主题", "活动主题", "项目名称", "活动内容", "活动", "题目", "title", "name"),
    DAY("时间", "日期", "举办时间", "活动时间", "活动日期", "举办日期", "开始时间", "开始日期", "起止时间", "起始时间", "date", "first session"),
    END_DAY("结束时间", "结束日期", "截止时间", "end date"),
    TIME("时刻", "具体时间", "钟点", "起止时刻", "time"),
    PLACE("地点", "举办地点", "活动地点", "场地", "举办场地", "place", "first place"),
    REGION("地区", "所在地", "市县", "所在县", "县区", "县市区", "区县", "region"),
    UNIT("主办单位", "单位", "举办单位", "组织单位", "承办单位", "填报单位", "单位名称", "unit"),
    CONTACT("联系人", "联络人", "负责人", "活动负责人", "contact"),
    PHONE("电话", "联系电话", "手机", "联系方式", "手机号", "phone"),
    MODE("形式", "举办形式", "活动形式", "方式", "线上线下", "举办方式", "mode"),
    KIND("类型", "活动类型", "类别", "活动类别", "kind"),
    SUMMARY("简介", "活动简介", "内容简介", "内容", "主要内容", "备注说明", "活动情况", "情况简介", "summary"),
    AUDIENCE("对象", "受众", "面向对象", "参加对象", "受众人群", "audience"),
    ON_SITE(
            "参加人数", "参与人数", "受众人数", "现场人数", "线下人数", "参加人次", "参与人次", "受众人次", "人数", "人次", "现场参加", "参加人数线下", "参与人数线下",
            "现场参加人次", "on site"),
    ON_SITE_METHOD("统计方式", "现场统计方式", "计数方式", "统计方法", "how counted"),
    ONLINE("线上观看", "线上人数", "线上观看人数", "观看人数", "线上观看人次", "线上人次", "观看量", "直播观看", "参加人数线上", "参与人数线上", "观看人次", "online"),
    ONLINE_METHOD("线上统计方式", "观看统计方式"),
    SCIENCE_WORKERS("科技工作者人数", "科技工作者", "参与科技工作者", "专家人数", "科技人员数", "科技工作者参加", "science workers"),
    VOLUNTEERS("志愿者人数", "志愿者", "志愿者数", "科技志愿者", "科技志愿者人数", "volunteers");

    private final List<String> titles;

    SheetField(String... titles) {
        this.titles = List.of(titles);
    }

    /// The title that the template gives the column.
    String title() {
        return titles.getFirst();
    }

    /// The field that a title means: first by a whole title, then without what stands in brackets behind it.
    static Optional<SheetField> named(String title) {
        var plain = Plain.name(title);
        return exactly(plain).or(() -> exactly(Plain.withoutBrackets(plain)));
    }

    private static Optional<SheetField> exactly(String plain) {
        return Arrays.stream(values())
                .filter(field -> field.titles.contains(plain))
                .findFirst();
    }
}
