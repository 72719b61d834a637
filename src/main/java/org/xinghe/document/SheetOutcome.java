package org.xinghe.document;

import java.util.List;

/// What came of reading the first sheet of a workbook.
public sealed interface SheetOutcome {

    /// @param name the sheet's name
    /// @param head the first row that holds two different texts; a title merged over all columns is none
    /// @param rows the rows below it that hold anything, each with the number it has in the file
    record Read(String name, SheetRow head, List<SheetRow> rows) implements SheetOutcome {}

    /// @param detail what was found, such as a size; for people
    record Refused(Reason reason, String detail) implements SheetOutcome {}

    /// Why a workbook is not read.
    enum Reason {
        EMPTY("文件里没有表格内容，请检查后重新选择。", "The file holds no rows; check it and choose again."),
        TOO_LARGE("文件超过 5 MB，请去掉图片或分成几个文件。", "The file is over 5 MB; remove pictures or split it."),
        TOO_MANY_ROWS("表格超过 20000 行，请分成几个文件。", "The sheet has more than 20,000 rows; split it."),
        TOO_WIDE("表格超过 200 列，请删去多余的列。", "The sheet has more than 200 columns; remove some."),
        ENCRYPTED("文件已加密，请去掉密码后重新上传。", "The file is encrypted; remove the password and send it again."),
        OLD_EXCEL("这是旧版 .xls 文件，请另存为 .xlsx 后上传。", "This is an old .xls file; save it as .xlsx and send that."),
        MACROS("文件含有宏，请另存为不含宏的 .xlsx。", "The file carries macros; save it as .xlsx without macros."),
        SUSPICIOUS("文件内部异常膨胀，已拒绝。", "The file expands suspiciously and was refused."),
        UNKNOWN("不是 .xlsx 表格文件。", "This is no .xlsx workbook."),
        DAMAGED("文件已损坏，无法读取。", "The file is damaged and cannot be read.");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }
}
