package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rows of tables as they come out of documents and pages: cells apart by tabs or pipes.
///
/// A cell that holds only a label speaks for the next one, as if a colon stood between them.
final class Cells {

    /// Labels that stand in cells of their own.
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:联\\s*系\\s*人|联\\s*络\\s*[人员]|(?:联\\s*系\\s*)?电\\s*话|联系方式|手\\s*机(?:号码|号)?|传\\s*真|(?:电\\s*子\\s*)?邮\\s*箱|电子邮件|地\\s*址|通讯地址|邮\\s*编"
                    + "|文\\s*号|发\\s*文\\s*字\\s*号|发\\s*文\\s*[机单][关位]|发\\s*布\\s*[机单][关位]|成\\s*文\\s*日\\s*期|发\\s*[文布]\\s*日\\s*期|生\\s*成\\s*日\\s*期|索\\s*引\\s*号|标\\s*题|名\\s*称|主\\s*题\\s*分\\s*类|主\\s*题\\s*词|活动主题|活动时间|活动地点)\\s*");

    private Cells() {}

    /// The plain form of a line in which labels in cells end with a colon. Lengths stay the same.
    static String labelled(String written, String plain) {
        if (!holdsCells(written)) {
            return plain;
        }
        var labelled = new StringBuilder(plain);
        var from = 0;
        for (var index = 0; index < written.length(); index++) {
            if (isBorder(written.charAt(index))) {
                var label = LABEL.matcher(plain).region(from, index).matches();
                labelled.setCharAt(index, label ? ':' : ' ');
                from = index + 1;
            }
        }
        return labelled.toString();
    }

    /// The cells of a line, without borders at its ends; one when it is no row.
    static List<Line> of(Line row) {
        var cells = new ArrayList<Line>();
        var from = 0;
        for (var index = 0; index <= row.text().length(); index++) {
            if (index == row.text().length() || isBorder(row.text().charAt(index))) {
                cells.add(row.part(from, index));
                from = index + 1;
            }
        }
        if (cells.size() > 1 && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        if (cells.size() > 1 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    static boolean holdsCells(String written) {
        return written.indexOf('\t') >= 0 || written.indexOf('|') >= 0 || written.indexOf('｜') >= 0;
    }

    private static boolean isBorder(char character) {
        return character == '\t' || character == '|' || character == '｜';
    }
}
