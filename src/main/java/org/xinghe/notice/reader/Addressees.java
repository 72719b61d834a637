package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the lines that say to whom a notice goes: what ends in a colon between title and text, on one line or several.
final class Addressees {

    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST = 300;
    private static final int MOST_LINES = 5;
    private static final String UNIT =
            "(?:科协|科技局|教育局|学会|协会|研究会|学院|学校|高校|院校|大学|系|部|处|室|所|单位|部门|机构|企业|公司|委员会|联合会|基地|科技馆|局|厅|委|办|院|会员|个人|老师|同学|同志|工作者)";
    private static final Pattern NONE = Pattern.compile(
            ".*(?:如下|下列|联系.{0,6}|电话|附件|主题|时间|地点|邮箱|来源|作者|说明|名称|内容|要求|[主承协]办单位|发[文布]单位|填报单位|通知|方案|事项):$");
    private static final Pattern USUAL = Pattern.compile(
            "^(?:各|有关|全|省|市|县|区|校|院|机关|直属|本|委|厅|局|[\\p{IsHan}]{2,9}(?:省|市|县|区|局|委|协会|学会|大学|学院|科协|厅|单位|部门)).*:$");
    private static final Pattern OTHER = Pattern.compile("^[^:。]{2,300}" + UNIT + "(?:\\([^()]{1,60}\\))?:$");
    private static final Pattern WITHOUT_COLON =
            Pattern.compile("^(?:各|有关)[^:。;]{2,120}" + UNIT + "(?:\\([^()]{1,60}\\))?$");
    private static final Pattern RUN_IN =
            Pattern.compile("^((?:各|有关|全体?|校内|[市区县省]直)[^:。]{1,200}" + UNIT + "(?:\\([^()]{1,60}\\))?:)\\s*[^\\s:]");

    private Addressees() {}

    /// Lines from the first to behind the last.
    record Range(int from, int to) {}

    /// The addressees among lines, from one of them on.
    static @Nullable Range among(List<Line> lines, int start) {
        var end = Math.min(lines.size(), start + LONGEST_HEAD);
        for (var index = start; index < end; index++) {
            var plain = lines.get(index).plain();
            if (endsThem(plain)) {
                return new Range(firstOf(lines, start, index), index + 1);
            }
            if (Heading.Kind.CHINESE.pattern().matcher(plain).find()) {
                break;
            }
        }
        return withoutColon(lines, start, end);
    }

    /// Behind the colon of addressees whose text goes on in the same line; 0 when it does not.
    static int endOfRunIn(Line line) {
        var found = RUN_IN.matcher(line.plain());
        return found.find() && !NONE.matcher(found.group(1)).matches() ? found.end(1) : 0;
    }

    private static boolean endsThem(String plain) {
        return plain.endsWith(":")
                && plain.length() <= LONGEST
                && !plain.contains("。")
                && !NONE.matcher(plain).matches()
                && (USUAL.matcher(plain).matches() || OTHER.matcher(plain).matches());
    }

    /// Addressees may fill several lines, each of which but the last ends in 、 or ，.
    private static int firstOf(List<Line> lines, int start, int last) {
        var first = last;
        while (first > start
                && last - first < MOST_LINES
                && goesOn(lines.get(first - 1).plain())) {
            first--;
        }
        return first;
    }

    private static boolean goesOn(String plain) {
        return (plain.endsWith("、") || plain.endsWith(",")) && !plain.contains("。") && !plain.contains("关于");
    }

    /// Some offices forget the colon: the line below the title that names kinds of unit and nothing else.
    private static @Nullable Range withoutColon(List<Line> lines, int start, int end) {
        for (var index = start; index + 1 < end; index++) {
            var plain = lines.get(index).plain();
            if (plain.contains("。")) {
                return null;
            }
            if (WITHOUT_COLON.matcher(plain).matches()
                    && lines.get(index + 1).text().length() >= 20) {
                return new Range(index, index + 1);
            }
        }
        return null;
    }
}
