package org.xinghe.document;

import java.util.List;

/// What came of reading a file's text.
public sealed interface TextOutcome {

    /// @param paragraphs one entry a paragraph, in order; short cells of a table's row stand on one line, apart by tabs
    record Read(List<String> paragraphs) implements TextOutcome {}

    /// @param detail what was found, such as a size; for people
    record Refused(Reason reason, String detail) implements TextOutcome {}

    /// Why a file is not read.
    enum Reason {
        EMPTY("文件是空的，请重新选择。", "The file is empty; choose another."),
        TOO_LARGE(
                "文件超过 20 MB，请压缩图片或只上传正文。", "The file is over 20 MB; make its pictures smaller or send the text only."),
        SCAN("这是扫描件，没有可读的文字；请上传 Word 文件或粘贴文字。", "This is a scan without text; send the Word file or paste the text."),
        ENCRYPTED("文件已加密，请去掉密码后重新上传。", "The file is encrypted; remove the password and send it again."),
        OLD_WORD("这是旧版 .doc 文件，请另存为 .docx 后上传。", "This is an old .doc file; save it as .docx and send that."),
        MACROS("文件含有宏，请另存为不含宏的 .docx。", "The file carries macros; save it as .docx without macros."),
        SUSPICIOUS(
                "文件内部异常膨胀或引用外部内容，已拒绝。", "The file expands suspiciously or refers to outside content and was refused."),
        UNKNOWN("不是 .docx、文字 PDF 或纯文本文件。", "This is neither .docx, a text PDF nor plain text."),
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
