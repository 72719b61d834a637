package org.xinghe;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNoticeJson;
import org.xinghe.notice.reader.ReadingOutcome;

/// `./xinghe read-notice FILE…`: one line of JSON a file; what is refused is said on the error output, and the
/// exit code is then 1.
public final class ReadNoticeCommand {

    private final PrintStream out;
    private final PrintStream error;

    ReadNoticeCommand(OutputStream out, OutputStream error) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.error = new PrintStream(error, true, StandardCharsets.UTF_8);
    }

    public static void main(String[] files) {
        System.exit(new ReadNoticeCommand(System.out, System.err).run(List.of(files)));
    }

    /// Reads the files one after the other; answers the exit code.
    int run(List<String> files) {
        var refused = false;
        for (var file : files) {
            refused |= !read(file);
        }
        return refused ? 1 : 0;
    }

    private boolean read(String file) {
        try {
            var path = Path.of(file);
            if (Files.size(path) > DocumentTexts.LARGEST) {
                return refuse(file, TextOutcome.Reason.TOO_LARGE);
            }
            return switch (DocumentTexts.read(Files.readAllBytes(path))) {
                case TextOutcome.Refused(var reason, var _) -> refuse(file, reason);
                case TextOutcome.Read(var paragraphs) -> show(file, new NoticeText(paragraphs));
            };
        } catch (IOException fault) {
            error.printf("%s: 无法打开文件。The file cannot be opened (%s).%n", file, fault.getMessage());
            return false;
        }
    }

    private boolean show(String file, NoticeText text) {
        return switch (NoticeReader.read(text)) {
            case ReadingOutcome.Read(var notice) -> {
                out.println(ReadNoticeJson.line(notice));
                yield true;
            }
            case ReadingOutcome.NotANotice _ -> {
                error.printf(
                        "%s: 不像通知：找不到主送机关、标题、文号或落款。This is no notice: no addressees, title, number or signature.%n",
                        file);
                yield false;
            }
        };
    }

    private boolean refuse(String file, TextOutcome.Reason reason) {
        error.printf("%s: %s%s%n", file, reason.chinese(), reason.english());
        return false;
    }
}
