package org.xinghe.notice.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.questions.Answer;
import org.xinghe.notice.questions.LetterQuestion;
import org.xinghe.web.Words;

/// What stands under the sentences of a letter: questions with their answers, and the way to ask.
///
/// @param askPath where one asks; null when the reader may not
/// @param bySentence the notes by the anchor of their sentence
public record LetterNotes(@Nullable String askPath, Map<String, List<Note>> bySentence) {

    /// @param own whether a unit of the reader asked
    /// @param answer null while it is open
    /// @param answered by whom it is read and since when, in words
    public record Note(
            String question, boolean own, @Nullable String answer, String answered) {}

    static LetterNotes of(@Nullable String askPath, List<LetterQuestion> questions, Words words) {
        return new LetterNotes(
                askPath,
                questions.stream()
                        .collect(Collectors.groupingBy(
                                LetterQuestion::sentence,
                                Collectors.mapping(question -> note(question, words), Collectors.toList()))));
    }

    public List<Note> at(String sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    public boolean isEmpty() {
        return bySentence.isEmpty();
    }

    /// The sentences that have answers, in the order of the letter.
    public List<String> sentencesIn(ShownText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> sentence.id())
                .filter(bySentence::containsKey)
                .toList();
    }

    private static Note note(LetterQuestion question, Words words) {
        var answer = question.answer();
        return new Note(
                question.text(), question.own(), answer == null ? null : answer.text(), answered(answer, words));
    }

    private static String answered(@Nullable Answer answer, Words words) {
        return answer == null
                ? ""
                : words.say(
                        answer.isForEverybody() ? "questions.answered.everybody" : "questions.answered.asker",
                        words.moment(answer.at()));
    }
}
