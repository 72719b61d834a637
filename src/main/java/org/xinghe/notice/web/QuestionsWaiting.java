package org.xinghe.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.notice.questions.Questions;
import org.xinghe.shared.Actor;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// Notices with questions that wait for an officer's answer.
@Component
class QuestionsWaiting implements WaitingSource {

    private final Questions questions;

    QuestionsWaiting(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return questions.waiting().entrySet().stream()
                .map(entry -> new Waiting(
                        "questions.waiting",
                        "%s（%d）".formatted(String.valueOf(entry.getKey().title()), entry.getValue()),
                        NoticeFrames.pathOf(entry.getKey()) + "/questions",
                        null,
                        Tone.WARN,
                        24))
                .toList();
    }
}
