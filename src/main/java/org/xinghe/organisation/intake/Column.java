package org.xinghe.organisation.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xinghe.organisation.PostKind;

/// The columns of the sheet. A head is recognised whatever its order, white space, full-width forms and what stands in
/// brackets behind it.
enum Column {
    NAME("单位名称", 32, "单位全称", "名称", "单位"),
    SHORT_NAME("简称", 18, "单位简称"),
    KIND("类型", 16, "单位类型", "类别", "单位类别"),
    LEVEL("级别", 8, "层级", "单位级别"),
    REGION("行政区划", 16, "区划", "行政区划代码", "区划代码", "所在地", "所在地区", "地区"),
    PARENT("上级单位", 32, "上级", "上级单位名称", "主管单位"),
    OFFICES("处室", 24, "内设处室", "部门"),
    COORDINATOR_NAME("联络员姓名", 12, "联络员", "联系人", "联系人姓名"),
    COORDINATOR_SIGN_IN("联络员登录名", 16, "联络员账号"),
    COORDINATOR_PHONE("联络员手机", 16, "联络员电话", "联络员手机号", "联系电话", "联系人电话", "联系人手机"),
    LEADER_NAME("负责人姓名", 12, "负责人"),
    LEADER_SIGN_IN("负责人登录名", 16, "负责人账号"),
    LEADER_PHONE("负责人手机", 16, "负责人电话", "负责人手机号"),
    OFFICER_NAME("经办人姓名", 12, "经办人"),
    OFFICER_SIGN_IN("经办人登录名", 16, "经办人账号"),
    OFFICER_PHONE("经办人手机", 16, "经办人电话", "经办人手机号"),
    OFFICER_OFFICE("经办人处室", 16, "经办处室", "主办处室");

    /// The head of the column that says what was wrong with a row.
    static final String REMARK = "导入说明";

    private final String title;
    private final int width;
    private final List<String> others;

    Column(String title, int width, String... others) {
        this.title = title;
        this.width = width;
        this.others = List.of(others);
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    static Optional<Column> of(String head) {
        var plain = Normalizer.normalize(head, Normalizer.Form.NFKC)
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("[\\s*?:]", "");
        return Arrays.stream(values())
                .filter(column -> column.title.equals(plain) || column.others.contains(plain))
                .findFirst();
    }

    static Column nameOf(PostKind post) {
        return switch (post) {
            case COORDINATOR -> COORDINATOR_NAME;
            case LEADER -> LEADER_NAME;
            case OFFICER -> OFFICER_NAME;
        };
    }

    static Column signInOf(PostKind post) {
        return switch (post) {
            case COORDINATOR -> COORDINATOR_SIGN_IN;
            case LEADER -> LEADER_SIGN_IN;
            case OFFICER -> OFFICER_SIGN_IN;
        };
    }

    static Column phoneOf(PostKind post) {
        return switch (post) {
            case COORDINATOR -> COORDINATOR_PHONE;
            case LEADER -> LEADER_PHONE;
            case OFFICER -> OFFICER_PHONE;
        };
    }
}
