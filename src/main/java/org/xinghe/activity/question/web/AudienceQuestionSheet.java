package org.xinghe.activity.question.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.question.AudienceQuestion;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// The log of questions as a workbook: one row each; a text that begins like a formula stays a text.
@Component
class AudienceQuestionSheet {

    byte[] of(List<AudienceQuestion> questions, Words words) {
        var columns = Stream.of(
                        column("number", 8, words),
                        column("asked-at", 18, words),
                        column("medium", 18, words),
                        column("asker", 12, words),
                        column("text", 50, words),
                        column("state", 10, words),
                        column("answer", 60, words),
                        column("answerer", 12, words),
                        column("title", 20, words),
                        column("reason", 24, words),
                        column("later-on", 14, words),
                        column("later-by", 14, words),
                        column("later-done", 30, words))
                .toList();
        return Sheets.write(List.of(new SheetTable(
                words.say("questions-public.log"),
                columns,
                questions.stream().map(each -> cells(each, words)).toList())));
    }

    private static Column column(String name, int width, Words words) {
        return new Column(words.say("questions-public.column." + name), width);
    }

    private static List<SheetCell> cells(AudienceQuestion question, Words words) {
        var target = question.mergedInto();
        return List.of(
                SheetCell.number(question.number()),
                SheetCell.time(CampaignTime.localOf(question.askedAt())),
                text(question.medium()),
                text(question.asker()),
                text(question.text()),
                text(words.say("questions-public.state", question.state())),
                text(question.answer()),
                text(question.answerer()),
                text(question.answererTitle()),
                text(target == null ? question.reason() : words.say("questions-public.merged", target)),
                day(question.followUpOn()),
                text(question.followUpBy()),
                text(question.followUpDone()));
    }

    private static SheetCell text(String text) {
        return text.isEmpty() ? SheetCell.blank() : SheetCell.text(text);
    }

    private static SheetCell day(java.time.@Nullable LocalDate day) {
        return day == null ? SheetCell.blank() : SheetCell.day(day);
    }
}
