package org.xinghe.organisation.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinghe.document.SheetTable;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitKind;

/// What stands in the template. It is a Chinese form, as the columns are.
final class TemplateTexts {

    static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    Row.EXAMPLE + "太原市科学技术协会",
                    "太原市科协",
                    "市科协",
                    "市级",
                    "太原市",
                    "山西省科学技术协会",
                    "",
                    "张明",
                    "",
                    "13800000001",
                    "李静",
                    "li.jing",
                    "0351-4000001",
                    "",
                    "",
                    "",
                    ""),
            List.of(
                    Row.EXAMPLE + "山西省科学技术协会",
                    "山西省科协",
                    "省科协",
                    "省级",
                    "140000",
                    "",
                    "宣传调研部、学会部",
                    "",
                    "",
                    "",
                    "王安",
                    "wang.an",
                    "13800000002",
                    "赵宁",
                    "zhao.ning",
                    "13800000003",
                    "宣传调研部"));

    static final List<List<String>> EXPLANATIONS = Stream.concat(
                    Stream.of(
                            List.of("总的要求", "一行一个单位；列的顺序可以调整，不用的列可以删去，列名不要改。以“" + Row.EXAMPLE + "”开头的行不会导入。"),
                            List.of("再次导入", "同一份表可以反复导入：没有变化的行不重复登记；已登记单位的空白格保持原样；有变化的内容会更新。"),
                            List.of("有误的行", "正确的行先登记；有误的行不登记，在退回的同一份表末列“" + Column.REMARK + "”里写明原因，改好后可整表再次导入。"),
                            List.of("公式", "请填写值，不要使用公式。")),
                    Arrays.stream(Column.values()).map(column -> List.of(column.title(), explanation(column))))
            .toList();

    static final List<SheetTable.Column> PEOPLE_COLUMNS = List.of(
            new SheetTable.Column("单位名称", 32),
            new SheetTable.Column("岗位", 10),
            new SheetTable.Column("处室", 16),
            new SheetTable.Column("姓名", 12),
            new SheetTable.Column("登录名", 16),
            new SheetTable.Column("电话", 16),
            new SheetTable.Column("邮箱", 24),
            new SheetTable.Column("起始日期", 14),
            new SheetTable.Column("最后一天", 14));

    private TemplateTexts() {}

    static String nameOf(PostKind kind) {
        return switch (kind) {
            case COORDINATOR -> "联络员";
            case LEADER -> "负责人";
            case OFFICER -> "经办人";
        };
    }

    private static String explanation(Column column) {
        return switch (column) {
            case NAME -> "必填，全称，不超过 80 字。按名称（含曾用名、简称）认出已登记的单位；改名请在单位页面办理。";
            case SHORT_NAME -> "日常使用的名称，可以不填。";
            case KIND ->
                "新单位必填，填以下之一："
                        + Arrays.stream(UnitKind.values())
                                .map(KindNames::nameOf)
                                .collect(Collectors.joining("；"));
            case LEVEL -> "省级、市级或县级；不填时按类型和行政区划推定。";
            case REGION -> "新单位必填，名称或六位代码，如“太原市”“小店区”“140105”。级别须与行政区划一致。";
            case PARENT -> "上级单位的全称或简称；可以是本表中靠后的单位。系统管理员导入最上级单位时不填。";
            case OFFICES -> "接收报送材料的内设处室，几个之间用顿号隔开，可以不填。";
            case COORDINATOR_NAME, LEADER_NAME, OFFICER_NAME -> "填写后登记人员并任用，起始日期为导入当天；原来的任职不会结束，请在单位页面办理。";
            case COORDINATOR_SIGN_IN, LEADER_SIGN_IN, OFFICER_SIGN_IN ->
                "3 至 60 个字母、数字、点、短横、下划线或 @；不填时用手机号码登录。同一登录名只能是同一个人。";
            case COORDINATOR_PHONE, LEADER_PHONE, OFFICER_PHONE -> "11 位手机号码；固定电话请写区号，如 0351-4000001（此时须填登录名）。";
            case OFFICER_OFFICE -> "经办人所在的处室，没有登记的会一并登记。";
        };
    }
}
